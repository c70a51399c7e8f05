// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytereader.h"

#include <QtEndian>

#include <limits>

namespace plumbline {

template <typename T> Result<T> ByteReader::number(const char *structure)
{
    const auto view = bytes(qint64(sizeof(T)), structure);
    if (!view)
        return fail(view.error());
    return m_order == ByteOrder::LittleEndian ? qFromLittleEndian<T>(view->data())
                                              : qFromBigEndian<T>(view->data());
}

Result<quint8> ByteReader::u8(const char *structure)
{
    return number<quint8>(structure);
}

Result<quint16> ByteReader::u16(const char *structure)
{
    return number<quint16>(structure);
}

Result<quint32> ByteReader::u32(const char *structure)
{
    return number<quint32>(structure);
}

Result<quint64> ByteReader::u64(const char *structure)
{
    return number<quint64>(structure);
}

Result<QUuid> ByteReader::guid(const char *structure)
{
    const auto view = bytes(qint64(16), structure);
    if (!view)
        return fail(view.error());
    const char *raw = view->data();
    const auto *tail = reinterpret_cast<const uchar *>(raw + 8);
    return QUuid(qFromLittleEndian<quint32>(raw), qFromLittleEndian<quint16>(raw + 4),
                 qFromLittleEndian<quint16>(raw + 6), tail[0], tail[1], tail[2], tail[3], tail[4], tail[5],
                 tail[6], tail[7]);
}

Result<QByteArrayView> ByteReader::bytes(qint64 length, const char *structure)
{
    if (length < 0 || length > remaining()) {
        return fail({.kind = ParseError::Kind::Truncated,
                     .offset = offset(),
                     .structure = QString::fromLatin1(structure),
                     .wanted = length,
                     .available = remaining(),
                     .detail = {}});
    }
    const QByteArrayView view = m_bytes.sliced(m_position, length);
    m_position += length;
    return view;
}

Result<QByteArrayView> ByteReader::bytes(quint64 length, const char *structure)
{
    // A length beyond the signed range is beyond any file: report it as the largest that can be said.
    constexpr auto largest = quint64(std::numeric_limits<qint64>::max());
    return bytes(qint64(std::min(length, largest)), structure);
}

} // namespace plumbline
