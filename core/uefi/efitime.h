// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fieldreader.h"

#include <QDateTime>

namespace plumbline::uefi {

/// Reads an EFI_TIME of 16 bytes as one field, taken as UTC as signed data must have it. Invalid, and shown
/// as bytes, where it is zero or no date. UEFI 2.10, sections 8.3 and 8.2.2.
[[nodiscard]] QDateTime readTime(FieldReader &reader, const char *name);

} // namespace plumbline::uefi
