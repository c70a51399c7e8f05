// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparison/eventkey.h"
#include "core/trust/ledgerstate.h"

#include <chrono>

namespace plumbline::trust {

/// One object of one register that may be another at each boot, such as a boot counter. Named exactly: there
/// is no way to leave out a register's events together.
struct VolatileEvent
{
    quint32 pcr = 0;
    comparison::EventKey key;

    bool operator==(const VolatileEvent &) const = default;
};

/// By what the boots of instances are judged; the operator's to set and to see.
struct Policy
{
    std::vector<quint32> registers{0, 1, 2,  3,  4,  5,  6, 7,
                                   8, 9, 11, 12, 13, 14, 15}; ///< that count; ascending
    bool areFilesCounted = true; ///< PCR 10 by the entries of the IMA list; its value varies at each boot
    std::vector<VolatileEvent> volatileEvents;
    bool isFirstBootTaken = false; ///< the first Verified boot becomes the benchmark without a question
    std::chrono::hours freshness{24}; ///< evidence that is older is stale; 0: it never is

    bool operator==(const Policy &) const = default;

    [[nodiscard]] bool counts(quint32 pcr) const;
};

[[nodiscard]] QByteArray encodePolicy(const Policy &policy);
[[nodiscard]] Result<Policy> decodePolicy(QByteArrayView bytes);

/// The policy for an instance: what the policies of its groups all allow, or the general one where none of
/// them has one, or the defaults. A policy that cannot be read counts as the defaults.
[[nodiscard]] Policy policyFor(const LedgerState &state, const InstanceState &instance);

} // namespace plumbline::trust
