// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/eventlogreader.h"

#include "core/tcg/eventchecks.h"
#include "core/tcg/eventscanner.h"

#include <limits>
#include <map>

using namespace Qt::StringLiterals;

namespace plumbline::tcg {

namespace {

/// Where a problem comes in the list: people read a log from its start; what was left out is told last.
qint64 placeOf(const Problem &problem)
{
    return problem.code == "log.more-problems"_L1 ? std::numeric_limits<qint64>::max() : problem.range.offset;
}

/// Problems of one place stay in the order in which they were found.
std::vector<Problem> inOrderOfPlaces(std::vector<Problem> problems)
{
    std::multimap<qint64, Problem> byPlace;
    for (Problem &problem : problems) {
        const qint64 place = placeOf(problem);
        byPlace.emplace(place, std::move(problem));
    }
    problems.clear();
    for (auto &[place, problem] : byPlace)
        problems.push_back(std::move(problem));
    return problems;
}

} // namespace

EventLog readEventLog(const QByteArray &bytes, LogKind kind, const Progress &progress)
{
    ProblemList problems;
    EventLog log = scanEvents(bytes, kind.layout, problems, progress);
    log.flavor = kind.flavor;
    checkEvents(log, problems);
    log.problems = inOrderOfPlaces(problems.take());
    return log;
}

} // namespace plumbline::tcg
