// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/judgedchanges.h"

#include <algorithm>

namespace plumbline::trust {

namespace {

using comparison::Change;
using comparison::ChangeKind;
using comparison::MeasuredBoot;
using Reason = SettledChange::Reason;

/// The whole of the registers counts where they are not PCRs: the policy speaks of PCRs.
bool isCounted(const Change &change, const MeasuredBoot &boot, const Policy &policy)
{
    if (change.isFile)
        return policy.areFilesCounted;
    return boot.hasMeasurementRegisters || policy.counts(change.pcr);
}

/// Only another content of the object itself is volatile: that it came, went or moved is not.
bool isVolatile(const Change &change, const MeasuredBoot &boot, const Policy &policy)
{
    if (change.kind != ChangeKind::Changed || change.isFile || !change.after)
        return false;
    const VolatileEvent what{.pcr = change.pcr, .key = boot.events[*change.after].key};
    return std::ranges::find(policy.volatileEvents, what) != policy.volatileEvents.end();
}

const AcceptedEntry *acceptedBy(const std::vector<AcceptedEntry> &whitelist, const WhitelistEntry &change)
{
    const auto found = std::ranges::find_if(
        whitelist, [&](const AcceptedEntry &each) { return accepts(each.entry, change); });
    return found == whitelist.end() ? nullptr : &*found;
}

std::optional<SettledChange> settle(const Change &change, const MeasuredBoot &boot, const Standard &standard)
{
    if (!isCounted(change, boot, standard.policy))
        return SettledChange{.change = change, .reason = Reason::NotCounted, .entry = {}};
    if (isVolatile(change, boot, standard.policy))
        return SettledChange{.change = change, .reason = Reason::Volatile, .entry = {}};
    const AcceptedEntry *entry = acceptedBy(standard.whitelist, entryFor(*standard.benchmark, boot, change));
    if (entry)
        return SettledChange{.change = change, .reason = Reason::Whitelisted, .entry = entry->id};
    return std::nullopt;
}

} // namespace

SortedChanges sortChanges(const comparison::Comparison &comparison, const MeasuredBoot &boot,
                          const Standard &standard)
{
    SortedChanges sorted;
    sorted.open.gaps = comparison.gaps;
    sorted.open.registers = comparison.registers;
    for (const Change &change : comparison.changes) {
        if (auto settled = settle(change, boot, standard))
            sorted.settled.push_back(*std::move(settled));
        else
            sorted.open.changes.push_back(change);
    }
    std::ranges::copy_if(
        comparison.unexplained, std::back_inserter(sorted.open.unexplained), [&](quint32 pcr) {
            const bool isCountedRegister = boot.hasMeasurementRegisters || standard.policy.counts(pcr);
            return isCountedRegister && !acceptedBy(standard.whitelist, entryFor(boot, pcr));
        });
    return sorted;
}

} // namespace plumbline::trust
