// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison/change.h"

#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::comparison {

QLatin1StringView changeKindId(ChangeKind kind)
{
    constexpr std::array ids{"added"_L1, "removed"_L1, "changed"_L1, "moved"_L1, "repeated"_L1};
    return ids[size_t(kind)];
}

QLatin1StringView gapId(Gap gap)
{
    constexpr std::array ids{
        "no-boot-log-before"_L1, "no-boot-log-after"_L1, "no-ima-list-before"_L1, "no-ima-list-after"_L1,
        "no-common-bank"_L1,     "other-registers"_L1,   "no-common-register"_L1, "other-file-hash"_L1,
    };
    return ids[size_t(gap)];
}

} // namespace plumbline::comparison
