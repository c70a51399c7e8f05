// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace plumbline::comparison {

/// Two elements that are equal and stand in the same order on both sides.
using Match = std::pair<size_t, size_t>;

/// Aligns two sequences of ids: a longest common subsequence where that is affordable (about 4 million
/// steps); beyond, ids that are unique on both sides are the fixed points (patience diff) and what lies
/// between them is aligned in the same way. Ascending on both sides.
[[nodiscard]] std::vector<Match> align(std::span<const std::uint32_t> before,
                                       std::span<const std::uint32_t> after);

} // namespace plumbline::comparison
