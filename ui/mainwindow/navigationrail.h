// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QButtonGroup;
class QVBoxLayout;

namespace plumbline::ui {

class Page;
class RailButton;

/// The column at the left edge with one button for each page. One is checked; arrows move between them.
class NavigationRail : public QWidget
{
    Q_OBJECT
public:
    explicit NavigationRail(QWidget *parent = nullptr);

    /// Adds a button for @p page, which must outlive the rail or be its sibling.
    void addPage(const Page *page);
    void setCurrent(int index);
    /// Takes the pages' titles again after a change of language.
    void retranslate();

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_layout = nullptr;
    QButtonGroup *m_group = nullptr;
    std::vector<const Page *> m_pages;
};

} // namespace plumbline::ui
