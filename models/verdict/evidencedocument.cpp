// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/verdict/evidencedocument.h"

#include "models/review/reviewdocument.h"

namespace plumbline::models {

namespace {

using LogPointer = std::shared_ptr<const evidence::Log>;

/// What a worker needs; logs were read already, and are not read a second time (rule R1).
struct Work
{
    evidence::Evidence files;
    LogPointer bootLog;
    LogPointer imaList;
};

void appraiseWork(QPromise<VerdictPointer> &promise, const Work &work)
{
    const Progress progress = progressOf(promise);
    evidence::ReadEvidence read = evidence::readEvidence(work.files, progress);
    if (work.bootLog)
        read.bootLog = evidence::Part<evidence::Log>(*work.bootLog);
    if (work.imaList)
        read.imaList = evidence::Part<evidence::Log>(*work.imaList);
    auto verdict = std::make_shared<Verdict>(Verdict{.evidence = std::move(read), .verification = {}});
    verdict->verification = verify(verdict->evidence, progress);
    promise.addResult(VerdictPointer(std::move(verdict)));
}

} // namespace

EvidenceDocument::EvidenceDocument(const ReviewDocument &logs, QObject *parent)
    : QObject(parent)
    , m_logs(logs)
{
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &EvidenceDocument::appraise);
    connect(&logs, &ReviewDocument::logsChanged, this, &EvidenceDocument::invalidate);
    connect(&logs, &ReviewDocument::contentChanged, this, &EvidenceDocument::invalidate);
}

EvidenceDocument::~EvidenceDocument() = default;

void EvidenceDocument::set(EvidenceDraft evidence)
{
    m_evidence = std::move(evidence);
    Q_EMIT partsChanged();
    invalidate();
}

void EvidenceDocument::add(std::vector<PartFile> parts)
{
    EvidenceDraft changed = m_evidence;
    for (PartFile &part : parts)
        changed.put(std::move(part));
    set(std::move(changed));
}

void EvidenceDocument::remove(EvidencePart part)
{
    EvidenceDraft changed = m_evidence;
    changed.remove(part);
    set(std::move(changed));
}

/// What was proven was proven of other evidence: there is no verdict until the checks have run again.
void EvidenceDocument::invalidate()
{
    m_job.cancel();
    m_verdict.reset();
    setFacts({});
    chooseLogs();
    if (m_evidence.parts.empty() && !m_evidence.request.nonce)
        setState(State::Nothing);
    else if (m_isAmbiguous)
        setState(State::Ambiguous);
    else
        setState(State::Waiting);
    const bool isWorth = m_state == State::Waiting || (m_state == State::Nothing && m_bootLog);
    if (isWorth && !m_isReading)
        m_later.start();
    else
        m_later.stop();
}

void EvidenceDocument::chooseLogs()
{
    m_bootLog.reset();
    m_imaList.reset();
    m_isReading = m_isAmbiguous = false;
    const auto take = [this](std::optional<int> &place, int log) {
        m_isAmbiguous = m_isAmbiguous || place;
        place = log;
    };
    for (int i = 0; i < m_logs.logCount(); ++i) {
        const ReviewLog &log = m_logs.logAt(i);
        m_isReading = m_isReading || log.state() == ReviewLog::State::Loading;
        const auto &content = log.snapshot().log;
        if (log.state() != ReviewLog::State::Ready || !content)
            continue;
        if (std::holds_alternative<tcg::EventLog>(content->content))
            take(m_bootLog, i);
        else if (std::holds_alternative<ima::List>(content->content))
            take(m_imaList, i);
    }
}

void EvidenceDocument::appraise()
{
    if (m_state == State::Nothing) {
        appraiseLogs();
        return;
    }
    const auto contentOf
        = [this](std::optional<int> log) { return log ? m_logs.logAt(*log).snapshot().log : LogPointer(); };
    Work work{.files = {}, .bootLog = contentOf(m_bootLog), .imaList = contentOf(m_imaList)};
    work.files.request = m_evidence.request;
    work.files.hostFacts = m_evidence.hostFacts;
    for (const PartFile &part : m_evidence.parts)
        addTo(work.files, part);
    m_job.start<VerdictPointer>(
        [work = std::move(work)](QPromise<VerdictPointer> &promise) { appraiseWork(promise, work); },
        [this](const VerdictPointer &verdict) {
            m_verdict = verdict;
            setState(State::Judged);
            setFacts(verdict->verification.secureBoot);
        });
}

/// Without a quote: what the log claims.
void EvidenceDocument::appraiseLogs()
{
    const LogPointer log = m_logs.logAt(*m_bootLog).snapshot().log;
    m_job.start<appraisal::SecureBootFacts>(
        [log](QPromise<appraisal::SecureBootFacts> &promise) {
            promise.addResult(appraisal::secureBootFacts(*log, {}, {}));
        },
        [this](const appraisal::SecureBootFacts &facts) { setFacts(facts); });
}

void EvidenceDocument::setFacts(std::optional<appraisal::SecureBootFacts> facts)
{
    m_secureBoot = std::move(facts);
    Q_EMIT secureBootChanged();
}

void EvidenceDocument::setState(State state)
{
    m_state = state;
    Q_EMIT verdictChanged();
}

} // namespace plumbline::models
