// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"

#include <QString>

namespace plumbline::models {

/// "0123abcd 4567ef01": lower case, groups of 8 digits.
[[nodiscard]] QString groupedHex(QByteArrayView bytes);

/// groupedHex() with the middle left out where it is longer than 40 digits: 16 digits of the head and 16 of
/// the tail stay. For showing only; compare and copy the whole value.
[[nodiscard]] QString elidedHex(QByteArrayView bytes);

/// A size as people read it: "512 bytes", "64 KiB", "5.5 MiB"; the bytes themselves where they are few.
[[nodiscard]] QString sizeText(quint64 bytes);

/// A leaf's value as people read it, made safe, at most about 4000 characters: "yes", "0x1f",
/// "2026-11-24 10:55:31 UTC", "sha256: …".
/// Empty for structures and lists.
[[nodiscard]] QString fieldValueText(const Field &field);

/// What the value stands for: core's words, else a size in units that people read ("64 KiB"), else empty.
[[nodiscard]] QString fieldMeaningText(const Field &field);

/// The value to copy: whole, digests and bytes as plain hex.
[[nodiscard]] QString fieldValueFullText(const Field &field);

} // namespace plumbline::models
