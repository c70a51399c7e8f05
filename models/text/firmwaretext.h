// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tcg/payload.h"

#include <QString>

#include <optional>

namespace plumbline::models {

/// One line for what a platform's firmware measures, UEFI variables excepted (variableSummary): versions,
/// code, images, partitions, tables, separators, devices, the log's header. Nothing for a payload of another
/// family. Made safe by safeText().
[[nodiscard]] std::optional<QString> firmwareSummary(const tcg::Payload &payload);

} // namespace plumbline::models
