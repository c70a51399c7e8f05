// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace plumbline::ui {

/// A label that shows its text to the letter, in a type and a colour of the theme. Use it for every text; the
/// caller has made evidence safe with safeText().
class PlainLabel : public QLabel
{
    Q_OBJECT
public:
    explicit PlainLabel(theme::Type type = theme::Type::Body, theme::Colour colour = theme::Colour::Text,
                        QWidget *parent = nullptr);

    void setLook(theme::Type type, theme::Colour colour);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyLook();

    theme::Type m_type;
    theme::Colour m_colour;
};

} // namespace plumbline::ui
