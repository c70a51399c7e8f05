// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/fieldlabel.h"

#include <span>

namespace plumbline::models {

/// Labels of UEFI variables, signature lists, certificates and partition tables.
[[nodiscard]] std::span<const FieldLabel> uefiFieldLabels();

} // namespace plumbline::models
