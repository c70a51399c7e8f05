// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparison/change.h"

namespace plumbline::comparison {

/// The hash algorithms that events of both boots have digests of, ascending.
[[nodiscard]] std::vector<HashAlgorithm> commonBanks(const MeasuredBoot &before, const MeasuredBoot &after);

/// The differences of the boot logs, in the order of the later boot, by the digests of those banks.
[[nodiscard]] std::vector<Change> compareEvents(const MeasuredBoot &before, const MeasuredBoot &after,
                                                const std::vector<HashAlgorithm> &banks);

} // namespace plumbline::comparison
