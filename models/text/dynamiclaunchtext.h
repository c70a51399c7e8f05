// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tcg/payload.h"

#include <QString>

#include <optional>

namespace plumbline::models {

/// One line for what a dynamic launch measures: Intel TXT, tboot, Linux' secure launch. Nothing for a payload
/// of another family. Made safe by safeText().
[[nodiscard]] std::optional<QString> dynamicLaunchSummary(const tcg::Payload &payload);

} // namespace plumbline::models
