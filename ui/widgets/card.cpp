// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace plumbline::ui {

using theme::Colour;
using theme::colour;

Card::Card(Kind kind, QWidget *parent)
    : QFrame(parent)
    , m_kind(kind)
{
    setFrameShape(QFrame::NoFrame);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isQuiet = m_kind == Kind::Quiet;
    painter.setPen(QPen(colour(isQuiet ? Colour::BorderStrong : Colour::Border), 1,
                        isQuiet ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(isQuiet ? QBrush(Qt::NoBrush) : QBrush(colour(Colour::Surface)));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::radius::large,
                            theme::radius::large);
}

} // namespace plumbline::ui
