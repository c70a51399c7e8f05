// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fieldreader.h"

#include <QString>
#include <QUuid>

#include <vector>

namespace plumbline::uefi {

/// Most entries that a measured table may have; a disk has room for 128 unless made larger on purpose.
inline constexpr quint64 maxPartitions = 4096;

struct Partition
{
    QUuid type;
    QUuid guid;
    quint64 firstBlock = 0;
    quint64 lastBlock = 0; ///< inclusive
    quint64 attributes = 0;
    QString name; ///< evidence text

    bool operator==(const Partition &) const = default;
};

/// A GUID partition table as firmware measures it: the header and the entries in use.
struct PartitionTable
{
    QUuid diskGuid;
    quint32 revision = 0;
    quint64 firstUsableBlock = 0;
    quint64 lastUsableBlock = 0;
    std::vector<Partition> partitions;

    bool operator==(const PartitionTable &) const = default;
};

/// Reads a UEFI_GPT_DATA: EFI_PARTITION_TABLE_HEADER, a count, and that many entries of the size that the
/// header states. The count has 8 bytes, or 4 where 32-bit firmware wrote it. UEFI 2.10, section 5.3;
/// PFP 1.06, section 10.2.5.
[[nodiscard]] PartitionTable readPartitionTable(FieldReader &reader, bool isCountNarrow = false);

/// Whether readPartitionTable() can read it, for a check that wants nothing of it.
[[nodiscard]] bool hasFormOfPartitionTable(QByteArrayView data, bool isCountNarrow);

/// Reads one EFI_PARTITION_ENTRY of @p size bytes, at least 128.
[[nodiscard]] Partition readPartition(FieldReader &reader, quint32 size);

} // namespace plumbline::uefi
