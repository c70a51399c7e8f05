// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fieldreader.h"
#include "core/tcg/eventlog.h"

namespace plumbline::tcg {

/// EV_SEPARATOR: the line between what ran before and what comes after.
struct SeparatorEvent
{
    enum class Kind {
        Normal, ///< 0 or 0xFFFFFFFF
        Error, ///< 1, or a digest of 1 over data that tell of the error
        Windows, ///< "WBCL"
        Other, ///< no value that a specification names
    };

    Kind kind = Kind::Other;
    quint32 value = 0; ///< the data, where they are 4 bytes

    bool operator==(const SeparatorEvent &) const = default;
};

/// Reads a separator; the digests tell whether it is an error separator, whose data are free.
/// PFP 1.06, sections 3.3.2 and 10.4.1.
[[nodiscard]] SeparatorEvent readSeparator(FieldReader &reader, const EventLog &log, const Event &event);

} // namespace plumbline::tcg
