// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparison/measuredboot.h"
#include "models/chain/chain.h"

#include <set>

namespace plumbline::models {

/// What is not as accepted, or not as on the other side.
struct ChangedPlaces
{
    std::set<evidence::Stage> stages;
    std::set<quint32> registers;
};

/// The chain of a boot that was taken apart: its stages, events and registers, not compared yet.
[[nodiscard]] Chain chainOf(const comparison::MeasuredBoot &boot);

/// Adds the stages that only @p other has, without events, and the registers that only it uses: what was
/// removed needs a place in the picture, too.
void addMissingStages(Chain &chain, const Chain &other);

/// Marks the chain from its start: as accepted up to the first changed stage, changed there, not vouched for
/// behind it with what it would have been. Where not all of it is proven (@p isProven), what is the same is
/// Unchanged and not Accepted: green is a promise.
void showVerdict(Chain &chain, const ChangedPlaces &changed, bool isProven);

} // namespace plumbline::models
