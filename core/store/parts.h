// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records.h"

namespace plumbline::store {

/// Evidence has at most as many parts as a bundle has roles and numbers.
inline constexpr size_t maxParts = 64;

/// A list of parts as a boot's row has it: for each the length of its name (16 bits, little-endian), the
/// name, 32 bytes of hash. One list has one form, so its hash names the evidence.
[[nodiscard]] QByteArray writeParts(const std::vector<PartReference> &parts);
[[nodiscard]] Result<std::vector<PartReference>> readParts(QByteArrayView bytes);

} // namespace plumbline::store
