// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eventlog/eventfilter.h"

namespace plumbline::models {

/// Why the filter line is not understood and what to type instead.
[[nodiscard]] QString filterErrorText(const FilterError &error);

/// The filter language on a few lines, with an example of each kind of condition.
[[nodiscard]] QString filterHelpText();

} // namespace plumbline::models
