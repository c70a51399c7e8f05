// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/railbutton.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace plumbline::ui {

using theme::Colour;
using theme::colour;

namespace {

constexpr int barWidth = 3;

} // namespace

RailButton::RailButton(theme::Icon icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize RailButton::sizeHint() const
{
    const int words = QFontMetrics(theme::font(theme::Type::Caption)).height();
    return {theme::railWidth - 2 * theme::space::small,
            theme::iconsize::large + words + theme::space::tight + 2 * theme::space::small};
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(Qt::NoPen);
    if (isChecked() || underMouse() || isDown()) {
        painter.setBrush(colour(isChecked() ? Colour::AccentSoft : Colour::Hover));
        painter.drawRoundedRect(box, theme::radius::medium, theme::radius::medium);
    }
    const Colour ink = isChecked() ? Colour::AccentText : Colour::TextSecondary;
    const int icon = theme::iconsize::large;
    theme::paintIcon(&painter, QRectF((width() - icon) / 2.0, theme::space::small, icon, icon), m_icon,
                     colour(ink));
    painter.setFont(theme::font(theme::Type::Caption));
    painter.setPen(colour(isChecked() ? Colour::AccentText : Colour::TextSecondary));
    const QRect words
        = rect().adjusted(2, theme::space::small + icon + theme::space::tight, -2, -theme::space::tight);
    painter.drawText(words, Qt::AlignHCenter | Qt::AlignTop,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(Colour::Accent));
        painter.drawRoundedRect(QRectF(1, box.height() * 0.28, barWidth, box.height() * 0.44), 1.5, 1.5);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour(Colour::Focus), 2));
        painter.drawRoundedRect(box, theme::radius::medium, theme::radius::medium);
    }
}

} // namespace plumbline::ui
