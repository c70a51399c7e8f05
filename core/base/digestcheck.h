// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byterange.h"

#include <QString>

namespace plumbline {

/// Does the payload hash to the recorded digest, where the specification says that it should? Yes, no,
/// not asked, or cannot be told: never a bool.
struct DigestCheck
{
    enum class Result {
        Match, ///< in every bank that could be checked
        Mismatch, ///< in at least one bank
        NotApplicable, ///< the digest is of something that is not in the log
        Unknown, ///< the rule is not known, or no bank's algorithm is supported
    };

    Result result = Result::Unknown;
    /// The rule that was applied, a stable kebab-case word ("event-data", "variable-value",
    /// "text-without-prefix"); texts in models/text. Empty where none was.
    QLatin1StringView rule;
    ByteRange hashed; ///< the bytes that the rule hashes, in the file

    bool operator==(const DigestCheck &) const = default;
};

} // namespace plumbline
