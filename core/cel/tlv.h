// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytereader.h"
#include "core/base/field.h"

namespace plumbline::cel {

/// One type, length and value: a byte, 32 bits in network byte order, and that many bytes. CEL 1.1,
/// section 5.1.
struct Tlv
{
    quint8 type = 0;
    QByteArrayView value; ///< into the bytes that were read
    ByteRange range; ///< in the file, the header, too

    static constexpr qint64 headerSize = 5;

    [[nodiscard]] ByteRange valueRange() const
    {
        return {range.offset + headerSize, range.length - headerSize};
    }
    /// A reader of what is nested in the value.
    [[nodiscard]] ByteReader inside() const;
    /// The value as a number in network byte order, of 1 to 8 bytes: writers differ in how many they use.
    [[nodiscard]] Result<quint64> number(quint64 limit, const char *structure) const;
};

/// @p reader must be in network byte order. The length is checked before the value is taken.
[[nodiscard]] Result<Tlv> readTlv(ByteReader &reader, const char *structure);

/// A reader of @p bytes in the byte order of TLVs.
[[nodiscard]] ByteReader tlvReader(QByteArrayView bytes, qint64 baseOffset = 0);

} // namespace plumbline::cel
