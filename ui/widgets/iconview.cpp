// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/iconview.h"

#include <QPainter>

namespace plumbline::ui {

IconView::IconView(theme::Icon icon, int size, theme::Colour ink, std::optional<theme::Colour> ground,
                   QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_size(size)
    , m_ink(ink)
    , m_ground(ground)
{
    const int side = ground ? 2 * size : size;
    setFixedSize(side, side);
}

void IconView::setIcon(theme::Icon icon, theme::Colour ink)
{
    m_icon = icon;
    m_ink = ink;
    update();
}

void IconView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_ground) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::colour(*m_ground));
        painter.drawRoundedRect(QRectF(rect()), theme::radius::large, theme::radius::large);
    }
    const qreal margin = (width() - m_size) / 2.0;
    theme::paintIcon(&painter, QRectF(margin, margin, m_size, m_size), m_icon, theme::colour(m_ink));
}

} // namespace plumbline::ui
