// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byterange.h"
#include "core/base/parseerror.h"

#include <QString>

#include <optional>

namespace plumbline {

enum class Severity {
    Note, ///< worth knowing, changes nothing
    Warning, ///< something is not as the specification says
    Error, ///< something could not be read or does not hold
};

/// Something wrong with a log: a stable code, where it is, and the values that a sentence needs. The
/// sentence itself is made in models/text, in the user's language.
struct Problem
{
    /// Stable, kebab-case with a dotted area, e.g. "log.truncated"; listed in core/evidence/README.md.
    QLatin1StringView code;
    Severity severity = Severity::Error;
    std::optional<qint64> event; ///< index of the event or entry that is concerned
    ByteRange range; ///< bytes concerned; an empty length means the place only
    QString structure; ///< enclosing structure in the specification's words
    qint64 wanted = 0; ///< what was needed or expected, as the code asks for
    qint64 available = 0; ///< what there was, as the code asks for
    QString detail; ///< evidence text, show through safeText()

    bool operator==(const Problem &) const = default;
};

/// The problem that a parse error is: its code is "parse." and the kind ("parse.truncated").
[[nodiscard]] Problem problemFrom(const ParseError &error, std::optional<qint64> event = {});

} // namespace plumbline
