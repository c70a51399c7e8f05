// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fieldreader.h"

#include <vector>

namespace plumbline::tcg {

/// One entry in use of a master boot record's partition table.
struct MbrPartition
{
    quint8 type = 0;
    bool isActive = false;
    quint32 firstBlock = 0;
    quint32 blocks = 0;

    bool operator==(const MbrPartition &) const = default;
};

/// EV_IPL_PARTITION_DATA: the partition table of a disk that a BIOS boots from.
struct PartitionDataEvent
{
    QString text; ///< where firmware writes a string instead, evidence text
    quint32 diskSignature = 0;
    std::vector<MbrPartition> partitions;

    bool operator==(const PartitionDataEvent &) const = default;
};

/// Reads bytes 0x1B8 to 0x1FF of the master boot record (72 bytes), or a string.
/// PC Client Implementation Specification 1.21, section 11.3.1; UEFI 2.10, section 5.2.1.
[[nodiscard]] PartitionDataEvent readPartitionData(FieldReader &reader);

} // namespace plumbline::tcg
