// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/causes/recogniser.h"

#include "core/uefi/guids.h"

#include <algorithm>

namespace plumbline::causes {

namespace {

using comparison::EventKey;
using uefi::Partition;
using uefi::PartitionTable;

const Partition *findPartition(const PartitionTable &table, const QUuid &guid)
{
    const auto found = std::ranges::find(table.partitions, guid, &Partition::guid);
    return found == table.partitions.end() ? nullptr : &*found;
}

QStringList named(const Partition &partition)
{
    return {partition.name.isEmpty() ? uefi::guidNameOrText(partition.type) : partition.name};
}

void addPartitionFacts(ChangeSet &set, const PartitionTable &before, const PartitionTable &after)
{
    if (before.diskGuid != after.diskGuid)
        addFact(set,
                factFor(fact::diskChanged,
                        {uefi::formatGuid(before.diskGuid), uefi::formatGuid(after.diskGuid)}));
    for (const Partition &partition : after.partitions) {
        const Partition *old = findPartition(before, partition.guid);
        if (!old)
            addFact(set, factFor(fact::partitionAdded, named(partition)));
        else if (*old != partition)
            addFact(set, factFor(fact::partitionChanged, named(partition)));
    }
    for (const Partition &partition : before.partitions)
        if (!findPartition(after, partition.guid))
            addFact(set, factFor(fact::partitionRemoved, named(partition)));
}

} // namespace

void recognisePartitionTable(Explanation &explanation)
{
    const auto changes = explanation.openEvents(EventKey::Kind::PartitionTable);
    if (changes.empty())
        return;
    ChangeSet &set = explanation.add(Cause::PartitionTable, sureness(changes));
    for (const ChangedEvent &change : changes) {
        const auto *before = change.before ? payloadOf<PartitionTable>(*change.before) : nullptr;
        const auto *after = change.after ? payloadOf<PartitionTable>(*change.after) : nullptr;
        const PartitionTable none;
        if (before || after)
            addPartitionFacts(set, before ? *before : none, after ? *after : none);
        explanation.take(set, change.index);
    }
}

} // namespace plumbline::causes
