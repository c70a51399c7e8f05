// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QString>

#include <vector>

namespace plumbline::models {

/// What is wrong, as one sentence in the user's language: "TCG_PCR_EVENT2.digests needs 64 bytes, only 12
/// are left." A code without a row gives a sentence that names the code.
[[nodiscard]] QString problemSentence(const Problem &problem);

/// Where: "event 41, offset 0x1f2 (498)"; empty for a problem of the whole log.
[[nodiscard]] QString problemPlace(const Problem &problem);

/// What the reader can do about it; empty where there is nothing to do.
[[nodiscard]] QString problemAdvice(const Problem &problem);

/// Sentence and place in one line, for the command line and for copying.
[[nodiscard]] QString problemText(const Problem &problem);

/// A parse error as a sentence with its offset.
[[nodiscard]] QString parseErrorText(const ParseError &error);

/// "Note", "Warning", "Error".
[[nodiscard]] QString severityText(Severity severity);

/// All codes that have a sentence.
[[nodiscard]] std::vector<QLatin1StringView> knownProblemCodes();

} // namespace plumbline::models
