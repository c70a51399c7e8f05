// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appraisal/appraisal.h"

#include <QString>

namespace plumbline::models {

/// What the reader can do about an outcome that did not pass, or what follows from it; empty where there is
/// nothing to do.
[[nodiscard]] QString outcomeAdvice(QLatin1StringView id, const appraisal::Outcome &outcome);

} // namespace plumbline::models
