// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/choicerow.h"

#include "ui/theme/theme.h"
#include "ui/widgets/tooltip.h"

#include <QKeyEvent>
#include <QPainter>

namespace plumbline::ui {

using theme::Colour;
using theme::colour;
using theme::Type;

namespace {

constexpr int tile = 36;
constexpr int chevron = 16;

int textHeight()
{
    return QFontMetrics(theme::font(Type::BodyStrong)).height()
        + QFontMetrics(theme::font(Type::Caption)).height();
}

} // namespace

ChoiceRow::ChoiceRow(theme::Icon icon, Colour ink, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_ink(ink)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChoiceRow::setWords(const QString &title, const QString &description)
{
    setText(title);
    m_description = description;
    setAccessibleName(title);
    setAccessibleDescription(description);
    setToolTip(plainToolTip(title + u'\n' + description));
    update();
}

QSize ChoiceRow::sizeHint() const
{
    return {320, std::max(tile, textHeight()) + 2 * theme::space::small};
}

QSize ChoiceRow::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void ChoiceRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

void ChoiceRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ChoiceRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus() ? QPen(colour(Colour::Focus), 2) : QPen(Qt::NoPen));
    painter.setBrush(underMouse() || isDown() ? QBrush(colour(Colour::Hover)) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box, theme::radius::medium, theme::radius::medium);

    const QRectF ground(theme::space::small, (height() - tile) / 2.0, tile, tile);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Colour::NeutralSoft));
    painter.drawRoundedRect(ground, theme::radius::medium, theme::radius::medium);
    const int icon = theme::iconsize::medium;
    theme::paintIcon(
        &painter,
        ground.adjusted((tile - icon) / 2.0, (tile - icon) / 2.0, -(tile - icon) / 2.0, -(tile - icon) / 2.0),
        m_icon, colour(m_ink));

    const int left = theme::space::small + tile + theme::space::medium;
    const int right = theme::space::small + chevron + theme::space::small;
    QRect words(left, (height() - textHeight()) / 2, width() - left - right, textHeight());
    painter.setFont(theme::font(Type::BodyStrong));
    painter.setPen(colour(Colour::Text));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop,
                     painter.fontMetrics().elidedText(text(), Qt::ElideMiddle, words.width()));
    painter.setFont(theme::font(Type::Caption));
    painter.setPen(colour(Colour::TextMuted));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignBottom,
                     painter.fontMetrics().elidedText(m_description, Qt::ElideRight, words.width()));
    theme::paintIcon(
        &painter,
        QRectF(width() - theme::space::small - chevron, (height() - chevron) / 2.0, chevron, chevron),
        theme::Icon::ChevronRight, colour(Colour::TextMuted));
}

} // namespace plumbline::ui
