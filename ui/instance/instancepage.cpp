// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instance/instancepage.h"

#include "core/base/safetext.h"
#include "models/chain/chaintext.h"
#include "models/text/agetext.h"
#include "ui/instance/bootpane.h"
#include "ui/instance/instancedelegates.h"
#include "ui/overview/statuslook.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chain/chainview.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowtable.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
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
constexpr int narrowestColumn = 160;
constexpr int explanationWidth = 420;

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
    m_chain->setObjectName(u"instanceChain"_s);
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
    setWaysOn(false, false);
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
    connect(m_why, &QPushButton::clicked, this, &InstancePage::showWhy);
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
    m_stack->addWidget(makeExceptions());
    m_stack->addWidget(m_evidenceTable);
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_bootTable, &QAbstractItemView::activated, this, &InstancePage::requestBoot);
    return whole;
}

QWidget *InstancePage::makeExceptions()
{
    m_explanationTitle = new PlainLabel(theme::Type::Heading);
    m_explanation = new PlainLabel;
    m_explanation->setObjectName(u"exceptionExplanation"_s);
    m_explanation->setWordWrap(true);
    m_explanation->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_inbox = new QPushButton(theme::icon(Icon::Exceptions), {});
    m_inbox->setObjectName(u"showInInbox"_s);
    m_approve = new QPushButton(theme::icon(Icon::Check, theme::Colour::OnAccent), {});
    m_approve->setObjectName(u"approveChanges"_s);
    m_approve->setProperty("primary", true);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"explanationScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_explanation);
    auto *card = new Card;
    card->setFixedWidth(explanationWidth);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(theme::space::large, theme::space::medium, theme::space::large,
                               theme::space::medium);
    column->setSpacing(theme::space::small);
    column->addWidget(m_explanationTitle);
    column->addWidget(scroll, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_inbox);
    buttons->addStretch();
    buttons->addWidget(m_approve);
    column->addLayout(buttons);
    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, theme::space::small, 0, 0);
    row->setSpacing(theme::space::large);
    row->addWidget(m_exceptionTable, 1);
    row->addWidget(card);
    const auto current = [this] {
        return m_exceptionTable->currentIndex().data(InstanceExceptionsModel::IdRole).toByteArray();
    };
    connect(m_exceptionTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &InstancePage::showExplanation);
    connect(m_exceptionTable, &QAbstractItemView::activated, this,
            [this, current] { Q_EMIT exceptionRequested(current()); });
    connect(m_inbox, &QPushButton::clicked, this, [this, current] { Q_EMIT exceptionRequested(current()); });
    connect(m_approve, &QPushButton::clicked, this, &InstancePage::approveRequested);
    return whole;
}

void InstancePage::showWhy()
{
    showTab(Exceptions);
    const auto &rows = m_exceptions->all();
    const auto open = std::ranges::find(rows, models::InstanceExceptionRow::State::Open,
                                        &models::InstanceExceptionRow::state);
    if (open != rows.end())
        m_exceptionTable->selectRow(int(open - rows.begin()));
    m_exceptionTable->setFocus();
}

void InstancePage::showExplanation()
{
    const QModelIndex row = m_exceptionTable->currentIndex();
    m_explanationTitle->setText(
        row.isValid() ? row.siblingAtColumn(InstanceExceptionsModel::CauseColumn).data().toString()
                      : tr("Why"));
    m_explanation->setText(
        row.isValid() ? row.data(InstanceExceptionsModel::ExplanationRole).toString()
                      : tr("Select an exception to see what happened, what it means and what to do."));
    m_inbox->setEnabled(row.isValid());
    m_approve->setEnabled(hasOpenException());
}

bool InstancePage::hasOpenException() const
{
    return std::ranges::any_of(m_exceptions->all(), [](const models::InstanceExceptionRow &row) {
        return row.state == models::InstanceExceptionRow::State::Open;
    });
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
    if (!m_exceptionTable->currentIndex().isValid() && m_exceptions->rowCount() > 0)
        m_exceptionTable->selectRow(0);
    retranslate();
}

void InstancePage::setClock(std::function<QDateTime()> clock)
{
    m_clock = std::move(clock);
    showHead();
}

void InstancePage::setWaysOn(bool hasInbox, bool hasComparison)
{
    m_inbox->setVisible(hasInbox);
    m_compare->setVisible(hasComparison);
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
    m_why->setVisible(hasOpenException());
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
    m_exceptionTable->fitColumn(InstanceExceptionsModel::StageColumn, u"Boot manager and boot path"_s, true);
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
    PageHead::setButton(m_inbox, tr("Show in the inbox"), tr("Equal exceptions of all instances"));
    PageHead::setButton(m_approve, tr("Approve changes…"),
                        tr("What changed in the latest boot becomes accepted"));
    showExplanation();
    showHead();
    showStage();
    fitColumns();
}

} // namespace plumbline::ui
