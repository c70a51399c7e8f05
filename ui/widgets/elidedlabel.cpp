// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elidedlabel.h"

#include "ui/widgets/tooltip.h"

#include <QPainter>

namespace plumbline::ui {

void ElidedLabel::setWholeText(const QString &text)
{
    setText(text);
    setAccessibleName(text);
    setToolTip(plainToolTip(text));
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {theme::space::vast, PlainLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideMiddle, contentsRect().width());
    painter.drawText(contentsRect(), int(alignment()) | Qt::TextSingleLine, shown);
}

} // namespace plumbline::ui
