// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/handofftables.h"

#include "core/base/textcodec.h"
#include "core/uefi/guids.h"

namespace plumbline::tcg {

namespace {

constexpr quint64 guidSize = 16;

quint64 widthOf(Uintn width)
{
    return width == Uintn::Bits32 ? 4 : 8;
}

HandoffTable readTable(FieldReader &reader, Uintn width)
{
    HandoffTable table;
    table.guid = reader.guid("vendorGuid");
    reader.meaning(uefi::guidName(table.guid));
    table.address = readUintn(reader, "vendorTable", width, NumberBase::Hexadecimal);
    return table;
}

std::vector<HandoffTable> readTables(FieldReader &reader, Uintn width)
{
    std::vector<HandoffTable> tables;
    const quint64 count = readUintn(reader, "numberOfTables", width);
    const quint64 room = quint64(reader.remaining()) / (guidSize + widthOf(width));
    if (!reader.failed() && count > room)
        reader.fail(ParseError::Kind::TooLarge, "numberOfTables", qint64(qMin(count, 1ULL << 62)),
                    qint64(room));
    reader.begin("tables", Field::Kind::List);
    for (quint64 i = 0; i < count && !reader.failed(); ++i) {
        reader.begin("table");
        tables.push_back(readTable(reader, width));
        reader.end();
    }
    reader.end();
    reader.trailing("UEFI_HANDOFF_TABLE_POINTERS");
    return tables;
}

} // namespace

HandoffTables readHandoffTables(FieldReader &reader, Uintn width)
{
    return {{}, readTables(reader, width)};
}

HandoffTables readHandoffTables2(FieldReader &reader, Uintn width)
{
    HandoffTables tables;
    const quint8 size = reader.u8("tableDescriptionSize");
    tables.description = untilNul(reader.utf8("tableDescription", size));
    tables.tables = readTables(reader, width);
    return tables;
}

bool isHandoffTables(QByteArrayView data, Uintn width)
{
    FieldReader reader(data);
    const quint64 count = readUintn(reader, "numberOfTables", width);
    const quint64 entry = guidSize + widthOf(width);
    return !reader.failed() && count > 0 && count <= quint64(data.size()) / entry
        && quint64(reader.remaining()) == count * entry;
}

} // namespace plumbline::tcg
