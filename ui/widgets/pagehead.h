// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QPushButton;

namespace plumbline::ui {

class PlainLabel;

/// The head of a page: its title, one line of what is here, and what can be done at the right edge.
class PageHead : public QWidget
{
    Q_OBJECT
public:
    explicit PageHead(QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &text);
    /// Adds a button at the right edge. Its words are set by setButton().
    QPushButton *addButton(const QString &objectName, std::optional<theme::Icon> icon,
                           bool isPrimary = false);
    /// Puts a widget before the title: a way back.
    void addBefore(QWidget *widget);
    /// Puts a widget before the buttons.
    void addWidget(QWidget *widget);

    /// The text is the accessible name too; marks for the keyboard are taken out there.
    static void setButton(QPushButton *button, const QString &text, const QString &description = {});

private:
    PlainLabel *m_title = nullptr;
    PlainLabel *m_text = nullptr;
    QHBoxLayout *m_row = nullptr;
};

} // namespace plumbline::ui
