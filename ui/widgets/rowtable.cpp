// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowtable.h"

#include "ui/widgets/celldelegate.h"

#include <QEvent>
#include <QHeaderView>

namespace plumbline::ui {

namespace {

constexpr int headerMargin = 2 * theme::space::small + theme::space::large; ///< with the mark of the order

} // namespace

RowTable::RowTable(QWidget *parent)
    : QTableView(parent)
{
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setHorizontalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(theme::space::huge);
    fitRows();
}

void RowTable::fitColumn(int column, const QString &sample, bool hasIcon)
{
    const QFontMetrics body(theme::font(theme::Type::Body));
    const QFontMetrics caption(theme::font(theme::Type::Caption));
    const QString heading = model() ? model()->headerData(column, Qt::Horizontal).toString() : QString();
    const int icon = hasIcon ? theme::iconsize::small + theme::space::tight : 0;
    const int cell = body.horizontalAdvance(sample) + icon + 2 * theme::space::small + theme::space::hair;
    setColumnWidth(column, std::max(cell, caption.horizontalAdvance(heading) * 11 / 10 + headerMargin));
}

void RowTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
    QTableView::changeEvent(event);
}

void RowTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    Q_EMIT resized();
}

void RowTable::fitRows()
{
    verticalHeader()->setMinimumSectionSize(CellDelegate::rowHeight());
    verticalHeader()->setDefaultSectionSize(CellDelegate::rowHeight());
}

} // namespace plumbline::ui
