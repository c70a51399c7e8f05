// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/partitiondata.h"

#include "core/uefi/freeform.h"

namespace plumbline::tcg {

namespace {

constexpr qint64 tableSize = 72; // disk signature, 2 bytes, 4 entries of 16 bytes, 55 AA
constexpr int entries = 4;

MbrPartition readEntry(FieldReader &reader)
{
    constexpr quint8 active = 0x80;
    MbrPartition partition;
    partition.isActive = reader.u8("bootIndicator", NumberBase::Hexadecimal) == active;
    reader.bytes("startingChs", 3);
    partition.type = reader.u8("osType", NumberBase::Hexadecimal);
    reader.bytes("endingChs", 3);
    partition.firstBlock = reader.u32("startingLba");
    partition.blocks = reader.u32("sizeInLba");
    return partition;
}

} // namespace

PartitionDataEvent readPartitionData(FieldReader &reader)
{
    PartitionDataEvent event;
    if (reader.remaining() != tableSize) {
        event.text = uefi::readFreeForm(reader, "text");
        return event;
    }
    event.diskSignature = reader.u32("diskSignature", NumberBase::Hexadecimal);
    reader.u16("reserved", NumberBase::Hexadecimal);
    reader.begin("partitions", Field::Kind::List);
    for (int i = 0; i < entries; ++i) {
        reader.begin("partition");
        const MbrPartition partition = readEntry(reader);
        reader.end();
        if (partition.type != 0)
            event.partitions.push_back(partition);
    }
    reader.end();
    reader.u16("mbrSignature", NumberBase::Hexadecimal);
    return event;
}

} // namespace plumbline::tcg
