// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/workspace.h"

#include "models/chain/chainproof.h"
#include "models/eventlog/eventlistmodel.h"
#include "models/settings.h"
#include "models/verdict/partview.h"
#include "ui/review/bytespane.h"
#include "ui/review/eventlist.h"
#include "ui/review/eventpane.h"
#include "ui/review/fieldpane.h"
#include "ui/review/filterbar.h"
#include "ui/review/problempane.h"
#include "ui/review/registerpane.h"
#include "ui/review/reviewtabs.h"
#include "ui/theme/metrics.h"
#include "ui/verdict/checkspanel.h"
#include "ui/verdict/factspane.h"
#include "ui/widgets/bytes/bytesview.h"
#include "ui/widgets/chain/chainview.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/searchline.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace plumbline::ui {

using models::EventRef;
using models::ReviewDocument;
using models::Snapshot;

namespace {

constexpr int listShare = 50; ///< percent of the height
constexpr int filterWidth = 760;

} // namespace

Workspace::Workspace(Documents documents, models::EventListModel &events, models::Settings &settings,
                     QWidget *parent)
    : QWidget(parent)
    , m_document(documents.logs)
    , m_evidence(documents.evidence)
    , m_events(events)
    , m_settings(settings)
    , m_chain(new ChainView)
    , m_tabs(new ReviewTabs)
    , m_eventPane(new EventPane(events))
    , m_registerPane(new RegisterPane)
    , m_problemPane(new ProblemPane)
    , m_checksPanel(new ChecksPanel(m_evidence))
    , m_factsPane(new FactsPane(m_evidence))
    , m_fieldPane(new FieldPane)
    , m_bytesPane(new BytesPane)
    , m_lists(new QStackedWidget)
    , m_find(new QAction(this))
{
    setObjectName(u"reviewWorkspace"_s);
    QSplitter *detail = makeSplitter(Qt::Horizontal, u"detailSplitter"_s, m_fieldPane, m_bytesPane);
    detail->setStretchFactor(0, 1);
    detail->setStretchFactor(1, 0);
    QSplitter *all = makeSplitter(Qt::Vertical, u"reviewSplitter"_s, makeLists(), detail);
    all->setStretchFactor(0, listShare);
    all->setStretchFactor(1, 100 - listShare);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_chain);
    column->addWidget(all, 1);
    connectDocument();
    connectPanes();
    connectChecks();
    connectFacts();
    refresh();
    updateVerdict();
}

QSplitter *Workspace::makeSplitter(Qt::Orientation orientation, const QString &objectName, QWidget *first,
                                   QWidget *second)
{
    auto *splitter = new QSplitter(orientation);
    splitter->setObjectName(objectName);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(first);
    splitter->addWidget(second);
    if (!m_settings.isSafeMode())
        splitter->restoreState(m_settings.viewState(objectName));
    connect(splitter, &QSplitter::splitterMoved, this,
            [this, splitter] { m_settings.setViewState(splitter->objectName(), splitter->saveState()); });
    return splitter;
}

QWidget *Workspace::makeLists()
{
    auto *lists = new QWidget;
    m_lists->addWidget(m_eventPane);
    m_lists->addWidget(m_registerPane);
    m_lists->addWidget(m_problemPane);
    m_lists->addWidget(m_checksPanel);
    m_lists->addWidget(m_factsPane);
    FilterBar *filter = m_eventPane->filterBar();
    filter->setMaximumWidth(filterWidth);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(theme::space::tight, theme::space::tight, theme::space::small,
                            theme::space::tight);
    bar->setSpacing(theme::space::medium);
    bar->addWidget(m_tabs, 0, Qt::AlignTop);
    bar->addStretch(1);
    bar->addWidget(filter, 1000);
    auto *column = new QVBoxLayout(lists);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_lists, 1);
    return lists;
}

void Workspace::connectDocument()
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &Workspace::refresh);
    const auto later = [this] { m_refresh.start(); };
    connect(&m_document, &ReviewDocument::logsChanged, this, later);
    connect(&m_document, &ReviewDocument::contentChanged, this, later);
    connect(&m_document, &ReviewDocument::replayChanged, this, later);
    connect(&m_document, &ReviewDocument::problemsChanged, this, later);
    connect(&m_document, &ReviewDocument::progressChanged, this,
            [this] { m_problemPane->setBusy(m_document.isBusy()); });
    connect(&m_events, &models::EventListModel::arranged, this, &Workspace::updateCounts);
}

void Workspace::connectPanes()
{
    FilterBar *filter = m_eventPane->filterBar();
    connect(m_tabs, &QTabBar::currentChanged, this, &Workspace::showTab);
    connect(m_chain, &ChainView::stageSelected, this, [this](evidence::Stage stage) {
        m_tabs->setCurrentIndex(ReviewTabs::Events);
        m_eventPane->setStage(stage);
    });
    connect(m_chain, &ChainView::selectionCleared, m_eventPane, [this] { m_eventPane->setStage({}); });
    connect(filter, &FilterBar::stageDismissed, m_chain, [this] { m_chain->select({}); });
    connect(m_eventPane, &EventPane::currentChanged, this, [this] {
        m_part.reset();
        updateDetail();
    });
    connect(m_eventPane->list(), &EventList::told, this, &Workspace::told);
    connect(m_fieldPane->tree(), &FieldTree::fieldSelected, this,
            [this] { m_bytesPane->showField(m_fieldPane->tree()->selectedRange()); });
    connect(m_bytesPane->view(), &BytesView::picked, this, &Workspace::followByte);
    connect(m_problemPane, &ProblemPane::placeRequested, this, &Workspace::showProblem);
    connect(m_problemPane, &ProblemPane::activated, this, &Workspace::focusEvents);
    connect(m_registerPane, &RegisterPane::registerActivated, this, &Workspace::showRegister);
    // An action, not a bare shortcut: the list of shortcuts shows what actions say.
    m_find->setObjectName(u"actionFind"_s);
    m_find->setShortcut(QKeySequence::Find);
    m_find->setText(tr("Filter the events"));
    addAction(m_find);
    connect(m_find, &QAction::triggered, this, [this] {
        m_tabs->setCurrentIndex(ReviewTabs::Events);
        m_eventPane->focusFilter();
    });
    setTabOrder(m_tabs, filter->line());
}

void Workspace::connectChecks()
{
    connect(&m_evidence, &models::EvidenceDocument::verdictChanged, this, &Workspace::updateVerdict);
    connect(m_checksPanel, &ChecksPanel::addRequested, this, &Workspace::addEvidenceRequested);
    connect(m_checksPanel, &ChecksPanel::partRequested, this, &Workspace::showPart);
    connect(m_checksPanel, &ChecksPanel::eventRequested, this,
            [this](int log, qint64 event, ByteRange range) {
                showProblem(log, EventRef{quint32(log), quint32(event)}, range);
            });
    connect(m_checksPanel, &ChecksPanel::placeRequested, this,
            [this](int log, ByteRange range) { showProblem(log, std::nullopt, range); });
    connect(m_checksPanel, &ChecksPanel::activated, this, [this](bool isLog) {
        if (isLog)
            focusEvents();
        else
            m_fieldPane->tree()->setFocus();
    });
}

void Workspace::connectFacts()
{
    connect(&m_evidence, &models::EvidenceDocument::secureBootChanged, this, [this] {
        m_tabs->setSecureBoot(m_evidence.secureBoot() ? std::optional(m_factsPane->findingCount())
                                                      : std::nullopt);
    });
    connect(m_factsPane, &FactsPane::eventRequested, this, [this](int log, qint64 event, ByteRange range) {
        showProblem(log, EventRef{quint32(log), quint32(event)}, range);
    });
    connect(m_factsPane, &FactsPane::activated, this, &Workspace::focusEvents);
}

void Workspace::showTab(int tab)
{
    m_lists->setCurrentIndex(tab);
    m_eventPane->filterBar()->setVisible(tab == ReviewTabs::Events);
    Q_EMIT checksShown(tab == ReviewTabs::Checks);
    if (tab != ReviewTabs::Checks && std::exchange(m_part, std::nullopt))
        updateDetail(); // other tabs are about events
}

void Workspace::reset()
{
    m_wanted.reset();
    m_part.reset();
    m_tabs->setCurrentIndex(ReviewTabs::Events);
    m_chain->select({});
    if (!m_eventPane->filterBar()->isClear())
        m_eventPane->filterBar()->clear();
}

void Workspace::focusEvents()
{
    m_tabs->setCurrentIndex(ReviewTabs::Events);
    m_eventPane->list()->setFocus();
}

void Workspace::focusChecks()
{
    m_tabs->setCurrentIndex(ReviewTabs::Checks);
    m_checksPanel->focusWorst();
}

void Workspace::refresh()
{
    const Snapshot snapshot = m_document.snapshot();
    updateChain(snapshot);
    m_registerPane->setSnapshot(snapshot);
    m_problemPane->setSnapshot(snapshot);
    m_problemPane->setBusy(m_document.isBusy());
    m_tabs->setMeasurementRegisters(models::hasOnlyMeasurementRegisters(snapshot));
    m_tabs->setWorst(m_problemPane->worst());
    updateCounts();
}

void Workspace::updateChain(const Snapshot &snapshot)
{
    std::vector<models::ChainSource> sources;
    for (const models::LogSnapshot &log : snapshot) {
        if (log.log)
            sources.push_back({log.log.get(), log.replay.get()});
    }
    models::Chain chain = models::buildChain(sources, m_document.stages());
    if (const models::VerdictPointer verdict = m_evidence.verdict())
        models::showProof(chain, verdict->verification.appraisal, verdict->verification.stages,
                          unjudgedStages());
    m_chain->setChain(chain);
}

/// Those with events in a log that no check looks at, such as systemd's.
std::vector<evidence::Stage> Workspace::unjudgedStages() const
{
    std::vector<evidence::Stage> stages;
    for (int log = 0; log < m_document.logCount(); ++log) {
        if (m_evidence.bootLog() == log || m_evidence.imaList() == log)
            continue;
        for (const evidence::Stage stage : evidence::allStages())
            if (m_document.logAt(log).stages()[size_t(stage)].events > 0)
                stages.push_back(stage);
    }
    return stages;
}

void Workspace::updateVerdict()
{
    const models::VerdictPointer verdict = m_evidence.verdict();
    m_tabs->setChecks(verdict ? std::optional(verdict->verification.appraisal.verdict) : std::nullopt,
                      m_checksPanel->count());
    updateChain(m_document.snapshot());
    if (m_part && !m_evidence.find(*m_part))
        m_part.reset();
    updateDetail();
}

/// Shares the verdict, which holds it.
std::shared_ptr<const appraisal::LogProvenance> Workspace::proofOf(quint32 log) const
{
    const models::VerdictPointer verdict = m_evidence.verdict();
    if (!verdict)
        return {};
    static const auto nothing = std::make_shared<const appraisal::LogProvenance>();
    if (m_evidence.bootLog() == int(log))
        return {verdict, &verdict->verification.bootLog};
    return m_evidence.imaList() == int(log)
        ? std::shared_ptr<const appraisal::LogProvenance>(verdict, &verdict->verification.imaList)
        : nothing;
}

void Workspace::updateCounts()
{
    m_tabs->setCounts(m_events.totalRows(), m_registerPane->count(), m_problemPane->count());
    Q_EMIT statusTextChanged();
}

QString Workspace::statusText() const
{
    if (m_events.totalRows() == 0)
        return {};
    const int problems = m_problemPane->count();
    const QString events = tr("%Ln event(s)", nullptr, int(m_events.totalRows()));
    return problems == 0 ? events : events + u" · "_s + tr("%Ln problem(s)", nullptr, problems);
}

void Workspace::updateDetail()
{
    if (const auto part = m_part ? models::partView(m_evidence, *m_part) : std::nullopt) {
        m_bytesPane->showPart(*part);
        m_fieldPane->showPart(*part);
        return;
    }
    const auto current = m_eventPane->current();
    m_bytesPane->showBytes(m_events.snapshot(), current);
    m_fieldPane->show(m_events.snapshot(), current, current ? proofOf(current->log) : nullptr);
    settle();
}

void Workspace::showPart(models::EvidencePart part, ByteRange range)
{
    m_part = part;
    updateDetail();
    if (range == ByteRange())
        return;
    m_fieldPane->tree()->selectAt(range);
    m_bytesPane->showPlace(range);
}

void Workspace::goTo(const Place &place)
{
    m_wanted = place;
    if (std::exchange(m_part, std::nullopt))
        updateDetail();
    if (m_events.log() && m_events.log() != place.event.log)
        Q_EMIT allLogsRequested();
    m_eventPane->jumpTo(place.event);
    settle();
}

/// Shows the wanted place once its event is current: the innermost field there, and the exact bytes.
void Workspace::settle()
{
    if (!m_wanted || m_eventPane->current() != m_wanted->event)
        return;
    const Place place = *std::exchange(m_wanted, std::nullopt);
    const bool isField = m_fieldPane->tree()->selectAt(place.range);
    if (!isField || !place.range.isEmpty())
        m_bytesPane->showPlace(place.range);
}

void Workspace::followByte(qint64 offset)
{
    if (m_part) {
        m_fieldPane->tree()->selectAt({offset, 0});
        return;
    }
    const auto current = m_eventPane->current();
    const evidence::Log *log = current ? logOf(m_events.snapshot(), *current) : nullptr;
    if (!log)
        return;
    if (log->at(current->index).range.contains(offset))
        m_fieldPane->tree()->selectAt({offset, 0});
    else if (const auto there = models::eventAt(*log, offset))
        goTo({{current->log, *there}, {offset, 0}});
}

void Workspace::showProblem(int log, std::optional<EventRef> event, ByteRange range)
{
    if (event) {
        goTo({*event, range});
        return;
    }
    const evidence::Log *bytes = logOf(m_events.snapshot(), {quint32(log), 0});
    if (bytes && range != ByteRange())
        goTo({{quint32(log), *models::nearestEvent(*bytes, range.offset)}, range});
}

void Workspace::showRegister(int index)
{
    m_chain->select({});
    m_eventPane->filterBar()->line()->setText(u"pcr:%1"_s.arg(index));
    m_eventPane->filterBar()->line()->commit();
    focusEvents();
}

void Workspace::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_find->setText(tr("Filter the events"));
        m_refresh.start();
    }
    QWidget::changeEvent(event);
}

} // namespace plumbline::ui
