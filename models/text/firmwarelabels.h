// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/fieldlabel.h"

#include <span>

namespace plumbline::models {

/// Labels of what the platform's firmware measures, UEFI structures excepted.
[[nodiscard]] std::span<const FieldLabel> firmwareFieldLabels();

} // namespace plumbline::models
