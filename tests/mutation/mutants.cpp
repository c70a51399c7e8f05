// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mutation/mutants.h"

#include <algorithm>
#include <set>

namespace plumbline::test {

namespace {

using appraisal::Appraisal;
using appraisal::Check;
using appraisal::CheckContext;
using appraisal::CheckResult;
using appraisal::Outcome;
using appraisal::Verdict;

/// The check that runLenient() stands in for, and the reason that it lets pass: a check is a plain function.
const Check *lenientCheck = nullptr;
QLatin1StringView lenientReason;

std::vector<Outcome> runLenient(const CheckContext &context)
{
    std::vector<Outcome> outcomes = lenientCheck->run(context);
    for (Outcome &outcome : outcomes)
        if (outcome.reason == lenientReason)
            outcome = {.result = CheckResult::Pass, .subject = outcome.subject, .range = {}, .detail = {}};
    return outcomes;
}

/// The table of checks with the fault in it.
std::vector<Check> tableOf(const Mutant &mutant)
{
    std::vector<Check> table(appraisal::allChecks().begin(), appraisal::allChecks().end());
    const auto isMeant = [&](const Check &check) { return check.id == QLatin1StringView(mutant.check); };
    if (mutant.reason.isEmpty()) {
        std::erase_if(table, isMeant);
        return table;
    }
    lenientCheck = &*std::ranges::find_if(appraisal::allChecks(), isMeant);
    lenientReason = QLatin1StringView(mutant.reason);
    std::ranges::find_if(table, isMeant)->run = runLenient;
    return table;
}

bool isBad(const Outcome &outcome)
{
    return outcome.result == CheckResult::Fail || outcome.result == CheckResult::Incomplete;
}

} // namespace

Case::Case(const Vector &vector)
    : m_vector(vector)
    , m_evidence(readEvidence(forgedEvidence(vector)))
    , m_context(appraisal::makeContext(m_evidence))
    , m_appraisal(appraisal::appraise(m_context))
{
}

std::vector<Mutant> removedChecks()
{
    std::vector<Mutant> mutants;
    for (const Check &check : appraisal::allChecks())
        mutants.push_back({QByteArray(check.id.data(), check.id.size()), {}});
    return mutants;
}

std::vector<Mutant> passedReasons(const std::deque<Case> &cases)
{
    std::set<std::pair<QByteArray, QByteArray>> reasons;
    for (const Case &entry : cases)
        for (const appraisal::CheckReport &report : entry.appraisal().checks)
            for (const Outcome &outcome : report.outcomes)
                if (isBad(outcome))
                    reasons.emplace(QByteArray(report.id.data(), report.id.size()),
                                    QByteArray(outcome.reason.data(), outcome.reason.size()));
    std::vector<Mutant> mutants;
    for (const auto &[check, reason] : reasons)
        mutants.push_back({check, reason});
    return mutants;
}

Survey survey(const Mutant &mutant, const std::deque<Case> &cases)
{
    const std::vector<Check> table = tableOf(mutant);
    Survey survey;
    for (const Case &entry : cases) {
        const bool isConcerned = mutant.check == entry.vector().check
            && (mutant.reason.isEmpty() || mutant.reason == entry.vector().reason)
            && isNoticed(entry.vector(), entry.appraisal());
        if (!isConcerned)
            continue;
        const Appraisal appraisal = appraisal::appraise(entry.context(), table);
        if (isNoticed(entry.vector(), appraisal))
            continue;
        ++survey.missed;
        survey.misjudged += int(appraisal.verdict != entry.vector().verdict);
        survey.verified += int(appraisal.verdict == Verdict::Verified);
    }
    return survey;
}

} // namespace plumbline::test
