// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/reviewlog.h"

#include "core/appraisal/bootaggregate.h"
#include "core/base/safetext.h"

#include <QFileInfo>

namespace plumbline::models {

namespace {

constexpr qsizetype maxNameLength = 80;

using ReplayPtr = std::shared_ptr<const appraisal::Replay>;

} // namespace

ReviewLog::ReviewLog(LogSource source, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
{
    m_snapshot.name = safeTextElided(QFileInfo(m_source.path).fileName(), maxNameLength);
    for (Job *job : {&m_reader, &m_replayer, &m_checker}) {
        connect(job, &Job::progressChanged, this, &ReviewLog::progressChanged);
        connect(job, &Job::runningChanged, this, &ReviewLog::progressChanged);
    }
}

void ReviewLog::load(std::optional<evidence::LogFormat> format)
{
    m_replayer.cancel();
    m_checker.cancel();
    m_state = State::Loading;
    m_error.reset();
    m_snapshot = {.name = m_snapshot.name};
    m_eventProblems.clear();
    m_stages = {};
    m_reader.start<LoadStep>(
        [source = m_source, format](QPromise<LoadStep> &promise) { loadLog(promise, source, format); },
        [this](const LoadStep &step) { take(step); });
    Q_EMIT contentChanged();
}

void ReviewLog::cancel()
{
    const bool wasLoading = m_state == State::Loading;
    m_reader.cancel();
    m_replayer.cancel();
    m_checker.cancel();
    if (!wasLoading)
        return;
    m_state = State::Cancelled;
    m_error = ParseError{.kind = ParseError::Kind::Cancelled};
    Q_EMIT contentChanged();
}

bool ReviewLog::isBusy() const
{
    return m_reader.isRunning() || m_replayer.isRunning() || m_checker.isRunning();
}

int ReviewLog::progress() const
{
    if (m_reader.isRunning())
        return m_reader.progress();
    if (m_checker.isRunning())
        return m_checker.progress();
    return m_replayer.isRunning() ? m_replayer.progress() : Job::progressMaximum;
}

void ReviewLog::take(const LoadStep &step)
{
    m_error = step.error;
    m_snapshot.log = step.log;
    m_snapshot.isPartial = step.isPartial;
    m_stages = step.stages;
    if (step.error)
        m_state = State::Failed;
    else if (!step.isPartial)
        m_state = State::Ready;
    collectProblems();
    Q_EMIT contentChanged();
    if (m_state == State::Ready)
        examine();
}

void ReviewLog::examine()
{
    const auto log = m_snapshot.log;
    m_checker.start<ExamineStep>([log](QPromise<ExamineStep> &promise) { examineEvents(promise, log); },
                                 [this](const ExamineStep &step) {
                                     m_snapshot.checks = step.checks;
                                     m_eventProblems = step.problems;
                                     Q_EMIT checksChanged();
                                     collectProblems();
                                 });
    m_replayer.start<ReplayPtr>(
        [log](QPromise<ReplayPtr> &promise) {
            auto replay = appraisal::replay(*log, progressOf(promise));
            promise.addResult(std::make_shared<const appraisal::Replay>(std::move(replay)));
        },
        [this](const ReplayPtr &replay) {
            m_snapshot.replay = replay;
            Q_EMIT replayChanged();
            collectProblems();
        });
}

void ReviewLog::compareWith(const std::shared_ptr<const appraisal::Replay> &bootLog)
{
    const auto *list = m_snapshot.log ? std::get_if<ima::List>(&m_snapshot.log->content) : nullptr;
    std::vector<Problem> problems;
    if (list && bootLog)
        problems = appraisal::bootAggregateProblems(appraisal::checkBootAggregate(*list, *bootLog));
    if (problems == m_aggregateProblems)
        return;
    m_aggregateProblems = std::move(problems);
    collectProblems();
}

void ReviewLog::collectProblems()
{
    std::vector<Problem> problems;
    if (m_snapshot.log)
        problems = m_snapshot.log->problems();
    if (m_snapshot.replay)
        problems.insert(problems.end(), m_snapshot.replay->problems.begin(),
                        m_snapshot.replay->problems.end());
    problems.insert(problems.end(), m_aggregateProblems.begin(), m_aggregateProblems.end());
    problems.insert(problems.end(), m_eventProblems.begin(), m_eventProblems.end());
    m_snapshot.problems = std::make_shared<const std::vector<Problem>>(std::move(problems));
    countProblems(m_stages, m_snapshot);
    Q_EMIT problemsChanged();
}

} // namespace plumbline::models
