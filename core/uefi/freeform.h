// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fieldreader.h"

namespace plumbline::uefi {

/// How bytes of no stated format are best shown.
enum class FreeForm { Bytes, Utf8, Utf16 };

/// UTF-8 or UTF-16 text, NULs at the end allowed, or bytes. UTF-16 only where most of it is ASCII: other
/// pairs of bytes happen to be letters too.
[[nodiscard]] FreeForm freeFormOf(QByteArrayView bytes);

/// Reads @p length bytes as one field of the best form; the text without NULs at its end, empty for bytes.
QString readFreeForm(FieldReader &reader, const char *name, quint64 length);

/// Reads what is left.
QString readFreeForm(FieldReader &reader, const char *name);

/// Reads an ASCII label of at least two characters with its NULs, as many makers put before their data. Reads
/// nothing where there is none.
QString readLabel(FieldReader &reader, const char *name);

} // namespace plumbline::uefi
