// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appraisal/appraisal.h"

#include <QString>

namespace plumbline::models {

/// "Verified", "Failed", "Incomplete".
[[nodiscard]] QString verdictText(appraisal::Verdict verdict);

/// What follows from the verdict, in one sentence.
[[nodiscard]] QString verdictSentence(appraisal::Verdict verdict);

/// "passed", "failed", "incomplete", "not applicable".
[[nodiscard]] QString checkResultText(appraisal::CheckResult result);

/// The question that a group of checks answers.
[[nodiscard]] QString questionText(appraisal::Question question);

/// What a check asks, by its id ("quote.magic"): "Made by a TPM". The id itself where it is not known.
[[nodiscard]] QString checkTitle(QLatin1StringView id);

/// What a check found, in one sentence.
[[nodiscard]] QString outcomeSentence(QLatin1StringView id, const appraisal::Outcome &outcome);

/// Whether there is a title for that id, and a sentence for that reason of it.
[[nodiscard]] bool hasCheckTitle(QLatin1StringView id);
[[nodiscard]] bool hasOutcomeSentence(QLatin1StringView id, QLatin1StringView reason);

} // namespace plumbline::models
