// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace plumbline::uefi {

struct FlagName
{
    quint64 bit;
    QLatin1StringView name;
};

/// The names of the bits that are set, joined by " | "; bits without a name as one number; empty for 0.
[[nodiscard]] QString flagText(quint64 value, std::span<const FlagName> names);

} // namespace plumbline::uefi
