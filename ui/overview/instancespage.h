// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow/page.h"

class QStackedWidget;

namespace plumbline::ui {

class InstancePage;
class OverviewPage;

/// The first place in the rail: all instances, and one of them in its place when it was opened. Escape leads
/// back.
class InstancesPage : public Page
{
    Q_OBJECT
public:
    explicit InstancesPage(QWidget *parent = nullptr);

    [[nodiscard]] OverviewPage &overview() { return *m_overview; }
    [[nodiscard]] InstancePage &instance() { return *m_instance; }
    void showOverview();
    void showInstance();
    [[nodiscard]] bool isInstanceShown() const;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] theme::Icon icon() const override { return theme::Icon::Overview; }
    void takeFocus() override;

Q_SIGNALS:
    void overviewShown();

private:
    OverviewPage *m_overview = nullptr;
    InstancePage *m_instance = nullptr;
    QStackedWidget *m_stack = nullptr;
};

} // namespace plumbline::ui
