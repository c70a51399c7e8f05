// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/log.h"
#include "models/text/fieldlabel.h"

#include <optional>
#include <span>

namespace plumbline::models {

/// What a canonical event log's record says, or that it cannot be read; nothing where it says nothing.
[[nodiscard]] std::optional<QString> recordSummary(const evidence::RecordContent &record);

[[nodiscard]] std::span<const FieldLabel> celFieldLabels();

} // namespace plumbline::models
