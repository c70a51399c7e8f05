// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/identity.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace plumbline::trust {

/// The end of a ledger at one time: its last entry.
struct Head
{
    quint64 sequence = 0; ///< of the last entry; meaningless where hash is empty
    ContentHash hash; ///< of the last entry's bytes; empty for a ledger without entries

    bool operator==(const Head &) const = default;
};

/// Whom a decision is about.
struct Scope
{
    enum class Kind {
        Instances, ///< those that are named
        Groups, ///< whoever is in one of the groups, now or later
        Everyone,
    };
    Kind kind = Kind::Instances;
    std::vector<InstanceId> instances; ///< sorted, each once
    QStringList groups; ///< sorted, each once

    bool operator==(const Scope &) const = default;
};

/// What every decision to accept something carries, so that it can be explained and checked later.
struct Decision
{
    ContentHash shown; ///< SHA-256 over what the operator was shown
    Head shownAt; ///< the ledger's head when it was shown
    QString reason; ///< required
    QString ticket;
    std::optional<QDateTime> expires; ///< UTC; nothing: until it is revoked
    /// The stable words of the guard rails that applied ("secure-boot-off"); where there is one, the policy
    /// asks for a second operator. Words that this program does not know count, too.
    QStringList guardRails;
    std::vector<ContentHash> changeSets; ///< fingerprints of what was accepted; sorted, each once

    bool operator==(const Decision &) const = default;
};

inline constexpr qsizetype maxReasonBytes = 4000;
inline constexpr qsizetype maxTicketBytes = 200;

} // namespace plumbline::trust
