// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tcg/payload.h"

#include <QString>

#include <optional>

namespace plumbline::models {

/// What an event says about a UEFI variable: "SecureBoot = on", "db: 2 certificates (…), 77 hashes",
/// "Boot0001 debian: \EFI\debian\shimx64.efi". Nothing for any other payload. Made safe by safeText().
[[nodiscard]] std::optional<QString> variableSummary(const tcg::Payload &payload);

/// A device path as a reader wants it first: the file, else the whole path; "from memory" where there is
/// none.
[[nodiscard]] QString devicePathSummary(const uefi::DevicePath &path);

} // namespace plumbline::models
