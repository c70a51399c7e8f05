// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fieldreader.h"

namespace plumbline::tcg {

/// Width of a UINTN in the structures of a log: what the firmware was built for.
enum class Uintn { Bits32, Bits64 };

/// Reads a UINTN as one field.
[[nodiscard]] inline quint64 readUintn(FieldReader &reader, const char *name, Uintn width,
                                       NumberBase base = NumberBase::Decimal)
{
    return width == Uintn::Bits32 ? reader.u32(name, base) : reader.u64(name, base);
}

} // namespace plumbline::tcg
