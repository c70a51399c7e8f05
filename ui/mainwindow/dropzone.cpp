// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/dropzone.h"

#include "ui/theme/theme.h"

#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace plumbline::ui {

using theme::Colour;
using theme::colour;

QStringList droppedFiles(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}

DropZone::DropZone(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("dropZone"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropZone::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = colour(Colour::Window);
    veil.setAlphaF(0.92F);
    painter.fillRect(rect(), veil);
    const QRectF frame = QRectF(rect()).adjusted(24, 24, -24, -24);
    painter.setBrush(colour(Colour::AccentSoft));
    painter.setPen(QPen(colour(Colour::Accent), 2, Qt::DashLine));
    painter.drawRoundedRect(frame, theme::radius::large, theme::radius::large);
    const QPointF middle = frame.center();
    theme::paintIcon(&painter, QRectF(middle.x() - 24, middle.y() - 56, 48, 48), theme::Icon::Drop,
                     colour(Colour::AccentText));
    painter.setPen(colour(Colour::Text));
    painter.setFont(theme::font(theme::Type::Title));
    painter.drawText(frame.adjusted(0, frame.height() / 2, 0, 0), Qt::AlignHCenter | Qt::AlignTop,
                     m_words.isEmpty() ? tr("Drop to open") : m_words);
}

} // namespace plumbline::ui
