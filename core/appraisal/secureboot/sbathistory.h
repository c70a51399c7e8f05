// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uefi/sbatlevel.h"

#include <span>

namespace plumbline::appraisal {

/// A revocation level that shim's developers published.
struct PublishedSbatLevel
{
    QLatin1StringView date; ///< ten digits: "2025021800"
    std::vector<uefi::SbatEntry> entries; ///< without "sbat" itself
};

/// All of them, the oldest first. rhboot/shim, SbatLevel_Variable.txt, as of July 2026.
[[nodiscard]] std::span<const PublishedSbatLevel> publishedSbatLevels();

/// The newest that is meant for every machine.
[[nodiscard]] const PublishedSbatLevel &newestSbatLevel();

/// Components for which @p level lets older generations run than @p wanted, in the order of @p wanted.
[[nodiscard]] std::vector<uefi::SbatEntry> componentsBehind(const uefi::SbatLevel &level,
                                                            const PublishedSbatLevel &wanted);

} // namespace plumbline::appraisal
