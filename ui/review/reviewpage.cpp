// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewpage.h"

#include "models/eventlog/eventlistmodel.h"
#include "models/settings.h"
#include "models/text/problemtext.h"
#include "ui/dialogs/message.h"
#include "ui/review/failurelist.h"
#include "ui/review/loadbar.h"
#include "ui/review/logbar.h"
#include "ui/review/viewexporter.h"
#include "ui/review/workspace.h"
#include "ui/verdict/addevidencedialog.h"
#include "ui/verdict/verdictbanner.h"
#include "ui/widgets/emptystate.h"

#include <QEvent>
#include <QFileDialog>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace plumbline::ui {

using evidence::LogFormat;
using models::ReviewDocument;
using models::ReviewLog;
using models::SortedFiles;

ReviewPage::ReviewPage(models::Settings &settings, QWidget *parent)
    : DocumentPage(parent)
    , m_events(new models::EventListModel(m_document, this))
    , m_logBar(new LogBar(m_document))
    , m_banner(new VerdictBanner(m_evidence))
    , m_failures(new FailureList(m_document))
    , m_workspace(new Workspace({m_document, m_evidence}, *m_events, settings))
    , m_empty(new EmptyState(theme::Icon::Review))
    , m_waiting(new EmptyState(theme::Icon::Events))
    , m_content(new QStackedWidget)
    , m_stack(new QStackedWidget)
    , m_exporter(new ViewExporter(this))
{
    setObjectName(u"reviewPage"_s);
    m_empty->setObjectName(u"reviewEmpty"_s);
    m_waiting->setObjectName(u"reviewWaiting"_s);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeOpenState());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
    connectDocument();
    connectParts();
    retranslate();
    updateState();
}

ReviewPage::~ReviewPage()
{
    disconnect(&m_document, nullptr, this, nullptr);
    disconnect(&m_evidence, nullptr, this, nullptr);
}

QWidget *ReviewPage::makeOpenState()
{
    auto *open = new QWidget;
    m_content->addWidget(m_workspace);
    m_content->addWidget(m_waiting);
    m_content->addWidget(new QWidget);
    auto *column = new QVBoxLayout(open);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_logBar);
    column->addWidget(new LoadBar(m_document));
    column->addWidget(m_failures);
    column->addWidget(m_banner);
    column->addWidget(m_content, 1);
    return open;
}

void ReviewPage::connectDocument()
{
    connect(&m_document, &ReviewDocument::logsChanged, this, [this] {
        updateState();
        Q_EMIT documentChanged();
    });
    connect(&m_document, &ReviewDocument::contentChanged, this, &ReviewPage::updateState);
    connect(&m_document, &ReviewDocument::progressChanged, this, &ReviewPage::updateReading);
    connect(&m_evidence, &models::EvidenceDocument::verdictChanged, this, &ReviewPage::updateReading);
    connect(&m_sorter, &models::Job::finished, this, &ReviewPage::updateReading);
}

void ReviewPage::connectParts()
{
    connect(m_empty, &EmptyState::triggered, this, &ReviewPage::openRequested);
    connect(m_logBar, &LogBar::addRequested, this, &ReviewPage::askAndAdd);
    connect(m_logBar, &LogBar::openAsRequested, this, &ReviewPage::openAs);
    connect(m_logBar, &LogBar::closeRequested, this, [this](int log) { m_document.close(log); });
    connect(m_logBar, &LogBar::chosenChanged, this, [this] { m_events->setLog(m_logBar->chosen()); });
    connect(m_failures, &FailureList::openAsRequested, this, &ReviewPage::openAs);
    connect(m_failures, &FailureList::otherFileRequested, this, &ReviewPage::openRequested);
    connect(m_failures, &FailureList::closeRequested, this, [this](int log) { m_document.close(log); });
    connect(m_workspace, &Workspace::allLogsRequested, m_logBar, &LogBar::showAll);
    connect(m_workspace, &Workspace::statusTextChanged, this, &ReviewPage::tellStatus);
    connect(m_workspace, &Workspace::addEvidenceRequested, this, &ReviewPage::addEvidence);
    connect(m_workspace, &Workspace::checksShown, m_banner, &VerdictBanner::setBrief);
    connect(m_banner, &VerdictBanner::addRequested, this, &ReviewPage::addEvidence);
    connect(m_banner, &VerdictBanner::checksRequested, m_workspace, &Workspace::focusChecks);
    connect(m_workspace, &Workspace::told, this, &ReviewPage::statusChanged);
    connect(m_exporter, &ViewExporter::told, this, &ReviewPage::statusChanged);
}

QString ReviewPage::title() const
{
    return tr("Review");
}

void ReviewPage::takeFocus()
{
    if (hasFiles())
        m_workspace->focusEvents();
    else
        m_empty->setFocus();
    tellStatus();
}

void ReviewPage::openFiles(const QStringList &paths)
{
    sort(paths, true);
}

void ReviewPage::addFiles(const QStringList &paths)
{
    sort(paths, false);
}

void ReviewPage::sort(const QStringList &paths, bool replaces)
{
    if (paths.isEmpty())
        return;
    Q_EMIT readingBegan(paths);
    m_isReading = true;
    m_sorter.start<SortedFiles>(
        [paths](QPromise<SortedFiles> &promise) { models::sortFiles(promise, paths); },
        [this, replaces](const SortedFiles &sorted) { takeSorted(sorted, replaces); });
}

/// A quote that is dropped on open logs is theirs; other logs begin anew.
void ReviewPage::takeSorted(const SortedFiles &sorted, bool replaces)
{
    if (replaces && (!sorted.logs.empty() || !hasFiles())) {
        m_evidence.clear();
        m_document.clear();
        m_workspace->reset();
        m_wantsFocus = true; // the list cannot have it before it is there
    }
    m_document.open(sorted.logs);
    models::EvidenceDraft draft = m_evidence.evidence();
    draft.merge(sorted.evidence);
    if (!draft.undecided.empty())
        showDialog(draft);
    else if (!sorted.evidence.isEmpty())
        m_evidence.set(std::move(draft));
    for (const SortedFiles::Refused &refused : sorted.refused)
        tellRefusal(refused);
    updateState();
    Q_EMIT documentChanged();
}

void ReviewPage::tellRefusal(const SortedFiles::Refused &refused)
{
    const QString title = tr("%1 cannot be opened").arg(refused.name);
    QStringList lines{title, models::problemSentence(refused.problem)};
    if (const QString advice = models::problemAdvice(refused.problem); !advice.isEmpty())
        lines << advice;
    showWarning(this, title, lines.join(u'\n'));
}

void ReviewPage::openAs(int log, std::optional<LogFormat> format)
{
    Q_EMIT readingBegan({m_document.logAt(log).path()});
    m_document.openAs(log, format);
    m_isReading = true;
}

void ReviewPage::askAndAdd()
{
    auto *dialog = new QFileDialog(this, tr("Add a log"));
    dialog->setObjectName(u"addDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &ReviewPage::addFiles);
    dialog->open();
}

void ReviewPage::addEvidence()
{
    showDialog(m_evidence.evidence());
}

void ReviewPage::showDialog(const models::EvidenceDraft &draft)
{
    auto *dialog = new AddEvidenceDialog(draft, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddEvidenceDialog::confirmed, this,
            [this](const models::EvidenceDraft &evidence, const std::vector<models::LogSource> &logs) {
                m_document.open(logs);
                m_evidence.set(evidence);
                updateState();
                Q_EMIT documentChanged();
            });
    dialog->open();
}

void ReviewPage::closeFiles()
{
    m_sorter.cancel();
    m_evidence.clear();
    m_document.clear();
    updateReading();
}

bool ReviewPage::hasFiles() const
{
    return m_document.logCount() > 0 || !m_evidence.evidence().parts.empty();
}

void ReviewPage::exportView()
{
    m_exporter->ask({.snapshot = m_events->snapshot(), .rows = m_events->shownRows()});
}

QString ReviewPage::documentTitle() const
{
    QStringList names;
    for (const models::LogSnapshot &log : m_document.snapshot())
        names.push_back(log.name);
    if (names.isEmpty()) {
        for (const models::PartFile &part : m_evidence.evidence().parts)
            names.push_back(part.name);
    }
    return names.join(u", "_s);
}

void ReviewPage::updateState()
{
    enum Content { Shown, Waiting, Failed };
    // Parts without a log are judged as well: the checks are in the workspace.
    Content content = m_document.logCount() == 0 && hasFiles() ? Shown : Failed;
    for (int log = 0; log < m_document.logCount(); ++log) {
        const ReviewLog &there = m_document.logAt(log);
        if (there.snapshot().log)
            content = Shown;
        else if (content == Failed && there.state() == ReviewLog::State::Loading)
            content = Waiting;
    }
    m_failures->refresh(content == Failed);
    m_content->setCurrentIndex(content);
    m_stack->setCurrentIndex(hasFiles() ? 1 : 0);
    if (content == Shown && std::exchange(m_wantsFocus, false))
        m_workspace->focusEvents();
    updateReading();
}

void ReviewPage::updateReading()
{
    if (!m_isReading || isBusy())
        return;
    m_isReading = false;
    Q_EMIT readingEnded();
}

void ReviewPage::tellStatus()
{
    Q_EMIT statusChanged(hasFiles() ? m_workspace->statusText() : QString());
}

void ReviewPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        updateState();
    }
    DocumentPage::changeEvent(event);
}

void ReviewPage::retranslate()
{
    setAccessibleName(title());
    m_empty->setWords(
        tr("Nothing is open"),
        tr("Open a boot log, an IMA list, or a bundle or folder of evidence, or drop files on this "
           "window. Files that are opened together are shown as one machine."));
    m_empty->setAction(tr("Open…"));
    m_waiting->setWords(tr("Reading…"), tr("The first events are shown as soon as they are there."));
}

} // namespace plumbline::ui
