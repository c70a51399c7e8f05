// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instance/instancepage.h"

#include "core/base/safetext.h"
#include "models/chain/chaintext.h"
#include "models/text/agetext.h"
#include "ui/instance/bootpane.h"
#include "ui/instance/instancedelegates.h"
#include "ui/overview/statuslook.h"
#include "ui/widgets/chain/chainview.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/rowtable.h"

#include <QEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace plumbline::ui {

using models::BootsModel;
using models::EvidenceFilesModel;
using models::InstanceExceptionsModel;
using models::TrustState;
using theme::Icon;

namespace {

constexpr std::chrono::minutes minute{1};
constexpr qsizetype longestName = 80;
constexpr qsizetype mostReasons = 3;
constexpr int narrowestColumn = 200;

/// Gives the column what the others leave.
void fillWith(RowTable &table, int column, int columnCount)
{
    int others = 0;
    for (int other = 0; other < columnCount; ++other)
        others += other == column ? 0 : table.columnWidth(other);
    table.setColumnWidth(column, std::max(table.viewport()->width() - others, narrowestColumn));
}

} // namespace

InstancePage::InstancePage(QWidget *parent)
    : QWidget(parent)
    , m_clock([] { return QDateTime::currentDateTimeUtc(); })
    , m_boots(new BootsModel(this))
    , m_exceptions(new InstanceExceptionsModel(this))
    , m_evidence(new EvidenceFilesModel(this))
    , m_head(new PageHead)
    , m_back(new QPushButton(theme::icon(Icon::ChevronLeft), {}))
    , m_banner(new Banner)
    , m_chain(new ChainView)
    , m_tabs(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_measurements(new BootPane)
{
    setObjectName(u"instancePage"_s);
    makeHead();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space::wide, theme::space::large, theme::space::wide,
                               theme::space::medium);
    column->setSpacing(theme::space::small);
    column->addWidget(m_head);
    column->addWidget(m_banner);
    column->addWidget(m_chain);
    column->addWidget(makeTabs(), 1);
    connect(m_chain, &ChainView::stageSelected, this, [this] {
        showTab(Measurements);
        showStage();
    });
    connect(m_chain, &ChainView::selectionCleared, this, &InstancePage::showStage);
    connect(&m_ageing, &QTimer::timeout, this, &InstancePage::showHead);
    m_ageing.start(minute);
    retranslate();
}

void InstancePage::makeHead()
{
    m_back->setObjectName(u"backToOverview"_s);
    m_back->setProperty("flat", true);
    m_head->addBefore(m_back);
    m_compare = m_head->addButton(u"compareWithBenchmark"_s, Icon::Compare);
    m_benchmarks = m_head->addButton(u"showBenchmarks"_s, Icon::Benchmark);
    m_add = m_head->addButton(u"addInstanceEvidence"_s, Icon::Add);
    m_banner->setObjectName(u"instanceBanner"_s);
    m_why = m_banner->addButton(u"showWhy"_s);
    m_confirm = m_banner->addButton(u"confirmBenchmark"_s);
    m_confirm->setProperty("primary", true);
    connect(m_back, &QPushButton::clicked, this, &InstancePage::backRequested);
    connect(m_compare, &QPushButton::clicked, this, &InstancePage::compareRequested);
    connect(m_benchmarks, &QPushButton::clicked, this, &InstancePage::benchmarksRequested);
    connect(m_add, &QPushButton::clicked, this, &InstancePage::addEvidenceRequested);
    connect(m_confirm, &QPushButton::clicked, this, &InstancePage::confirmBenchmarkRequested);
    connect(m_why, &QPushButton::clicked, this, [this] { Q_EMIT exceptionRequested({}); });
}

RowTable *InstancePage::makeTable(const QString &objectName, QAbstractItemModel *model,
                                  QAbstractItemDelegate *delegate)
{
    auto *table = new RowTable;
    table->setObjectName(objectName);
    table->setModel(model);
    table->setItemDelegate(delegate);
    delegate->setParent(table);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(table, &RowTable::resized, this, &InstancePage::fitColumns);
    return table;
}

QWidget *InstancePage::makeTabs()
{
    m_tabs->setObjectName(u"instanceTabs"_s);
    m_tabs->setExpanding(false);
    for (int tab = 0; tab <= Evidence; ++tab)
        m_tabs->addTab({});
    m_bootTable = makeTable(u"bootTable"_s, m_boots, new BootDelegate);
    m_exceptionTable = makeTable(u"instanceExceptions"_s, m_exceptions, new InstanceExceptionDelegate);
    m_evidenceTable = makeTable(u"instanceEvidence"_s, m_evidence, new EvidenceFileDelegate);
    m_stack->addWidget(m_measurements);
    m_stack->addWidget(m_bootTable);
    m_stack->addWidget(m_exceptionTable);
    m_stack->addWidget(m_evidenceTable);
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_bootTable, &QAbstractItemView::activated, this, &InstancePage::requestBoot);
    connect(m_exceptionTable, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT exceptionRequested(index.data(InstanceExceptionsModel::IdRole).toByteArray());
    });
    return whole;
}

void InstancePage::setInstance(const models::InstanceHead &head)
{
    if (head.id != m_instance.id) {
        m_boot = {};
        m_chain->select({});
        showTab(Measurements);
    }
    m_instance = head;
    showHead();
}

void InstancePage::setBoot(const models::BootView &boot)
{
    const bool isOther = boot.id != m_boot.id;
    m_boot = boot;
    m_chain->setChain(boot.chain);
    m_chain->setVisible(!boot.chain.stages.empty());
    m_measurements->setBoot(boot.registers, boot.events);
    m_evidence->setRows(boot.evidence);
    if (isOther)
        selectFirstChange();
    showStage();
    showHead();
    if (const int row = m_boots->rowOf(boot.id); row >= 0)
        m_bootTable->selectRow(row);
}

/// Where the chain breaks is where the work is.
void InstancePage::selectFirstChange()
{
    const auto &stages = m_boot.chain.stages;
    const auto found = std::ranges::find(stages, TrustState::Changed, &models::ChainStage::state);
    m_chain->select(found == stages.end() ? std::nullopt : std::optional(found->stage));
}

void InstancePage::setBoots(std::vector<models::BootRow> boots)
{
    m_boots->setRows(std::move(boots));
    if (const int row = m_boots->rowOf(m_boot.id); row >= 0)
        m_bootTable->selectRow(row);
    retranslate();
}

void InstancePage::setExceptions(std::vector<models::InstanceExceptionRow> exceptions)
{
    m_exceptions->setRows(std::move(exceptions));
    retranslate();
}

void InstancePage::setClock(std::function<QDateTime()> clock)
{
    m_clock = std::move(clock);
    showHead();
}

void InstancePage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void InstancePage::takeFocus()
{
    m_back->setFocus();
}

void InstancePage::showHead()
{
    QStringList groups;
    for (const QString &group : m_instance.groups)
        groups += safeTextElided(group, longestName);
    QStringList facts;
    if (!groups.isEmpty())
        facts += groups.join(u", "_s);
    facts += m_instance.benchmarkVersion ? tr("Benchmark version %1").arg(m_instance.benchmarkVersion)
                                         : tr("No benchmark yet");
    if (m_boot.number > 0)
        facts += m_boot.isLatest ? tr("Latest boot") : tr("Boot %1, not the latest").arg(m_boot.number);
    m_head->setWords(safeTextElided(m_instance.name, longestName), facts.join(u" · "_s));
    QStringList lines;
    for (const QString &reason : m_instance.reasons.first(std::min(mostReasons, m_instance.reasons.size())))
        lines += u"•  "_s + reason;
    m_banner->setState(statusLook(m_instance.status),
                       {.word = models::instanceStatusText(m_instance.status),
                        .sentence = models::instanceStatusExplanation(m_instance.status),
                        .aside = tr("Attested: %1").arg(models::ageText(m_instance.lastAttested, m_clock())),
                        .lines = lines});
    m_confirm->setVisible(m_instance.canConfirmBenchmark);
    m_compare->setEnabled(m_instance.benchmarkVersion > 0 && !m_boot.id.isEmpty());
    const auto &exceptions = m_exceptions->all();
    m_why->setVisible(std::ranges::any_of(exceptions, [](const models::InstanceExceptionRow &row) {
        return row.state == models::InstanceExceptionRow::State::Open;
    }));
}

void InstancePage::showStage()
{
    const std::optional<evidence::Stage> selected = m_chain->selected();
    const models::ChainStage *stage = selected ? m_boot.chain.find(*selected) : nullptr;
    QString state = stage ? models::stageStateText(*stage) : QString();
    if (stage && stage->otherwise)
        state = tr("Not vouched for: an earlier stage changed. If that can be trusted: %1")
                    .arg(models::trustStateText(*stage->otherwise));
    m_measurements->setStage(selected, state);
}

void InstancePage::requestBoot()
{
    const QByteArray id = m_bootTable->currentIndex().data(BootsModel::IdRole).toByteArray();
    if (!id.isEmpty())
        Q_EMIT bootRequested(id);
}

void InstancePage::fitColumns()
{
    m_bootTable->fitColumn(BootsModel::NumberColumn, u"1000, attested 100 times"_s);
    m_bootTable->fitColumn(BootsModel::TimeColumn, u"2026-11-24 20:00"_s);
    m_bootTable->fitColumn(BootsModel::EvidenceColumn, u"Incomplete"_s, true);
    m_bootTable->fitColumn(BootsModel::BenchmarkColumn, u"Version 100"_s);
    fillWith(*m_bootTable, BootsModel::StatusColumn, BootsModel::ColumnCount);
    m_exceptionTable->fitColumn(InstanceExceptionsModel::StageColumn, u"Kernel modules and applications"_s,
                                true);
    m_exceptionTable->fitColumn(InstanceExceptionsModel::StateColumn, u"Approved"_s);
    m_exceptionTable->fitColumn(InstanceExceptionsModel::LatestColumn, u"2026-11-24 20:00"_s);
    m_exceptionTable->fitColumn(InstanceExceptionsModel::FirstColumn, u"2026-11-24 20:00"_s);
    m_exceptionTable->fitColumn(InstanceExceptionsModel::CountColumn, u"1000"_s);
    fillWith(*m_exceptionTable, InstanceExceptionsModel::CauseColumn, InstanceExceptionsModel::ColumnCount);
    m_evidenceTable->fitColumn(EvidenceFilesModel::PartColumn, u"Endorsement certificate"_s, true);
    m_evidenceTable->fitColumn(EvidenceFilesModel::SizeColumn, u"1000.5 MiB"_s);
    fillWith(*m_evidenceTable, EvidenceFilesModel::HashColumn, EvidenceFilesModel::ColumnCount);
}

void InstancePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_evidenceTable) {
        m_boots->refresh();
        m_exceptions->refresh();
        m_evidence->refresh();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void InstancePage::retranslate()
{
    PageHead::setButton(m_back, tr("Overview"), tr("Back to all instances"));
    PageHead::setButton(m_add, tr("Add evidence…"), tr("Adds a later boot of this instance"));
    PageHead::setButton(m_benchmarks, tr("Benchmarks"), tr("The versions of its benchmark"));
    PageHead::setButton(m_compare, tr("Compare"), tr("Compares this boot with the benchmark"));
    Banner::setButton(m_why, tr("Show why"));
    Banner::setButton(m_confirm, tr("Confirm as benchmark…"));
    m_tabs->setTabText(Measurements, tr("Measurements"));
    m_tabs->setTabText(Boots, tr("Boots (%1)").arg(m_boots->all().size()));
    m_tabs->setTabText(Exceptions, tr("Exceptions (%1)").arg(m_exceptions->all().size()));
    m_tabs->setTabText(Evidence, tr("Evidence"));
    m_tabs->setAccessibleName(tr("What is shown of the instance"));
    m_bootTable->setAccessibleName(tr("Boots"));
    m_exceptionTable->setAccessibleName(tr("Exceptions of the instance"));
    m_evidenceTable->setAccessibleName(tr("Raw evidence of the boot"));
    showHead();
    showStage();
    fitColumns();
}

} // namespace plumbline::ui
