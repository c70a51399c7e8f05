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

/// Values are the TPM's word only if the TPM's word was proven, fresh or not.
bool isSigned(const std::vector<CheckReport> &checks)
{
    return std::ranges::all_of(checks, [](const CheckReport &check) {
        const bool counts = check.question == Question::RightTpm;
        return !counts || check.result() == CheckResult::Pass || check.result() == CheckResult::NotApplicable;
    });
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
        for (const auto group : {quoteChecks(), keyChecks(), logChecks(), imaChecks()})
            checks.insert(checks.end(), group.begin(), group.end());
        return checks;
    }();
    return table;
}

Appraisal appraise(const CheckContext &context, std::span<const Check> checks)
{
    Appraisal appraisal;
    for (const Check &check : checks)
        appraisal.checks.push_back({check.id, check.question, check.run(context)});
    appraisal.verdict = verdictOf(appraisal.checks);
    if (context.quotedValues && isSigned(appraisal.checks))
        appraisal.signedValues = *context.quotedValues;
    return appraisal;
}

Appraisal appraise(const evidence::ReadEvidence &evidence, const Progress &progress,
                   std::span<const Check> checks)
{
    return appraise(makeContext(evidence, progress), checks);
}

} // namespace plumbline::appraisal
