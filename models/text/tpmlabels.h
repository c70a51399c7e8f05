// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/fieldlabel.h"

#include <span>

namespace plumbline::models {

/// Labels of the fields of quotes, signatures, keys and PCR values.
[[nodiscard]] std::span<const FieldLabel> tpmFieldLabels();

} // namespace plumbline::models
