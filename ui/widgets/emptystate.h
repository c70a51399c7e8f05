// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QAction;
class QPushButton;

namespace plumbline::ui {

class PlainLabel;

/// What a list or a page shows where it has nothing: what would be here, and what to do next.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(theme::Icon icon, QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &text);
    /// The one thing to do; an empty text hides the button.
    void setAction(const QString &text);
    /// Another way on, beside it.
    void setOtherAction(const QString &text);

Q_SIGNALS:
    void triggered();
    void otherTriggered();

private:
    PlainLabel *m_title = nullptr;
    PlainLabel *m_text = nullptr;
    QPushButton *m_button = nullptr;
    QPushButton *m_other = nullptr;
};

} // namespace plumbline::ui
