// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plainlabel.h"

#include <QEvent>

namespace plumbline::ui {

PlainLabel::PlainLabel(theme::Type type, theme::Colour colour, QWidget *parent)
    : QLabel(parent)
    , m_type(type)
    , m_colour(colour)
{
    setTextFormat(Qt::PlainText);
    setOpenExternalLinks(false);
    applyLook();
}

void PlainLabel::setLook(theme::Type type, theme::Colour colour)
{
    m_type = type;
    m_colour = colour;
    applyLook();
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        applyLook();
}

void PlainLabel::applyLook()
{
    if (const QFont wanted = theme::font(m_type); font() != wanted)
        setFont(wanted);
    if (const QColor wanted = theme::colour(m_colour); palette().color(QPalette::WindowText) != wanted) {
        QPalette changed = palette();
        changed.setColor(QPalette::WindowText, wanted);
        setPalette(changed);
    }
}

} // namespace plumbline::ui
