// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cel/tlv.h"

namespace plumbline::cel {

ByteReader tlvReader(QByteArrayView bytes, qint64 baseOffset)
{
    return ByteReader(bytes, baseOffset, ByteOrder::BigEndian);
}

ByteReader Tlv::inside() const
{
    return tlvReader(value, valueRange().offset);
}

Result<quint64> Tlv::number(quint64 limit, const char *structure) const
{
    constexpr qsizetype maxSize = 8;
    const auto error = [&](qint64 found) {
        return fail({.kind = ParseError::Kind::BadValue,
                     .offset = valueRange().offset,
                     .structure = QString::fromLatin1(structure),
                     .wanted = found});
    };
    if (value.isEmpty() || value.size() > maxSize)
        return error(value.size());
    quint64 result = 0;
    for (const char byte : value)
        result = result << 8 | quint8(byte);
    if (result > limit)
        return error(qint64(result));
    return result;
}

Result<Tlv> readTlv(ByteReader &reader, const char *structure)
{
    const qint64 start = reader.offset();
    const auto type = reader.u8(structure);
    if (!type)
        return fail(type.error());
    const auto length = reader.u32(structure);
    if (!length)
        return fail(length.error());
    const auto value = reader.bytes(*length, structure);
    if (!value)
        return fail(value.error());
    return Tlv{.type = *type, .value = *value, .range = {start, reader.offset() - start}};
}

} // namespace plumbline::cel
