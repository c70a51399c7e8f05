// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fieldreader.h"

#include <optional>

namespace plumbline::tcg {

/// Text that a boot loader wrote into an event: CHAR8 or CHAR16, with or without a NUL at its end.
struct LoaderText
{
    bool isUtf16 = false;
    qsizetype length = 0; ///< up to the NUL, in bytes
    QString text;
};

/// The text at the start of event data, up to NUL; nothing where the data are not text. CHAR16 where every
/// second byte of the first pair is 0: names and descriptions begin with ASCII.
[[nodiscard]] std::optional<LoaderText> loaderTextOf(QByteArrayView data);

/// Length of text that ends at the first NUL or with the data.
[[nodiscard]] qsizetype lengthToNul(QByteArrayView data);

/// Reads that text as one field; see endOfLoaderText() for what follows.
QString readLoaderText(FieldReader &reader, const char *name, const LoaderText &text);

/// Steps over the NUL and records what follows as "trailing", with a note: shim before 15.3 and the GRUB of
/// Anolis log a byte too many.
void endOfLoaderText(FieldReader &reader, const char *structure, bool isUtf16 = false);

} // namespace plumbline::tcg
