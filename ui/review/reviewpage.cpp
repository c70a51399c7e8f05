// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewpage.h"

#include "models/eventlog/eventlistmodel.h"
#include "models/settings.h"
#include "ui/review/bytespane.h"
#include "ui/review/eventlist.h"
#include "ui/review/eventpane.h"
#include "ui/review/fieldpane.h"
#include "ui/review/filterbar.h"
#include "ui/widgets/bytes/bytesview.h"
#include "ui/widgets/chain/chainview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchline.h"

#include <QEvent>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plumbline::ui {

ReviewPage::ReviewPage(models::Settings &settings, QWidget *parent)
    : DocumentPage(parent)
    , m_settings(settings)
    , m_events(new models::EventListModel(m_document, this))
    , m_chain(new ChainView)
    , m_eventPane(new EventPane(*m_events))
    , m_fieldPane(new FieldPane)
    , m_bytesPane(new BytesPane)
    , m_empty(new EmptyState(theme::Icon::Review))
    , m_stack(new QStackedWidget)
{
    setObjectName(u"reviewPage"_s);
    m_empty->setObjectName(u"reviewEmpty"_s);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeWorkspace());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);

    connect(m_empty, &EmptyState::triggered, this, &ReviewPage::openRequested);
    using models::ReviewDocument;
    for (const auto signal :
         {&ReviewDocument::contentChanged, &ReviewDocument::replayChanged, &ReviewDocument::problemsChanged})
        connect(&m_document, signal, this, &ReviewPage::updateChain);
    connect(&m_document, &ReviewDocument::logsChanged, this, &ReviewPage::updateState);
    connect(m_chain, &ChainView::stageSelected, m_eventPane, &EventPane::setStage);
    connect(m_chain, &ChainView::selectionCleared, m_eventPane, [this] { m_eventPane->setStage({}); });
    connect(m_eventPane->filterBar(), &FilterBar::stageDismissed, m_chain, [this] { m_chain->select({}); });
    connectPanes();
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_eventPane,
            &EventPane::focusFilter);
    retranslate();
    updateState();
}

ReviewPage::~ReviewPage() = default;

void ReviewPage::connectPanes()
{
    connect(m_eventPane, &EventPane::currentChanged, this, &ReviewPage::updateDetail);
    connect(m_fieldPane->tree(), &FieldTree::fieldSelected, this,
            [this] { m_bytesPane->showField(m_fieldPane->tree()->selectedRange()); });
    connect(m_bytesPane->view(), &BytesView::picked, this, &ReviewPage::followByte);
}

QWidget *ReviewPage::makeWorkspace()
{
    auto *workspace = new QWidget;
    auto *split = new QSplitter(Qt::Vertical);
    split->setObjectName(u"reviewSplitter"_s);
    split->addWidget(m_eventPane);
    auto *detail = new QSplitter(Qt::Horizontal);
    detail->setObjectName(u"detailSplitter"_s);
    detail->addWidget(m_fieldPane);
    detail->addWidget(m_bytesPane);
    detail->setChildrenCollapsible(false);
    split->addWidget(detail);
    split->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(workspace);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_chain);
    column->addWidget(split, 1);
    return workspace;
}

QString ReviewPage::title() const
{
    return tr("Review");
}

void ReviewPage::takeFocus()
{
    if (hasFiles())
        m_eventPane->list()->setFocus();
    else
        setFocus();
}

void ReviewPage::openFiles(const QStringList &paths)
{
    m_document.clear();
    m_document.open(paths);
}

void ReviewPage::closeFiles()
{
    m_document.clear();
}

bool ReviewPage::hasFiles() const
{
    return m_document.logCount() > 0;
}

void ReviewPage::exportView()
{
}

QString ReviewPage::documentTitle() const
{
    QStringList names;
    for (const models::LogSnapshot &log : m_document.snapshot())
        names.push_back(log.name);
    return names.join(u", "_s);
}

void ReviewPage::updateChain()
{
    const models::Snapshot snapshot = m_document.snapshot();
    std::vector<models::ChainSource> sources;
    for (const models::LogSnapshot &log : snapshot) {
        if (log.log)
            sources.push_back({log.log.get(), log.replay.get()});
    }
    m_chain->setChain(models::buildChain(sources, m_document.stages()));
}

void ReviewPage::updateState()
{
    m_stack->setCurrentIndex(hasFiles() ? 1 : 0);
    updateChain();
    Q_EMIT documentChanged();
}

void ReviewPage::updateDetail()
{
    m_bytesPane->showBytes(m_events->snapshot(), m_eventPane->current());
    m_fieldPane->show(m_events->snapshot(), m_eventPane->current());
}

/// A byte of another event makes that one current; then the innermost field is selected.
void ReviewPage::followByte(qint64 offset)
{
    const auto current = m_eventPane->current();
    const evidence::Log *log = current ? logOf(m_events->snapshot(), *current) : nullptr;
    if (!log)
        return;
    if (!log->at(current->index).range.contains(offset)) {
        const auto there = models::eventAt(*log, offset);
        if (!there)
            return;
        m_eventPane->jumpTo({current->log, *there});
    }
    m_fieldPane->tree()->selectAt(offset);
}

void ReviewPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    DocumentPage::changeEvent(event);
}

void ReviewPage::retranslate()
{
    setAccessibleName(title());
    m_empty->setWords(tr("Nothing is open"),
                      tr("Open a boot log, an IMA list or a canonical event log, or drop files on this "
                         "window. Files that are opened together are shown as one machine."));
    m_empty->setAction(tr("Open…"));
}

} // namespace plumbline::ui
