// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/ledgerstate.h"

#include <algorithm>

namespace plumbline::trust {

const BenchmarkVersion *currentBenchmark(const LedgerState &state, const InstanceId &instance)
{
    const auto versions = state.benchmarks.find(instance);
    return versions == state.benchmarks.end() || versions->second.empty() ? nullptr
                                                                          : &versions->second.back();
}

QDateTime effectiveTime(const LedgerState &state, const QDateTime &now)
{
    return state.latestTime.isValid() ? std::max(state.latestTime, now) : now;
}

bool isExpired(const Decision &decision, const QDateTime &effectiveTime)
{
    return decision.expires && *decision.expires <= effectiveTime;
}

bool covers(const Scope &scope, const InstanceId &id, const InstanceState &instance)
{
    switch (scope.kind) {
    case Scope::Kind::Instances:
        return std::ranges::find(scope.instances, id) != scope.instances.end();
    case Scope::Kind::Groups:
        return std::ranges::any_of(instance.groups,
                                   [&](const QString &group) { return scope.groups.contains(group); });
    case Scope::Kind::Everyone:
        return true;
    }
    return false;
}

std::vector<const WhitelistItem *> whitelistFor(const LedgerState &state, const InstanceId &id,
                                                const QDateTime &effectiveTime)
{
    std::vector<const WhitelistItem *> counting;
    const auto instance = state.instances.find(id);
    if (instance == state.instances.end())
        return counting;
    for (const auto &[entryId, item] : state.whitelist)
        if (!item.revoked && !isExpired(item.decision, effectiveTime)
            && covers(item.scope, id, instance->second))
            counting.push_back(&item);
    return counting;
}

} // namespace plumbline::trust
