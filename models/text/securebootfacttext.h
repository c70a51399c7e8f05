// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appraisal/secureboot/securebootfacts.h"

#include <QString>

namespace plumbline::models {

/// What the fact says, in one sentence; evidence text in it is made safe. The code itself where it is not
/// known.
[[nodiscard]] QString secureBootFactText(const appraisal::SecureBootFact &fact);

/// What the reader can do about it; empty where there is nothing to do.
[[nodiscard]] QString secureBootFactAdvice(const appraisal::SecureBootFact &fact);

/// What the fact is about: "Secure Boot", "Keys", "Forbidden programs (dbx)".
[[nodiscard]] QString secureBootFactArea(QLatin1StringView code);

/// "good", "to know", "warning", "bad".
[[nodiscard]] QString factRatingText(appraisal::FactRating rating);

/// Stable words for scripts.
[[nodiscard]] QLatin1StringView factRatingId(appraisal::FactRating rating);
[[nodiscard]] QLatin1StringView secureBootStateId(appraisal::SecureBootState state);

/// "Secure Boot: on", "Secure Boot: not proven".
[[nodiscard]] QString secureBootStateText(appraisal::SecureBootState state);

/// Whether there is a sentence for that code.
[[nodiscard]] bool hasSecureBootFactText(QLatin1StringView code);

} // namespace plumbline::models
