// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/problemrow.h"

#include <span>

namespace plumbline::models {

/// Why an evidence bundle or a folder of evidence is not opened.
[[nodiscard]] std::span<const ProblemRow> bundleProblems();

} // namespace plumbline::models
