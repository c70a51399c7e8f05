// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/digestlabel.h"

#include "ui/theme/theme.h"
#include "ui/widgets/digesttext.h"
#include "ui/widgets/tooltip.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace plumbline::ui {

using theme::Colour;
using theme::colour;

namespace {

QFontMetrics metrics()
{
    return QFontMetrics(theme::font(theme::Type::Digest));
}

} // namespace

DigestLabel::DigestLabel(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    describe();
}

void DigestLabel::setDigest(const Digest &digest)
{
    m_digest = digest;
    describe();
    updateGeometry();
    update();
}

void DigestLabel::describe()
{
    const QString digits = QString::fromLatin1(m_digest.value.toHex());
    setAccessibleName(m_digest.value.isEmpty() ? tr("No digest")
                                               : hashName(m_digest.algorithm) + ": "_L1 + digits);
    setToolTip(plainToolTip(digits));
}

void DigestLabel::copy() const
{
    QGuiApplication::clipboard()->setText(QString::fromLatin1(m_digest.value.toHex()));
}

QSize DigestLabel::sizeHint() const
{
    return {metrics().horizontalAdvance(groupedDigest(m_digest.value)) + theme::space::small,
            metrics().height() + theme::space::tight};
}

QSize DigestLabel::minimumSizeHint() const
{
    return {metrics().horizontalAdvance(elidedDigest(m_digest.value, metrics(), 0)) + theme::space::small,
            sizeHint().height()};
}

void DigestLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

void DigestLabel::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu;
    menu.addAction(theme::icon(theme::Icon::Copy), tr("Copy digest"), this, &DigestLabel::copy);
    menu.exec(event->globalPos());
}

void DigestLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QWidget::keyPressEvent(event);
}

void DigestLabel::mouseDoubleClickEvent(QMouseEvent *)
{
    copy();
}

void DigestLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(theme::font(theme::Type::Digest));
    painter.setPen(colour(isEnabled() ? Colour::Text : Colour::TextDisabled));
    const QRect inner = rect().adjusted(theme::space::tight, 0, -theme::space::tight, 0);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter,
                     elidedDigest(m_digest.value, painter.fontMetrics(), inner.width()));
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(Colour::Focus), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme::radius::small,
                            theme::radius::small);
}

} // namespace plumbline::ui
