// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/secureboot/sbathistory.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::appraisal {

namespace {

/// The row of the newest level for every machine; later ones are for the boot loader of one vendor.
constexpr QLatin1StringView newestForAll = "2025021800"_L1;

quint32 generationOf(const std::vector<uefi::SbatEntry> &entries, const QString &component)
{
    const auto found = std::ranges::find(entries, component, &uefi::SbatEntry::component);
    return found == entries.end() ? 0 : found->generation;
}

} // namespace

std::span<const PublishedSbatLevel> publishedSbatLevels()
{
    static const std::vector<PublishedSbatLevel> levels{
        {"2021030218"_L1, {}},
        {"2022052400"_L1, {{u"grub"_s, 2}}}, // shim,2 where the operator asked for the latest
        {"2022111500"_L1, {{u"shim"_s, 2}, {u"grub"_s, 3}}},
        {"2023012900"_L1, {{u"shim"_s, 2}, {u"grub"_s, 3}, {u"grub.debian"_s, 4}}},
        {"2023012950"_L1, {{u"shim"_s, 3}, {u"grub"_s, 3}, {u"grub.debian"_s, 4}}},
        {"2023091900"_L1, {{u"shim"_s, 2}, {u"grub"_s, 4}}},
        {"2024010900"_L1, {{u"shim"_s, 4}, {u"grub"_s, 3}, {u"grub.debian"_s, 4}}},
        {"2024040900"_L1, {{u"shim"_s, 4}, {u"grub"_s, 4}, {u"grub.peimage"_s, 2}}},
        {"2025021800"_L1, {{u"shim"_s, 4}, {u"grub"_s, 5}}},
        {"2025051000"_L1, {{u"shim"_s, 4}, {u"grub"_s, 5}, {u"grub.proxmox"_s, 2}}},
    };
    return levels;
}

const PublishedSbatLevel &newestSbatLevel()
{
    return *std::ranges::find(publishedSbatLevels(), newestForAll, &PublishedSbatLevel::date);
}

std::vector<uefi::SbatEntry> componentsBehind(const uefi::SbatLevel &level, const PublishedSbatLevel &wanted)
{
    std::vector<uefi::SbatEntry> behind;
    for (const uefi::SbatEntry &entry : wanted.entries)
        if (generationOf(level.entries, entry.component) < entry.generation)
            behind.push_back(entry);
    return behind;
}

} // namespace plumbline::appraisal
