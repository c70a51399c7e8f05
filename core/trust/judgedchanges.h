// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/judgement.h"

namespace plumbline::trust {

/// What of a comparison counts against a boot, and what does not.
struct SortedChanges
{
    comparison::Comparison open; ///< changes and registers that nothing settles; gaps as they were
    std::vector<SettledChange> settled;
};

/// Sorts by policy and whitelist.
[[nodiscard]] SortedChanges sortChanges(const comparison::Comparison &comparison,
                                        const comparison::MeasuredBoot &boot, const Standard &standard);

} // namespace plumbline::trust
