// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/judgement.h"

#include <QString>

namespace plumbline::models {

using InstanceStatus = trust::Status;
inline constexpr int instanceStatusCount = trust::statusCount; ///< worst first

/// "Trusted".
[[nodiscard]] QString instanceStatusText(InstanceStatus status);
/// What the word means, in one sentence.
[[nodiscard]] QString instanceStatusExplanation(InstanceStatus status);

} // namespace plumbline::models
