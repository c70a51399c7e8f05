// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/problemrow.h"

#include <span>

namespace plumbline::models {

/// What can be wrong with a boot log: its layout, its registers, its order, its replay.
[[nodiscard]] std::span<const ProblemRow> bootLogProblems();

} // namespace plumbline::models
