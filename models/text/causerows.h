// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/causes/facts.h"

namespace plumbline::models {

/// What is said of a cause, untranslated, in the context "Cause".
struct CauseRow
{
    causes::Cause cause;
    const char *title;
    const char *happened;
    const char *meaning;
    const char *check;
    const char *advice;
};
[[nodiscard]] const CauseRow &causeRow(causes::Cause cause);

/// The sentence of a fact, in the context "CauseFact"; %1, %2… stand for its values. Null for a code that is
/// not known.
[[nodiscard]] const char *causeFactSentence(QLatin1StringView code);

} // namespace plumbline::models
