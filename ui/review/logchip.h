// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/log.h"

#include <QFrame>

class QToolButton;

namespace plumbline::models {
class ReviewLog;
}

namespace plumbline::ui {

class IconView;
class PlainLabel;

/// One open log in the row of open logs: its name (checked: only its events are listed), how it is read, how
/// much is in it, and a way to close it.
class LogChip : public QFrame
{
    Q_OBJECT
public:
    explicit LogChip(int log, QWidget *parent = nullptr);

    /// @p isAlone where no other log is open.
    void show(const models::ReviewLog &log, bool isAlone);
    void setChosen(bool isChosen);

Q_SIGNALS:
    void choosingRequested(bool isChosen);
    void openAsRequested(plumbline::evidence::LogFormat format);
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showFormat(const models::ReviewLog &log);
    void fillFormats();

    IconView *m_state = nullptr;
    QToolButton *m_name = nullptr;
    QToolButton *m_format = nullptr;
    PlainLabel *m_count = nullptr;
    QToolButton *m_close = nullptr;
};

} // namespace plumbline::ui
