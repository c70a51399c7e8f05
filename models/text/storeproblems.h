// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/problemrow.h"

#include <span>

namespace plumbline::models {

/// Why the store cannot be opened, read or changed.
[[nodiscard]] std::span<const ProblemRow> storeProblems();

} // namespace plumbline::models
