// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tcg/payload.h"
#include "models/text/fieldlabel.h"

#include <optional>
#include <span>

namespace plumbline::models {

/// One line for an event of Windows' boot log; nothing for a payload of others.
[[nodiscard]] std::optional<QString> windowsSummary(const tcg::Payload &payload);

/// Labels of the fields of SIPA events.
[[nodiscard]] std::span<const FieldLabel> windowsFieldLabels();

} // namespace plumbline::models
