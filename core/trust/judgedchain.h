// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/judgement.h"

namespace plumbline::trust {

/// What a chain is drawn from.
struct ChainParts
{
    const comparison::MeasuredBoot &boot;
    const Standard &standard;
    const comparison::Comparison &open; ///< what is not accepted
    bool isProven = false; ///< the evidence is Verified: what is the same is accepted
};

/// The stages of a boot: green up to the first changed one, that one red, later ones not vouched for.
[[nodiscard]] std::vector<StageJudgement> judgeStages(const ChainParts &parts);

/// Every register with a value on either side, beside its stage's standing.
[[nodiscard]] std::vector<RegisterJudgement> judgeRegisters(const ChainParts &parts,
                                                            const std::vector<StageJudgement> &stages);

} // namespace plumbline::trust
