// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fieldreader.h"

#include <QString>

#include <vector>

namespace plumbline::uefi {

/// The lowest generation of a component that shim lets run.
struct SbatEntry
{
    QString component; ///< "shim", "grub"; "sbat" is the format itself
    quint32 generation = 0;

    bool operator==(const SbatEntry &) const = default;
};

/// shim's revocation level: the variable SbatLevel. shim, SBAT.md.
struct SbatLevel
{
    QString date; ///< of the "sbat" line, as it stands there: "2022052400"
    std::vector<SbatEntry> entries;

    bool operator==(const SbatLevel &) const = default;
};

/// Reads the CSV that fills @p reader, strictly: at most 64 KiB of printable ASCII, lines of 2 to 6 members,
/// generations from 1 to 2^31 - 1; NULs at the end are allowed. Fails on anything else, for half a level is
/// worse than none.
[[nodiscard]] SbatLevel readSbatLevel(FieldReader &reader);

} // namespace plumbline::uefi
