// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whitelist/whitelistpage.h"

#include "ui/whitelist/whitelistdelegates.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/searchline.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace plumbline::ui {

using models::BenchmarksModel;
using models::WhitelistModel;
using models::WhitelistRow;
using theme::Colour;
using theme::Icon;
using theme::Type;

namespace {

constexpr int lineageWidth = 340;
constexpr int filterWidth = 300;
constexpr int narrowestText = 160;

/// Gives the column what the others leave.
void fillWith(RowTable &table, int column)
{
    int others = 0;
    for (int other = 0; other < table.model()->columnCount(); ++other)
        others += other == column ? 0 : table.columnWidth(other);
    table.setColumnWidth(column, std::max(table.viewport()->width() - others, narrowestText));
}

} // namespace

WhitelistPage::WhitelistPage(QWidget *parent)
    : Page(parent)
    , m_benchmarks(new BenchmarksModel(this))
    , m_whitelist(new WhitelistModel(this))
    , m_head(new PageHead)
    , m_tabs(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_filter(new SearchLine(Icon::Filter))
    , m_all(new QPushButton)
    , m_lineageTitle(new PlainLabel(Type::Heading))
    , m_lineage(new PlainLabel)
    , m_compare(new QPushButton(theme::icon(Icon::Compare), {}))
    , m_restore(new QPushButton(theme::icon(Icon::Undo), {}))
    , m_noBenchmarks(new EmptyState(Icon::Benchmark))
    , m_noWhitelist(new EmptyState(Icon::Whitelist))
    , m_benchmarkStack(new QStackedWidget)
    , m_whitelistStack(new QStackedWidget)
{
    setObjectName(u"whitelistPage"_s);
    m_filter->setObjectName(u"whitelistFilter"_s);
    m_filter->setFixedWidth(filterWidth);
    m_all->setObjectName(u"showAllBenchmarks"_s);
    m_revoke = m_head->addButton(u"revokeEntry"_s, Icon::Cancel);
    m_head->addWidget(m_filter);
    m_head->addWidget(m_all);
    m_tabs->setObjectName(u"whitelistTabs"_s);
    m_tabs->setExpanding(false);
    m_tabs->addTab({});
    m_tabs->addTab({});
    m_stack->addWidget(makeBenchmarks());
    m_stack->addWidget(makeWhitelist());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space::wide, theme::space::large, theme::space::wide,
                               theme::space::medium);
    column->setSpacing(theme::space::small);
    column->addWidget(m_head);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        showWhatIsThere();
    });
    connect(m_filter, &SearchLine::searched, this, [this](const QString &line) {
        m_benchmarks->setFilter(line);
        m_whitelist->setFilter(line);
        showWhatIsThere();
    });
    connect(m_all, &QPushButton::clicked, this, [this] { showInstance({}); });
    connect(m_revoke, &QPushButton::clicked, this, [this] {
        Q_EMIT revokeRequested(m_whitelistTable->currentIndex().data(WhitelistModel::IdRole).toByteArray());
    });
    setComparable(false);
    retranslate();
}

RowTable *WhitelistPage::makeTable(const QString &objectName, QAbstractItemModel *model)
{
    auto *table = new RowTable;
    table->setObjectName(objectName);
    table->setModel(model);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &WhitelistPage::showSelection);
    connect(model, &QAbstractItemModel::modelReset, this, &WhitelistPage::showSelection);
    connect(table, &RowTable::resized, this, &WhitelistPage::fitColumns);
    return table;
}

QWidget *WhitelistPage::makeBenchmarks()
{
    m_benchmarkTable = makeTable(u"benchmarkTable"_s, m_benchmarks);
    m_benchmarkTable->setItemDelegate(new BenchmarkDelegate(m_benchmarkTable));
    m_benchmarkTable->setSelectionMode(QAbstractItemView::ExtendedSelection); // two to compare
    m_compare->setObjectName(u"compareVersions"_s);
    m_restore->setObjectName(u"restoreVersion"_s);
    m_lineage->setObjectName(u"lineage"_s);
    m_lineage->setWordWrap(true);
    m_lineage->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *card = new Card;
    card->setFixedWidth(lineageWidth);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(theme::space::large, theme::space::large, theme::space::large,
                               theme::space::large);
    column->setSpacing(theme::space::medium);
    column->addWidget(m_lineageTitle);
    column->addWidget(m_lineage, 1);
    column->addWidget(m_compare);
    column->addWidget(m_restore);
    connect(m_compare, &QPushButton::clicked, this, &WhitelistPage::compare);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        const QModelIndex row = m_benchmarkTable->currentIndex();
        Q_EMIT restoreRequested(row.data(BenchmarksModel::InstanceRole).toByteArray(),
                                row.data(BenchmarksModel::VersionRole).toUInt());
    });
    auto *list = new QWidget;
    auto *row = new QHBoxLayout(list);
    row->setContentsMargins({});
    row->setSpacing(theme::space::large);
    row->addWidget(m_benchmarkTable, 1);
    row->addWidget(card);
    m_noBenchmarks->setObjectName(u"noBenchmarks"_s);
    m_benchmarkStack->addWidget(list);
    m_benchmarkStack->addWidget(m_noBenchmarks);
    return m_benchmarkStack;
}

QWidget *WhitelistPage::makeWhitelist()
{
    m_whitelistTable = makeTable(u"whitelistTable"_s, m_whitelist);
    m_whitelistTable->setItemDelegate(new WhitelistDelegate(m_whitelistTable));
    m_whitelistTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_noWhitelist->setObjectName(u"noWhitelist"_s);
    m_whitelistStack->addWidget(m_whitelistTable);
    m_whitelistStack->addWidget(m_noWhitelist);
    return m_whitelistStack;
}

void WhitelistPage::setBenchmarks(std::vector<models::BenchmarkRow> rows)
{
    m_benchmarks->setRows(std::move(rows));
    showWhatIsThere();
}

void WhitelistPage::setWhitelist(std::vector<models::WhitelistRow> rows)
{
    m_whitelist->setRows(std::move(rows));
    showWhatIsThere();
}

void WhitelistPage::showInstance(const trust::InstanceId &instance)
{
    m_benchmarks->setInstance(instance);
    showTab(Benchmarks);
    showWhatIsThere();
    if (m_benchmarks->rowCount() > 0)
        m_benchmarkTable->selectRow(0);
}

void WhitelistPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void WhitelistPage::setComparable(bool isComparable)
{
    m_compare->setVisible(isComparable);
}

QString WhitelistPage::title() const
{
    return tr("Whitelist");
}

void WhitelistPage::takeFocus()
{
    RowTable *table = m_tabs->currentIndex() == Benchmarks ? m_benchmarkTable : m_whitelistTable;
    if (!table->isVisible()) {
        m_tabs->setFocus();
        return;
    }
    table->setFocus();
    if (!table->currentIndex().isValid() && table->model()->rowCount() > 0)
        table->selectRow(0);
}

void WhitelistPage::showWhatIsThere()
{
    m_benchmarkStack->setCurrentIndex(m_benchmarks->rowCount() == 0 ? 1 : 0);
    m_whitelistStack->setCurrentIndex(m_whitelist->rowCount() == 0 ? 1 : 0);
    const bool isBenchmarks = m_tabs->currentIndex() == Benchmarks;
    m_all->setVisible(isBenchmarks && !m_benchmarks->instance().isEmpty());
    m_revoke->setVisible(!isBenchmarks);
    showSelection();
}

void WhitelistPage::showSelection()
{
    const QModelIndexList versions = m_benchmarkTable->selectionModel()->selectedRows();
    const QModelIndex current = m_benchmarkTable->currentIndex();
    const bool isOne = versions.size() == 1 && current.isValid();
    const auto instanceOf
        = [](const QModelIndex &index) { return index.data(BenchmarksModel::InstanceRole).toByteArray(); };
    const bool areTwo = versions.size() == 2 && instanceOf(versions[0]) == instanceOf(versions[1]);
    const models::BenchmarkRow *row = isOne ? &m_benchmarks->at(current.row()) : nullptr;
    m_lineage->setText(row ? models::lineageText(*row).join(u"\n\n"_s)
                           : areTwo
                           ? tr("Two versions are selected: they can be compared.")
                           : tr("Select a version to see where its values come from, or two versions "
                                "of one instance to compare them."));
    m_compare->setEnabled(areTwo || (row && row->previousVersion > 0));
    PageHead::setButton(
        m_compare, areTwo || !row ? tr("Compare the two versions") : tr("Compare with what it replaced"));
    m_restore->setEnabled(row && !row->isInForce);
    const QModelIndex entry = m_whitelistTable->currentIndex();
    m_revoke->setEnabled(entry.isValid()
                         && entry.data(WhitelistModel::StateRole).toInt()
                             != int(WhitelistRow::State::Revoked));
}

void WhitelistPage::compare()
{
    const QModelIndexList versions = m_benchmarkTable->selectionModel()->selectedRows();
    if (versions.isEmpty())
        return;
    const QByteArray instance = versions[0].data(BenchmarksModel::InstanceRole).toByteArray();
    const quint32 first = versions[0].data(BenchmarksModel::VersionRole).toUInt();
    const quint32 second = versions.size() == 2 ? versions[1].data(BenchmarksModel::VersionRole).toUInt()
                                                : m_benchmarks->at(versions[0].row()).previousVersion;
    Q_EMIT compareRequested(instance, std::min(first, second), std::max(first, second));
}

void WhitelistPage::fitColumns()
{
    m_benchmarkTable->fitColumn(BenchmarksModel::InstanceColumn, u"production-web-04"_s, true);
    m_benchmarkTable->fitColumn(BenchmarksModel::VersionColumn, u"100, in force"_s, true);
    m_benchmarkTable->fitColumn(BenchmarksModel::OriginColumn, u"Undo: version 10 again"_s);
    m_benchmarkTable->fitColumn(BenchmarksModel::ApprovedColumn, u"Ada and Grace"_s);
    m_benchmarkTable->fitColumn(BenchmarksModel::TimeColumn, u"2026-11-24 20:00"_s);
    fillWith(*m_benchmarkTable, BenchmarksModel::ReasonColumn);
    m_whitelistTable->fitColumn(WhitelistModel::ScopeColumn, u"web-1, web-2 and 3 more"_s);
    m_whitelistTable->fitColumn(WhitelistModel::StateColumn, u"Expired 2026-11-24 20:00"_s, true);
    m_whitelistTable->fitColumn(WhitelistModel::ApprovedColumn, u"Ada and Grace"_s);
    m_whitelistTable->fitColumn(WhitelistModel::TimeColumn, u"2026-11-24 20:00"_s);
    m_whitelistTable->fitColumn(WhitelistModel::ReasonColumn, u"Two kernels in one boot menu"_s);
    fillWith(*m_whitelistTable, WhitelistModel::WhatColumn);
}

void WhitelistPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_whitelistTable)
        retranslate();
    Page::changeEvent(event);
}

void WhitelistPage::retranslate()
{
    m_head->setWords(tr("Whitelist and benchmarks"), tr("What was accepted, who accepted it, and why."));
    m_filter->setPlaceholderText(tr("Filter: instance, person, reason"));
    m_filter->setAccessibleName(tr("Filter what was accepted"));
    PageHead::setButton(m_all, tr("Show all instances"));
    m_tabs->setTabText(Benchmarks, tr("Benchmarks"));
    m_tabs->setTabText(Whitelist, tr("Whitelist"));
    m_tabs->setAccessibleName(tr("Benchmarks or whitelist"));
    m_benchmarkTable->setAccessibleName(tr("Benchmark versions"));
    m_whitelistTable->setAccessibleName(tr("Whitelist entries"));
    m_lineageTitle->setText(tr("Where it comes from"));
    PageHead::setButton(m_restore, tr("Undo: back to this version…"));
    PageHead::setButton(m_revoke, tr("Revoke entry…"), tr("From then on it counts no more"));
    m_noBenchmarks->setWords(tr("No benchmarks"),
                             tr("The first verified boot of an instance proposes one; confirm it on the "
                                "instance's page."));
    m_noWhitelist->setWords(
        tr("No whitelist entries"),
        tr("An exception that is approved by also accepting it stands here: an alternative "
           "beside the benchmark."));
    m_benchmarks->refresh();
    m_whitelist->refresh();
    showWhatIsThere();
    fitColumns();
}

} // namespace plumbline::ui
