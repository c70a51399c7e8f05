// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/celldelegate.h"

#include "ui/widgets/tooltip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace plumbline::ui {

namespace {

constexpr int iconSize = theme::iconsize::small;
constexpr int barWidth = 3;

QRect inside(const QRect &cell)
{
    return cell.adjusted(theme::space::small, 0, -theme::space::small, 0);
}

QColor inkOf(theme::Colour ink, bool isSelected)
{
    const bool isPlain = ink == theme::Colour::Text || ink == theme::Colour::TextSecondary
        || ink == theme::Colour::TextMuted;
    return theme::colour(isSelected && isPlain ? theme::Colour::OnSelection : ink);
}

bool isCurrentRow(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view && view->hasFocus() && view->currentIndex().row() == index.row()
        && view->currentIndex().parent() == index.parent();
}

} // namespace

CellLook CellDelegate::look(const QModelIndex &index, int) const
{
    return {.text = index.data().toString()};
}

QRect CellDelegate::textRect(const QRect &cell, const CellLook &look) const
{
    return inside(cell).adjusted(look.icon ? iconSize + theme::space::tight : 0, 0, 0, 0);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const CellLook cell = look(index, inside(option.rect).width());
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->save();
    if (isSelected)
        painter->fillRect(option.rect, theme::colour(theme::Colour::Selection));
    if (isSelected && index.column() == 0 && isCurrentRow(option, index)) {
        const QRect bar(option.rect.left(), option.rect.top(), barWidth, option.rect.height());
        painter->fillRect(bar, theme::colour(theme::Colour::Accent));
    }
    if (cell.icon) {
        const QRect there = inside(option.rect);
        const QRectF square(there.left(), there.top() + (there.height() - iconSize) / 2.0, iconSize,
                            iconSize);
        theme::paintIcon(painter, square, *cell.icon, inkOf(cell.iconInk, isSelected));
    }
    const QRect words = textRect(option.rect, cell);
    painter->setFont(theme::font(cell.type));
    painter->setPen(inkOf(cell.ink, isSelected));
    const QString shown = painter->fontMetrics().elidedText(cell.text, cell.elide, words.width());
    painter->drawText(
        words, int((cell.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine,
        shown);
    painter->restore();
}

int CellDelegate::rowHeight()
{
    const QFontMetrics body(theme::font(theme::Type::Body));
    const QFontMetrics digest(theme::font(theme::Type::Digest));
    return std::max({body.height(), digest.height(), iconSize}) + theme::space::small;
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const CellLook cell = look(index, QWIDGETSIZE_MAX);
    const int icon = cell.icon ? iconSize + theme::space::tight : 0;
    const QFontMetrics metrics(theme::font(cell.type));
    return {metrics.horizontalAdvance(cell.text) + icon + 2 * theme::space::small + 1, rowHeight()};
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    const CellLook cell = look(index, QWIDGETSIZE_MAX);
    const bool fits = QFontMetrics(theme::font(cell.type)).horizontalAdvance(cell.text)
        <= textRect(option.rect, cell).width();
    if (fits)
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), plainToolTip(cell.text), view);
    return true;
}

} // namespace plumbline::ui
