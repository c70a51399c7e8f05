// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uefi/gpt.h"

#include "core/base/textcodec.h"
#include "core/uefi/flagtext.h"
#include "core/uefi/guids.h"

using namespace Qt::StringLiterals;

namespace plumbline::uefi {

namespace {

constexpr auto hexadecimal = NumberBase::Hexadecimal;
constexpr quint32 entrySize = 128;
constexpr quint64 nameUnits = 36;

/// UEFI 2.10, table 5.8; bits 48 to 63 belong to the partition type, these are of Microsoft and Linux.
constexpr FlagName attributeNames[] = {
    {1ULL << 0, "required partition"_L1},
    {1ULL << 1, "no block I/O protocol"_L1},
    {1ULL << 2, "legacy BIOS bootable"_L1},
    {1ULL << 59, "grow file system"_L1},
    {1ULL << 60, "read-only"_L1},
    {1ULL << 61, "shadow copy"_L1},
    {1ULL << 62, "hidden"_L1},
    {1ULL << 63, "no automatic mount"_L1},
};

/// EFI_TABLE_HEADER. UEFI 2.10, section 4.2.
quint32 readTableHeader(FieldReader &reader)
{
    const qint64 offset = reader.offset();
    const QString signature = reader.utf8("signature", 8);
    if (!reader.failed() && signature != "EFI PART"_L1) {
        reader.fail({.kind = ParseError::Kind::BadValue,
                     .offset = offset,
                     .structure = u"signature"_s,
                     .wanted = 0,
                     .available = 0,
                     .detail = signature});
    }
    const quint32 revision = reader.u32("revision", hexadecimal);
    reader.meaning(u"%1.%2"_s.arg(revision >> 16).arg(revision & 0xFFFF));
    reader.u32("headerSize");
    reader.u32("headerCrc32", hexadecimal);
    reader.skip(4, "reserved");
    return revision;
}

/// The entry size that the header states.
quint32 readHeader(FieldReader &reader, PartitionTable &table)
{
    table.revision = readTableHeader(reader);
    reader.u64("myLba");
    reader.u64("alternateLba");
    table.firstUsableBlock = reader.u64("firstUsableLba");
    table.lastUsableBlock = reader.u64("lastUsableLba");
    table.diskGuid = reader.guid("diskGuid");
    reader.u64("partitionEntryLba");
    reader.u32("numberOfPartitionEntries");
    const qint64 sizeOffset = reader.offset();
    const quint32 size = reader.u32("sizeOfPartitionEntry");
    if (!reader.failed() && size < entrySize) {
        reader.fail({.kind = ParseError::Kind::BadValue,
                     .offset = sizeOffset,
                     .structure = u"sizeOfPartitionEntry"_s,
                     .wanted = size,
                     .available = entrySize,
                     .detail = {}});
    }
    reader.u32("partitionEntryArrayCrc32", hexadecimal);
    return size;
}

} // namespace

Partition readPartition(FieldReader &reader, quint32 size)
{
    Partition partition;
    partition.type = reader.guid("partitionTypeGuid");
    reader.meaning(guidName(partition.type));
    partition.guid = reader.guid("uniquePartitionGuid");
    partition.firstBlock = reader.u64("startingLba");
    partition.lastBlock = reader.u64("endingLba");
    partition.attributes = reader.u64("attributes", hexadecimal);
    reader.meaning(flagText(partition.attributes, attributeNames));
    partition.name = untilNul(reader.utf16("partitionName", nameUnits));
    if (size > entrySize)
        reader.skip(size - entrySize, "reserved");
    return partition;
}

bool hasFormOfPartitionTable(QByteArrayView data, bool isCountNarrow)
{
    ByteReader in(data);
    const auto signature = in.bytes(8, "signature");
    const auto rest = in.bytes(76, "EFI_PARTITION_TABLE_HEADER");
    const auto size = in.u32("sizeOfPartitionEntry");
    const auto checksum = in.u32("partitionEntryArrayCrc32");
    if (!signature || !rest || !size || !checksum || *signature != "EFI PART" || *size < entrySize)
        return false;
    const auto narrow = isCountNarrow ? in.u32("numberOfPartitions") : Result<quint32>(0);
    const auto wide = isCountNarrow ? Result<quint64>(0) : in.u64("numberOfPartitions");
    if (!narrow || !wide)
        return false;
    const quint64 count = *narrow + *wide;
    return count <= maxPartitions && count * *size <= quint64(in.remaining());
}

PartitionTable readPartitionTable(FieldReader &reader, bool isCountNarrow)
{
    PartitionTable table;
    reader.begin("header");
    const quint32 size = readHeader(reader, table);
    reader.end();
    const quint64 count = isCountNarrow ? reader.u32("numberOfPartitions") : reader.u64("numberOfPartitions");
    if (!reader.failed() && count > maxPartitions)
        reader.fail(ParseError::Kind::TooLarge, "numberOfPartitions", qint64(qMin(count, 1ULL << 62)),
                    qint64(maxPartitions));
    reader.begin("partitions", Field::Kind::List);
    for (quint64 i = 0; i < count && !reader.failed(); ++i) {
        reader.begin("partition");
        table.partitions.push_back(readPartition(reader, size));
        reader.end();
    }
    reader.end();
    return table;
}

} // namespace plumbline::uefi
