// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QLineEdit>
#include <QTimer>

namespace plumbline::ui {

/// A line to search or filter with: waits for a pause in typing before it says what is wanted; Escape clears.
class SearchLine : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchLine(theme::Icon icon = theme::Icon::Search, QWidget *parent = nullptr);

    /// Says at once what is wanted now.
    void commit();
    /// Marks the text as one that cannot be understood; the reason becomes the tool tip and is spoken.
    void setFault(const QString &reason);

Q_SIGNALS:
    void searched(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QTimer m_pause;
    QAction *m_mark = nullptr;
    theme::Icon m_icon;
};

} // namespace plumbline::ui
