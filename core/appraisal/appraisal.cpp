// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/appraisal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::appraisal {

namespace {

/// Worse results first.
constexpr std::array worstFirst{CheckResult::Fail, CheckResult::Incomplete, CheckResult::Pass};

bool hasResult(const std::vector<CheckReport> &checks, CheckResult result)
{
    return std::ranges::any_of(checks, [=](const CheckReport &check) { return check.result() == result; });
}

Verdict verdictOf(const std::vector<CheckReport> &checks)
{
    if (hasResult(checks, CheckResult::Fail))
        return Verdict::Failed;
    if (hasResult(checks, CheckResult::Incomplete) || !hasResult(checks, CheckResult::Pass))
        return Verdict::Incomplete;
    return Verdict::Verified;
}

} // namespace

CheckResult CheckReport::result() const
{
    for (const CheckResult worst : worstFirst)
        if (std::ranges::any_of(outcomes, [=](const Outcome &outcome) { return outcome.result == worst; }))
            return worst;
    return CheckResult::NotApplicable;
}

std::span<const Check> allChecks()
{
    static const std::vector<Check> table = [] {
        std::vector<Check> checks;
        for (const auto group : {quoteChecks(), keyChecks(), certificateChecks(), bindingChecks(),
                                 historyChecks(), logChecks(), imaChecks()})
            checks.insert(checks.end(), group.begin(), group.end());
        return checks;
    }();
    return table;
}

bool isQuoteProven(const Appraisal &appraisal)
{
    bool passed = false;
    for (const CheckReport &check : appraisal.checks) {
        if (check.question != Question::RightTpm)
            continue;
        const CheckResult result = check.result();
        if (result == CheckResult::Fail || result == CheckResult::Incomplete)
            return false;
        passed = passed || result == CheckResult::Pass;
    }
    return passed;
}

Appraisal appraise(const CheckContext &context, std::span<const Check> checks)
{
    Appraisal appraisal;
    for (const Check &check : checks)
        appraisal.checks.push_back({check.id, check.question, check.run(context)});
    appraisal.verdict = verdictOf(appraisal.checks);
    if (context.quotedValues && isQuoteProven(appraisal))
        appraisal.signedValues = *context.quotedValues;
    return appraisal;
}

Appraisal appraise(const evidence::ReadEvidence &evidence, const Progress &progress,
                   std::span<const Check> checks)
{
    return appraise(makeContext(evidence, progress), checks);
}

} // namespace plumbline::appraisal
