// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/inspection.h"

#include "core/base/problemlist.h"
#include "core/evidence/eventproblems.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

/// Whether decoding may find something that reading and the digest check did not. The entries of a list are
/// all alike and may be a million: one whose template hash matches was split into its fields for that.
bool isWorthDecoding(const evidence::Log &log, const DigestCheck &check)
{
    return !std::holds_alternative<ima::List>(log.content) || check.result != DigestCheck::Result::Match;
}

/// Looks at one event after the other; adds what is wrong to @p found.
void examineEvents(Inspection &found)
{
    ProblemList problems;
    for (qint64 i = 0; i < found.log.size(); ++i) {
        const DigestCheck check = found.log.checkDigest(i);
        found.mismatches += check.result == DigestCheck::Result::Mismatch ? 1 : 0;
        if (!isWorthDecoding(found.log, check))
            continue;
        for (Problem &problem : evidence::eventProblems(found.log.at(i), found.log.decode(i), check))
            problems.add(std::move(problem));
    }
    std::ranges::move(problems.take(), std::back_inserter(found.problems));
}

} // namespace

bool Inspection::isIncomplete() const
{
    return std::ranges::any_of(problems, [](const Problem &problem) {
        return problem.severity == Severity::Error && problem.code != "event.digest-mismatch"_L1;
    });
}

Inspection inspectLog(const QString &name, evidence::Log log)
{
    appraisal::Replay replay = appraisal::replay(log);
    Inspection found{.name = name, .log = std::move(log), .replay = std::move(replay)};
    found.problems = found.log.problems();
    examineEvents(found);
    std::ranges::copy(found.replay.problems, std::back_inserter(found.problems));
    std::ranges::stable_sort(found.problems, {}, [](const Problem &problem) { return problem.range.offset; });
    return found;
}

} // namespace plumbline::models
