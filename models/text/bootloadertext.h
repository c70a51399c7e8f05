// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tcg/payload.h"

#include <QString>

#include <optional>

namespace plumbline::models {

/// One line for what boot loaders and Linux measure: GRUB, shim, systemd, U-Boot, tagged events. Nothing for
/// a payload of another family. Made safe by safeText().
[[nodiscard]] std::optional<QString> bootLoaderSummary(const tcg::Payload &payload);

} // namespace plumbline::models
