// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fieldreader.h"

namespace plumbline::tcg {

/// A kernel's command line and its words, evidence text.
struct CommandLine
{
    QString text; ///< without the NUL that ends it
    std::vector<QString> words; ///< as they stand there, quotes kept

    bool operator==(const CommandLine &) const = default;
};

/// Most words that are listed; a kernel takes 2048 bytes at most.
inline constexpr qsizetype maxCommandLineWords = 2048;

/// Reads @p length bytes of UTF-8 as the fields "commandLine" and "arguments". White space outside of double
/// quotes parts words: Linux, lib/cmdline.c, next_arg(); Documentation/admin-guide/kernel-parameters.rst.
[[nodiscard]] CommandLine readCommandLine(FieldReader &reader, quint64 length);

/// The same for CHAR16 text, in code units.
[[nodiscard]] CommandLine readCommandLineUtf16(FieldReader &reader, quint64 codeUnits);

} // namespace plumbline::tcg
