// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/causes/changeset.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::causes {

namespace {

/// In the order of the enumeration.
constexpr std::array causeIds{
    "kernel-update"_L1,
    "initramfs-rebuild"_L1,
    "kernel-command-line"_L1,
    "boot-loader-update"_L1,
    "boot-loader-configuration"_L1,
    "secure-boot-off"_L1,
    "secure-boot-on"_L1,
    "db-key-added"_L1,
    "db-key-removed"_L1,
    "dbx-grown"_L1,
    "dbx-shrunk"_L1,
    "kek-changed"_L1,
    "pk-changed"_L1,
    "microsoft-key-rollover"_L1,
    "sbat-level"_L1,
    "mok-changed"_L1,
    "firmware-update"_L1,
    "firmware-setting"_L1,
    "boot-order"_L1,
    "boot-entry"_L1,
    "partition-table"_L1,
    "uefi-driver-added"_L1,
    "option-rom-changed"_L1,
    "unknown-boot-application"_L1,
    "kernel-module"_L1,
    "package-update"_L1,
    "unknown-program"_L1,
    "log-tampered"_L1,
    "log-missing"_L1,
    "nothing-known"_L1,
};
static_assert(causeIds.size() == size_t(Cause::NothingKnown) + 1);

constexpr std::array confidenceIds{"certain"_L1, "likely"_L1, "possible"_L1};

constexpr std::array guardRailIds{
    "not-verified"_L1, "secure-boot-off"_L1,          "dbx-shrunk"_L1,   "key-added"_L1,
    "key-changed"_L1,  "unknown-boot-application"_L1, "log-tampered"_L1,
};
static_assert(guardRailIds.size() == size_t(GuardRail::LogTampered) + 1);

template <typename Enum, size_t count> constexpr std::array<Enum, count> allOf()
{
    std::array<Enum, count> values{};
    for (size_t i = 0; i < count; ++i)
        values[i] = Enum(i);
    return values;
}

constexpr auto causes = allOf<Cause, causeIds.size()>();
constexpr auto guardRails = allOf<GuardRail, guardRailIds.size()>();

template <typename Enum, size_t count>
std::optional<Enum> byId(const std::array<QLatin1StringView, count> &ids, QStringView id)
{
    const auto found = std::ranges::find_if(ids, [=](QLatin1StringView known) { return known == id; });
    return found == ids.end() ? std::nullopt : std::optional(Enum(found - ids.begin()));
}

} // namespace

std::span<const Cause> allCauses()
{
    return causes;
}

QLatin1StringView causeId(Cause cause)
{
    return causeIds[size_t(cause)];
}

std::optional<Cause> causeById(QStringView id)
{
    return byId<Cause>(causeIds, id);
}

QLatin1StringView confidenceId(Confidence confidence)
{
    return confidenceIds[size_t(confidence)];
}

std::span<const GuardRail> allGuardRails()
{
    return guardRails;
}

QLatin1StringView guardRailId(GuardRail rail)
{
    return guardRailIds[size_t(rail)];
}

std::optional<GuardRail> guardRailById(QStringView id)
{
    return byId<GuardRail>(guardRailIds, id);
}

} // namespace plumbline::causes
