// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include "ui/theme/icons.h"

class QPushButton;

namespace plumbline::ui {

class Badge;
class PlainLabel;

/// One of the ways on from the start page: icon, what it is, and a button; or, for what cannot be done yet, a
/// badge that says so in place of the button.
class StartCard : public Card
{
    Q_OBJECT
public:
    enum class Way { Main, Other, NotYet };

    StartCard(theme::Icon icon, Way way, QWidget *parent = nullptr);

    /// @p action is the button's word, or the badge's.
    void setWords(const QString &title, const QString &text, const QString &action);
    [[nodiscard]] QPushButton *button() const { return m_button; } ///< null for NotYet

Q_SIGNALS:
    void triggered();

private:
    PlainLabel *m_title = nullptr;
    PlainLabel *m_text = nullptr;
    QPushButton *m_button = nullptr;
    Badge *m_badge = nullptr;
};

} // namespace plumbline::ui
