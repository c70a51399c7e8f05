// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verdict/checkstree.h"

#include "models/text/checktext.h"
#include "models/verdict/checksmodel.h"
#include "ui/verdict/checksdelegate.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::ui {

using models::ChecksModel;

namespace {

constexpr double checkShare = 0.44; ///< of what fixed columns leave
constexpr int narrowestFinding = 220;
constexpr int widestName = 160;

} // namespace

ChecksTree::ChecksTree(ChecksModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_copy(new QAction(this))
{
    setObjectName(u"checksTree"_s);
    setItemDelegate(new ChecksDelegate(this));
    setModel(&model);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(false); // a double click leads to the place
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    header()->setHighlightSections(false);
    m_copy->setObjectName(u"copyCheck"_s);
    m_copy->setIcon(theme::icon(theme::Icon::Copy));
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    addAction(m_copy);
    connect(m_copy, &QAction::triggered, this, &ChecksTree::copyRow);
    connect(&model, &QAbstractItemModel::modelReset, this, &ChecksTree::openQuestions);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ChecksTree::rowChanged);
    connect(this, &QAbstractItemView::clicked, this, &ChecksTree::rowChanged);
    retranslate();
}

void ChecksTree::openQuestions()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex question = m_model.index(row, 0);
        const auto result = appraisal::CheckResult(question.data(ChecksModel::ResultRole).toInt());
        setExpanded(question,
                    result == appraisal::CheckResult::Fail || result == appraisal::CheckResult::Incomplete);
    }
}

void ChecksTree::copyRow()
{
    QApplication::clipboard()->setText(currentIndex().data(ChecksModel::CopyRole).toString());
}

void ChecksTree::fitColumns()
{
    QString longest;
    for (const appraisal::CheckResult result :
         {appraisal::CheckResult::Incomplete, appraisal::CheckResult::NotApplicable})
        longest = std::max(longest, models::checkResultText(result),
                           [](const QString &a, const QString &b) { return a.size() < b.size(); });
    const QFontMetrics strong(theme::font(theme::Type::BodyStrong));
    const int result = strong.horizontalAdvance(longest) + theme::iconsize::small + theme::space::large
        + theme::space::small;
    const int name = std::min(widestName, viewport()->width() / 5);
    const int rest = viewport()->width() - result - name;
    const int check = std::min(int(rest * checkShare), std::max(rest - narrowestFinding, 0));
    header()->resizeSection(ChecksModel::CheckColumn, check);
    header()->resizeSection(ChecksModel::ResultColumn, result);
    header()->resizeSection(ChecksModel::FindingColumn, rest - check);
    header()->resizeSection(ChecksModel::IdColumn, name);
}

void ChecksTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void ChecksTree::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

void ChecksTree::retranslate()
{
    setAccessibleName(tr("Checks"));
    m_copy->setText(tr("Copy check"));
}

} // namespace plumbline::ui
