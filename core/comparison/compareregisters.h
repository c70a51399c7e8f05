// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparison/change.h"

namespace plumbline::comparison {

struct RegisterComparison
{
    std::vector<RegisterChange> changes;
    bool hasCommon = false; ///< at least one register has a value on both sides
};

/// Compares the values of the registers, bank by bank; banks that one side lacks are left out. A register
/// without a value counts as untouched only where both sides are replayed: what was not quoted is not known.
[[nodiscard]] RegisterComparison compareRegisters(const MeasuredBoot &before, const MeasuredBoot &after);

/// The registers that differ, but in which no change was found. PCR 10 is none where both sides have an IMA
/// list: its entries come in another order at each boot.
[[nodiscard]] std::vector<quint32>
unexplainedRegisters(const Comparison &comparison, const MeasuredBoot &before, const MeasuredBoot &after);

} // namespace plumbline::comparison
