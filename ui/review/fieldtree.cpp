// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/fieldtree.h"

#include "models/eventlog/fieldtreemodel.h"
#include "models/export/fieldtree.h"
#include "models/text/provenancetext.h"
#include "ui/review/fielddelegate.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace plumbline::ui {

using models::FieldTreeModel;

namespace {

constexpr int mostOpened = 400; ///< a list of a hundred thousand hashes stays closed
constexpr double nameShare = 0.34;
constexpr double valueShare = 0.42;

} // namespace

FieldTree::FieldTree(FieldTreeModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_copyValue(new QAction(this))
    , m_copyField(new QAction(this))
{
    setObjectName(u"fieldTree"_s);
    setItemDelegate(new FieldDelegate(this));
    setModel(&model);
    setColumnHidden(FieldTreeModel::ProvenanceColumn, true);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    header()->setHighlightSections(false);

    m_copyValue->setObjectName(u"copyFieldValue"_s);
    m_copyValue->setShortcut(QKeySequence::Copy);
    m_copyField->setObjectName(u"copyFieldJson"_s);
    m_copyField->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_C);
    for (QAction *action : {m_copyValue, m_copyField}) {
        action->setIcon(theme::icon(theme::Icon::Copy));
        action->setShortcutContext(Qt::WidgetShortcut);
        addAction(action);
    }
    connect(m_copyValue, &QAction::triggered, this, &FieldTree::copyValue);
    connect(m_copyField, &QAction::triggered, this, &FieldTree::copyField);
    connect(&model, &QAbstractItemModel::modelReset, this, &FieldTree::takeFields);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FieldTree::fieldSelected);
    retranslate();
}

void FieldTree::takeFields()
{
    if (m_model.nodeCount() <= mostOpened)
        expandAll();
    else
        expandToDepth(1);
}

std::optional<ByteRange> FieldTree::selectedRange() const
{
    const Field *field = currentIndex().isValid() ? m_model.fieldAt(currentIndex()) : nullptr;
    if (!field || field->range.isEmpty())
        return std::nullopt;
    return field->range;
}

bool FieldTree::selectAt(ByteRange range)
{
    const QModelIndex exact = m_model.withRange(range);
    const QModelIndex index = exact.isValid() ? exact : m_model.innermostAt(range.offset);
    if (!index.isValid())
        return false;
    setCurrentIndex(index);
    scrollTo(index);
    return true;
}

void FieldTree::copyValue()
{
    if (currentIndex().isValid())
        QApplication::clipboard()->setText(currentIndex().data(FieldTreeModel::CopyRole).toString());
}

void FieldTree::copyField()
{
    if (const Field *field = currentIndex().isValid() ? m_model.fieldAt(currentIndex()) : nullptr)
        QApplication::clipboard()->setText(models::fieldAsJson(*field));
}

void FieldTree::setProofShown(bool isShown)
{
    if (isColumnHidden(FieldTreeModel::ProvenanceColumn) != isShown)
        return;
    setColumnHidden(FieldTreeModel::ProvenanceColumn, !isShown);
    fitColumns();
}

int FieldTree::proofWidth() const
{
    if (isColumnHidden(FieldTreeModel::ProvenanceColumn))
        return 0;
    const QFontMetrics metrics(theme::font(theme::Type::Body));
    int widest = metrics.horizontalAdvance(
        m_model.headerData(FieldTreeModel::ProvenanceColumn, Qt::Horizontal).toString());
    using appraisal::Provenance;
    for (const Provenance proof :
         {Provenance::Signed, Provenance::Bound, Provenance::Hint, Provenance::Unbound})
        widest = std::max(widest, metrics.horizontalAdvance(models::provenanceText(proof)));
    return widest + theme::iconsize::small + theme::space::tight + 2 * theme::space::small
        + theme::space::hair;
}

void FieldTree::fitColumns()
{
    const int proof = proofWidth();
    const int rest = viewport()->width() - proof;
    const int name = int(rest * nameShare);
    const int value = int(rest * valueShare);
    header()->resizeSection(FieldTreeModel::NameColumn, name);
    header()->resizeSection(FieldTreeModel::ValueColumn, value);
    header()->setStretchLastSection(proof == 0); // stretched, proof would be wider than the view
    if (proof == 0)
        return;
    header()->resizeSection(FieldTreeModel::MeaningColumn, rest - name - value);
    header()->resizeSection(FieldTreeModel::ProvenanceColumn, proof);
}

void FieldTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void FieldTree::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        fitColumns();
}

void FieldTree::retranslate()
{
    setAccessibleName(tr("Decoded fields"));
    m_copyValue->setText(tr("Copy value"));
    m_copyField->setText(tr("Copy as JSON"));
}

} // namespace plumbline::ui
