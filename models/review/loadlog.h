// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/logsource.h"
#include "models/review/snapshot.h"

#include <QPromise>

namespace plumbline::models {

/// A list larger than this shows its start before the rest has been read.
inline constexpr qint64 partialSize = 4LL * 1024 * 1024;

/// One result of loading: the start of a log, the log, or why there is none.
struct LoadStep
{
    std::shared_ptr<const evidence::Log> log;
    ChainCounts stages{}; ///< events of the log
    bool isPartial = false;
    std::optional<ParseError> error;
};

/// Reads a log: for a long list first its start, then the whole. Runs on a worker.
void loadLog(QPromise<LoadStep> &promise, const LogSource &source, std::optional<evidence::LogFormat> format);

/// What looking at every event has found so far.
struct ExamineStep
{
    std::shared_ptr<const std::vector<DigestCheck::Result>> checks; ///< of the first events
    std::vector<Problem> problems; ///< of those; at most ProblemList::maxOfOneCode of each code
};

/// Decodes each event and checks its digest; gives what was found so far now and then, at last all. Runs on a
/// worker.
void examineEvents(QPromise<ExamineStep> &promise, const std::shared_ptr<const evidence::Log> &log);

} // namespace plumbline::models
