// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/loadlog.h"

#include "core/base/problemlist.h"
#include "core/evidence/eventproblems.h"
#include "core/evidence/filereader.h"
#include "models/jobs/job.h"

namespace plumbline::models {

namespace {

constexpr size_t firstChecks = 4096; ///< published first: more than a screen shows
constexpr size_t checksPerStep = 262'144;
constexpr qint64 checksBetweenQuestions = 1024;

using evidence::LogFormat;

/// The first entries of a list; a boot log is small enough to be read at once.
std::shared_ptr<const evidence::Log> startOf(const QByteArray &bytes, std::optional<LogFormat> format)
{
    const auto kind = format ? format : evidence::recogniseLog(bytes);
    if (bytes.size() <= partialSize || (kind != LogFormat::ImaBinary && kind != LogFormat::ImaAscii))
        return {};
    Result<evidence::Log> start = evidence::readLog(bytes.first(partialSize), kind);
    auto *list = start ? std::get_if<ima::List>(&start->content) : nullptr;
    if (!list || list->entries.size() < 2)
        return {};
    // The cut went through the last entry; whatever is said about the end is about the cut.
    list->entries.pop_back();
    list->problems.clear();
    return std::make_shared<const evidence::Log>(std::move(*start));
}

LoadStep stepOf(std::shared_ptr<const evidence::Log> log, bool isPartial)
{
    const ChainCounts stages = countEvents(*log);
    return {.log = std::move(log), .stages = stages, .isPartial = isPartial};
}

/// Whether decoding may find something that reading and the digest check did not. Entries of a list are all
/// alike and may be a million: those whose template hash matches were split into their fields for it.
bool isWorthDecoding(const evidence::Log &log, const DigestCheck &check)
{
    return !std::holds_alternative<ima::List>(log.content) || check.result != DigestCheck::Result::Match;
}

/// Looks at one event after the other and keeps what is wrong.
class Examiner
{
public:
    explicit Examiner(const evidence::Log &log)
        : m_log(log)
    {
        m_checks.reserve(size_t(log.size()));
    }

    void examine(qint64 index)
    {
        const DigestCheck check = m_log.checkDigest(index);
        m_checks.push_back(check.result);
        if (!isWorthDecoding(m_log, check))
            return;
        for (Problem &problem : evidence::eventProblems(m_log.at(index), m_log.decode(index), check))
            m_problems.add(std::move(problem));
    }

    [[nodiscard]] size_t done() const { return m_checks.size(); }

    [[nodiscard]] ExamineStep soFar() const
    {
        return {std::make_shared<const std::vector<DigestCheck::Result>>(m_checks),
                ProblemList(m_problems).take()};
    }

private:
    const evidence::Log &m_log;
    std::vector<DigestCheck::Result> m_checks;
    ProblemList m_problems;
};

} // namespace

void loadLog(QPromise<LoadStep> &promise, const LogSource &source, std::optional<LogFormat> format)
{
    const Progress progress = progressOf(promise);
    const Result<QByteArray> bytes = source.bytes
        ? Result<QByteArray>(*source.bytes)
        : evidence::readFile(source.path, evidence::maxLogSize, progress);
    if (!bytes) {
        promise.addResult(LoadStep{.error = bytes.error()});
        return;
    }
    if (auto start = startOf(*bytes, format))
        promise.addResult(stepOf(std::move(start), true));
    Result<evidence::Log> log = evidence::readLog(*bytes, format, progress);
    if (log)
        promise.addResult(stepOf(std::make_shared<const evidence::Log>(std::move(*log)), false));
    else
        promise.addResult(LoadStep{.error = log.error()});
}

void examineEvents(QPromise<ExamineStep> &promise, const std::shared_ptr<const evidence::Log> &log)
{
    const Progress progress = progressOf(promise);
    const qint64 size = log->size();
    Examiner examiner(*log);
    size_t publishAt = firstChecks;
    for (qint64 i = 0; i < size; ++i) {
        if (i % checksBetweenQuestions == 0 && !progress.goOn(i, size))
            return;
        examiner.examine(i);
        if (examiner.done() == publishAt) {
            promise.addResult(examiner.soFar());
            publishAt += checksPerStep;
        }
    }
    promise.addResult(examiner.soFar());
}

} // namespace plumbline::models
