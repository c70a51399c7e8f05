// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badge.h"

#include <QEvent>
#include <QPainter>

namespace plumbline::ui {

namespace {

constexpr int iconSize = 14;

} // namespace

Badge::Badge(theme::Icon icon, theme::Colour ink, theme::Colour ground, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_ink(ink)
    , m_ground(ground)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Badge::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    const QFontMetrics metrics(theme::font(theme::Type::Caption));
    return {iconSize + theme::space::tight + metrics.horizontalAdvance(m_text) + 2 * theme::space::small,
            metrics.height() + 2 * theme::space::hair};
}

void Badge::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::colour(m_ground));
    painter.drawRoundedRect(QRectF(rect()), height() / 2.0, height() / 2.0);
    const QColor ink = theme::colour(m_ink);
    theme::paintIcon(&painter, QRectF(theme::space::small, (height() - iconSize) / 2.0, iconSize, iconSize),
                     m_icon, ink);
    painter.setPen(ink);
    painter.setFont(theme::font(theme::Type::Caption));
    const QRect words = rect().adjusted(theme::space::small + iconSize + theme::space::tight, 0, 0, 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, m_text);
}

} // namespace plumbline::ui
