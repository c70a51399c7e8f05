// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appraisal/checks/context.h"

#include <span>

namespace plumbline::appraisal {

enum class CheckResult {
    Pass,
    Fail,
    Incomplete, ///< cannot be told: something is missing or not known to us
    NotApplicable, ///< there is nothing to check
};

/// The question of the operator's that a check helps to answer.
enum class Question {
    RightTpm, ///< did a genuine TPM sign this, with the key that we expect?
    Fresh, ///< is it an answer to our request?
    LogExplains, ///< is the log the story of the signed PCRs?
};

/// The part of the evidence that an outcome is about.
enum class Subject {
    Quote,
    Signature,
    PcrValues,
    AttestationKey,
    EndorsementKey,
    AttestationCertificate,
    EndorsementCertificate,
    BootLog,
    ImaList,
    Request,
};

/// What one check found. Codes and values; the sentence is made in models/text.
struct Outcome
{
    CheckResult result = CheckResult::Pass;
    QLatin1StringView
        reason; ///< stable kebab-case word within the check: "magic-differs"; empty for a plain pass
    Subject subject = Subject::Quote;
    QString part; ///< where a check has one outcome for each bank: "sha256"
    std::optional<qint64> event; ///< of the log
    ByteRange range; ///< in the subject's file
    QString detail; ///< values for the sentence, evidence text: "PCR 8"

    bool operator==(const Outcome &) const = default;
};

/// A row of the table of checks.
struct Check
{
    QLatin1StringView id; ///< stable: "quote.magic"
    Question question;
    std::vector<Outcome> (*run)(const CheckContext &context);
};

/// All checks, in the order in which they are shown. One file for each group; a new check is a function, its
/// row, its texts and its test.
[[nodiscard]] std::span<const Check> allChecks();

// The groups.
[[nodiscard]] std::span<const Check> quoteChecks();
[[nodiscard]] std::span<const Check> keyChecks();
[[nodiscard]] std::span<const Check> certificateChecks();
[[nodiscard]] std::span<const Check> bindingChecks();
[[nodiscard]] std::span<const Check> historyChecks();
[[nodiscard]] std::span<const Check> logChecks();
[[nodiscard]] std::span<const Check> imaChecks();

} // namespace plumbline::appraisal
