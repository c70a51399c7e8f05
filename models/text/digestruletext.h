// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digestcheck.h"

#include <QString>

namespace plumbline::models {

/// The answer in one or two words: "Match", "Mismatch", "Not applicable", "Unknown".
[[nodiscard]] QString digestResultText(DigestCheck::Result result);

/// What was hashed, by the rule's word: "the whole event data"; the word itself where it is not known.
[[nodiscard]] QString digestRuleText(QLatin1StringView rule);
[[nodiscard]] bool hasDigestRuleText(QLatin1StringView rule);

/// The check as a sentence: "Mismatch: the recorded digest is not the hash of the whole event data."
[[nodiscard]] QString digestCheckText(const DigestCheck &check);

} // namespace plumbline::models
