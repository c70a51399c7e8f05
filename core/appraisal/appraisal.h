// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appraisal/checks/check.h"

namespace plumbline::appraisal {

/// Is the evidence authentic, and is the log the story of it? Not proven is Incomplete (rule R2).
enum class Verdict {
    Verified, ///< every check that applies passed
    Failed, ///< at least one check failed
    Incomplete, ///< none failed, but something could not be proven
};

/// One check with what it found.
struct CheckReport
{
    QLatin1StringView id;
    Question question = Question::RightTpm;
    std::vector<Outcome> outcomes; ///< at least one

    /// The worst of the outcomes: Fail, Incomplete, Pass, NotApplicable in that order.
    [[nodiscard]] CheckResult result() const;
};

/// What all checks say of one piece of evidence.
struct Appraisal
{
    Verdict verdict = Verdict::Incomplete;
    std::vector<CheckReport> checks;
    /// The PCRs that the TPM signed; empty unless the signature and all checks of the quote passed.
    tpm::PcrValues signedValues;
};

/// Whether the checks of the quote, its signature and its key passed, so that what stands in it is the TPM's
/// word: fresh or not.
[[nodiscard]] bool isQuoteProven(const Appraisal &appraisal);

/// Runs the whole table. The verdict is Verified only if at least one check passed, none failed and none is
/// incomplete. @p checks is for tests, which leave checks out to see that something notices.
[[nodiscard]] Appraisal appraise(const CheckContext &context, std::span<const Check> checks = allChecks());

/// The same for evidence that nothing else is computed from.
[[nodiscard]] Appraisal appraise(const evidence::ReadEvidence &evidence, const Progress &progress = {},
                                 std::span<const Check> checks = allChecks());

} // namespace plumbline::appraisal
