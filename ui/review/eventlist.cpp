// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/eventlist.h"

#include "models/eventlog/eventlistmodel.h"
#include "models/export/viewexport.h"
#include "models/text/digestruletext.h"
#include "models/text/stagetext.h"
#include "ui/review/eventdelegate.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace plumbline::ui {

using models::EventListModel;
using models::EventRef;

namespace {

constexpr int narrowestSummary = 160;
constexpr int widestName = 220;

QAction *makeAction(QWidget *owner, const QString &objectName, theme::Icon icon, const QKeySequence &keys)
{
    auto *action = new QAction(owner);
    action->setObjectName(objectName);
    action->setIcon(theme::icon(icon));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    owner->addAction(action);
    return action;
}

} // namespace

EventList::EventList(EventListModel &model, QWidget *parent)
    : RowTable(parent)
    , m_model(model)
{
    setObjectName(u"eventList"_s);
    setItemDelegate(new EventDelegate(this));
    setModel(&model);
    setSelectionMode(ExtendedSelection);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    horizontalHeader()->setObjectName(u"eventListHeader"_s);
    horizontalHeader()->setSortIndicator(EventListModel::IndexColumn, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &EventList::currentEventChanged);
    connect(this, &RowTable::resized, this, &EventList::fitSummary);
    addCopyActions();
    retranslate();
}

void EventList::addCopyActions()
{
    m_copyRows = makeAction(this, u"copyRows"_s, theme::Icon::Copy, QKeySequence::Copy);
    m_copyDigest = makeAction(this, u"copyDigest"_s, theme::Icon::Pcr, Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    m_copyJson = makeAction(this, u"copyJson"_s, theme::Icon::Tree, Qt::CTRL | Qt::ALT | Qt::Key_C);
    connect(m_copyRows, &QAction::triggered, this, &EventList::copyRows);
    connect(m_copyDigest, &QAction::triggered, this, &EventList::copyDigest);
    connect(m_copyJson, &QAction::triggered, this, &EventList::copyJson);
}

std::optional<EventRef> EventList::current() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? std::optional(m_model.refAt(index.row())) : std::nullopt;
}

bool EventList::select(EventRef ref)
{
    const int row = m_model.rowOf(ref);
    if (row < 0)
        return false;
    const QModelIndex index = m_model.index(row, 0);
    if (currentIndex().row() == row && selectionModel()->isRowSelected(row))
        return true;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
    return true;
}

std::vector<EventRef> EventList::selectedRows() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && rows.size() < maxCopied; ++row)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    const auto repeated = std::ranges::unique(rows);
    rows.erase(repeated.begin(), repeated.end());
    std::vector<EventRef> refs;
    std::ranges::transform(rows, std::back_inserter(refs), [this](int row) { return m_model.refAt(row); });
    return refs;
}

void EventList::copyRows()
{
    const std::vector<EventRef> rows = selectedRows();
    copyText(models::rowsAsText(m_model.snapshot(), rows), rows.size());
}

void EventList::copyJson()
{
    const std::vector<EventRef> rows = selectedRows();
    copyText(rows.empty() ? QString() : models::rowsAsJson(m_model.snapshot(), rows), rows.size());
}

void EventList::copyDigest()
{
    const std::vector<EventRef> rows = selectedRows();
    QStringList lines;
    for (const EventRef row : rows)
        lines.push_back(models::digestsAsText(m_model.snapshot(), row));
    copyText(lines.join(u'\n'), rows.size());
}

void EventList::copyText(const QString &text, size_t rows)
{
    if (text.isEmpty())
        return;
    QApplication::clipboard()->setText(text);
    if (rows == maxCopied)
        Q_EMIT told(tr("Copied the first %n event(s). Export writes all of them.", nullptr, int(rows)));
    else
        Q_EMIT told(tr("Copied %n event(s).", nullptr, int(rows)));
}

void EventList::fitToLogs()
{
    qint64 longest = 0;
    for (const models::LogSnapshot &log : m_model.snapshot())
        longest = std::max(longest, log.size());
    const std::pair logs{m_model.snapshot().size(), QString::number(longest).size()};
    if (std::exchange(m_fitted, logs) != logs)
        fitColumns();
}

void EventList::fitColumns()
{
    const bool hasLogs = m_model.snapshot().size() > 1;
    setColumnHidden(EventListModel::LogColumn, !hasLogs);
    qint64 longest = 999;
    QString longestName;
    for (const models::LogSnapshot &log : m_model.snapshot()) {
        longest = std::max(longest, log.size());
        longestName = std::max(longestName, log.name,
                               [](const QString &a, const QString &b) { return a.size() < b.size(); });
    }
    QString longestStage;
    for (const evidence::Stage stage : evidence::allStages())
        longestStage = std::max(longestStage, models::stageName(stage),
                                [](const QString &a, const QString &b) { return a.size() < b.size(); });
    fitColumn(EventListModel::IndexColumn, QString::number(longest), true);
    fitColumn(EventListModel::LogColumn, longestName);
    setColumnWidth(EventListModel::LogColumn, std::min(columnWidth(EventListModel::LogColumn), widestName));
    fitColumn(EventListModel::StageColumn, longestStage, true);
    fitColumn(EventListModel::RegisterColumn, u"RTMR 0"_s);
    fitColumn(EventListModel::TypeColumn, u"EV_EFI_VARIABLE_AUTHORITY"_s);
    fitColumn(EventListModel::DigestColumn, models::digestResultText(DigestCheck::Result::NotApplicable),
              true);
    fitSummary();
}

void EventList::fitSummary()
{
    int others = 0;
    for (int column = 0; column < EventListModel::ColumnCount; ++column) {
        if (column != EventListModel::SummaryColumn && !isColumnHidden(column))
            others += columnWidth(column);
    }
    setColumnWidth(EventListModel::SummaryColumn, std::max(viewport()->width() - others, narrowestSummary));
}

void EventList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    RowTable::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

void EventList::retranslate()
{
    setAccessibleName(tr("Events"));
    m_copyRows->setText(tr("Copy"));
    m_copyDigest->setText(tr("Copy digest"));
    m_copyJson->setText(tr("Copy as JSON"));
    fitColumns();
}

} // namespace plumbline::ui
