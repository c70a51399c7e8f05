// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/verdict/verification.h"

#include <QDateTime>
#include <QStringList>

namespace plumbline::models {

/// A verdict in words: what the banner says.
struct VerdictWords
{
    QString word; ///< "Verified"
    QString sentence; ///< what follows from it
    QString age; ///< "Authentic, age unknown"
    QStringList reasons; ///< the main ones, the worst first; at most maxReasons
    int moreReasons = 0; ///< that are not among them
    QString next; ///< what would complete it; empty where nothing is missing
};

inline constexpr qsizetype maxReasons = 3;

/// @p now is the time that an age is counted to.
[[nodiscard]] VerdictWords verdictWords(const evidence::ReadEvidence &evidence,
                                        const appraisal::Appraisal &appraisal, const QDateTime &now);

/// "1 failed, 2 incomplete, 9 passed" for the outcomes of one question.
[[nodiscard]] QString resultCountText(const appraisal::Appraisal &appraisal, appraisal::Question question);

/// For sorting: fail 0, incomplete 1, pass 2, not applicable 3.
[[nodiscard]] int badness(appraisal::CheckResult result);

} // namespace plumbline::models
