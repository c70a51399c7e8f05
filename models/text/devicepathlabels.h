// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/fieldlabel.h"

#include <span>

namespace plumbline::models {

/// Labels of device paths and their nodes.
[[nodiscard]] std::span<const FieldLabel> devicePathFieldLabels();

} // namespace plumbline::models
