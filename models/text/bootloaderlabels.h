// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/fieldlabel.h"

#include <span>

namespace plumbline::models {

/// Labels of what core/tcg reads of boot loaders, Linux and Intel TXT.
[[nodiscard]] std::span<const FieldLabel> bootLoaderFieldLabels();

} // namespace plumbline::models
