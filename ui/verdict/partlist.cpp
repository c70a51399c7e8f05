// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verdict/partlist.h"

#include "models/verdict/partsmodel.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/tooltip.h"

#include <QEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::ui {

using models::EvidencePart;
using models::PartsModel;
using theme::Colour;
using theme::Icon;

namespace {

/// There, missing or unreadable, by shape and colour.
class PartDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

    /// The whole text of both columns, and what the part looks like.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                   const QModelIndex &index) override
    {
        QStringList lines{index.siblingAtColumn(PartsModel::StateColumn).data().toString()};
        if (const QString form = index.data(PartsModel::FormRole).toString(); !form.isEmpty())
            lines << form;
        QToolTip::showText(event->globalPos(), plainToolTip(lines.join(u'\n')), view);
        return true;
    }

protected:
    [[nodiscard]] CellLook look(const QModelIndex &index, int width) const override
    {
        CellLook cell = CellDelegate::look(index, width);
        const auto state = PartsModel::State(index.data(PartsModel::StateRole).toInt());
        if (index.column() == PartsModel::PartColumn) {
            cell.icon = state == PartsModel::Missing ? Icon::NotApplicable
                : state == PartsModel::Unreadable    ? Icon::Error
                                                     : Icon::File;
            cell.iconInk = state == PartsModel::Unreadable ? Colour::Bad : Colour::TextMuted;
        } else {
            cell.ink = state == PartsModel::There ? Colour::Text : Colour::TextMuted;
            cell.elide = Qt::ElideMiddle;
        }
        return cell;
    }
};

} // namespace

PartList::PartList(const models::EvidenceDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_model(new PartsModel(document, this))
    , m_table(new RowTable)
    , m_title(new PlainLabel(theme::Type::BodyStrong))
{
    setObjectName(u"partPane"_s);
    m_table->setObjectName(u"partList"_s);
    m_table->setItemDelegate(new PartDelegate(m_table));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->hide();
    m_title->setContentsMargins(theme::space::small, theme::space::tight, theme::space::small,
                                theme::space::tight);
    m_title->setBuddy(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_table, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PartList::takeCurrent);
    connect(m_table, &QAbstractItemView::clicked, this, &PartList::takeCurrent);
    connect(m_table, &QAbstractItemView::activated, this, &PartList::activateCurrent);
    connect(m_table, &RowTable::resized, this, &PartList::fitColumns);
    retranslate();
}

void PartList::takeCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    const QVariant part = current.data(PartsModel::PartRole);
    if (part.isValid() && current.data(PartsModel::StateRole).toInt() != PartsModel::Missing)
        Q_EMIT partRequested(part.value<EvidencePart>());
}

void PartList::activateCurrent()
{
    if (m_table->currentIndex().data(PartsModel::StateRole).toInt() == PartsModel::Missing)
        Q_EMIT addRequested();
    else
        takeCurrent();
}

void PartList::fitColumns()
{
    const QFontMetrics metrics(theme::font(theme::Type::Body));
    QString widest;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString name = m_model->index(row, PartsModel::PartColumn).data().toString();
        if (metrics.horizontalAdvance(name) > metrics.horizontalAdvance(widest))
            widest = name;
    }
    m_table->fitColumn(PartsModel::PartColumn, widest, true);
    m_table->setColumnWidth(
        PartsModel::StateColumn,
        std::max(m_table->viewport()->width() - m_table->columnWidth(PartsModel::PartColumn), 80));
}

void PartList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PartList::retranslate()
{
    m_title->setText(tr("Evidence"));
    m_table->setAccessibleName(tr("Parts of the evidence"));
    m_model->refresh();
    fitColumns();
}

} // namespace plumbline::ui
