// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparison/change.h"

#include <QStringList>

namespace plumbline::comparison {

/// A word of two texts that were laid over each other: equal on both sides, or there on one side only.
struct AlignedWord
{
    QString before; ///< null where there is none
    QString after;

    [[nodiscard]] bool isEqual() const { return before == after; }
    bool operator==(const AlignedWord &) const = default;
};

/// The words of a command or a command line: white space outside of double quotes parts them. Linux,
/// lib/cmdline.c, next_arg().
[[nodiscard]] QStringList wordsOfLine(const QString &line);

/// Both texts in one sequence. Words "name=value" of one name, and words that differ in numbers only, are
/// one row where they differ; others are a row each.
[[nodiscard]] std::vector<AlignedWord> alignWords(const QString &before, const QString &after);

/// The rows that differ, as details "word".
[[nodiscard]] std::vector<Detail> wordDetails(const QString &before, const QString &after);

} // namespace plumbline::comparison
