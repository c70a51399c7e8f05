// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/causes/changeset.h"

#include <QString>

namespace plumbline::models {

/// "Kernel update".
[[nodiscard]] QString causeTitle(causes::Cause cause);
/// What happened, in one sentence.
[[nodiscard]] QString causeHappened(causes::Cause cause);
/// What that means for the machine.
[[nodiscard]] QString causeMeaning(causes::Cause cause);
/// What to check before it is decided.
[[nodiscard]] QString causeCheck(causes::Cause cause);
/// What to do.
[[nodiscard]] QString causeAdvice(causes::Cause cause);

/// What the fact says, in one sentence; evidence text in it is made safe. The code itself where it is not
/// known.
[[nodiscard]] QString causeFactText(const causes::CauseFact &fact);
[[nodiscard]] bool hasCauseFactText(QLatin1StringView code);

/// "certain", "likely", "possible".
[[nodiscard]] QString confidenceText(causes::Confidence confidence);

/// "A key was added", and why that asks for a second operator.
[[nodiscard]] QString guardRailTitle(causes::GuardRail rail);
[[nodiscard]] QString guardRailSentence(causes::GuardRail rail);

} // namespace plumbline::models
