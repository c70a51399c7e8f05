// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison/compareevents.h"

#include "core/comparison/comparesequence.h"
#include "core/comparison/details.h"

#include <algorithm>
#include <set>

namespace plumbline::comparison {

namespace {

std::set<HashAlgorithm> banksOf(const std::vector<MeasuredEvent> &events)
{
    std::set<HashAlgorithm> banks;
    for (const MeasuredEvent &event : events)
        for (const Digest &digest : event.digests)
            banks.insert(digest.algorithm);
    return banks;
}

/// A change with where it stands in the later boot: what is gone stands behind what came before it.
struct PlacedChange
{
    std::pair<qint64, qint64> place;
    Change change;
};

PlacedChange placed(const SequenceChange &found, quint32 pcr, const MeasuredBoot &before,
                    const MeasuredBoot &after)
{
    Change change{
        .kind = found.kind, .pcr = pcr, .before = found.before, .after = found.after, .details = {}};
    change.stage = found.after ? after.events[*found.after].stage : before.events[*found.before].stage;
    if (found.kind == ChangeKind::Changed)
        change.details = detailsOf(before.events[*found.before], after.events[*found.after]);
    if (found.after)
        return {{qint64(*found.after), -1}, std::move(change)};
    return {{found.follows ? qint64(*found.follows) : -1, qint64(*found.before)}, std::move(change)};
}

} // namespace

std::vector<HashAlgorithm> commonBanks(const MeasuredBoot &before, const MeasuredBoot &after)
{
    const std::set<HashAlgorithm> first = banksOf(before.events);
    const std::set<HashAlgorithm> second = banksOf(after.events);
    std::vector<HashAlgorithm> common;
    std::ranges::set_intersection(first, second, std::back_inserter(common));
    return common;
}

std::vector<Change> compareEvents(const MeasuredBoot &before, const MeasuredBoot &after,
                                  const std::vector<HashAlgorithm> &banks)
{
    EventNumbers numbers(banks);
    std::map<quint32, RegisterSequence> first = numbers.sequences(before.events);
    std::map<quint32, RegisterSequence> second = numbers.sequences(after.events);
    std::set<quint32> registers;
    for (const auto &[pcr, sequence] : first)
        registers.insert(pcr);
    for (const auto &[pcr, sequence] : second)
        registers.insert(pcr);
    std::vector<PlacedChange> found;
    for (const quint32 pcr : registers)
        for (const SequenceChange &change : compareSequences(first[pcr], second[pcr], before, after))
            found.push_back(placed(change, pcr, before, after));
    std::ranges::stable_sort(found, {}, &PlacedChange::place);
    std::vector<Change> changes;
    changes.reserve(found.size());
    for (PlacedChange &change : found)
        changes.push_back(std::move(change.change));
    return changes;
}

} // namespace plumbline::comparison
