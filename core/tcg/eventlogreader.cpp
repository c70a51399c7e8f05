// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/eventlogreader.h"

#include "core/tcg/eventchecks.h"
#include "core/tcg/eventscanner.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace plumbline::tcg {

namespace {

/// Where a problem comes in the list: people read a log from its start; what was left out is told last.
qint64 placeOf(const Problem &problem)
{
    return problem.code == "log.more-problems"_L1 ? std::numeric_limits<qint64>::max() : problem.range.offset;
}

} // namespace

EventLog readEventLog(const QByteArray &bytes, LogKind kind, const Progress &progress)
{
    ProblemList problems;
    EventLog log = scanEvents(bytes, kind.layout, problems, progress);
    log.flavor = kind.flavor;
    checkEvents(log, problems);
    log.problems = problems.take();
    std::ranges::stable_sort(log.problems, {}, placeOf);
    return log;
}

} // namespace plumbline::tcg
