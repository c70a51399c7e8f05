// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytereader.h"

#include <algorithm>
#include <limits>

namespace plumbline {

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

Result<QByteArrayView> ByteReader::bytes(quint64 length, const char *structure)
{
    // A length beyond the signed range is beyond any file: report it as the largest that can be said.
    constexpr auto largest = quint64(std::numeric_limits<qint64>::max());
    return bytes(qint64(std::min(length, largest)), structure);
}

Failure<ParseError> ByteReader::truncated(qint64 wanted, const char *structure) const
{
    return fail({.kind = ParseError::Kind::Truncated,
                 .offset = offset(),
                 .structure = QString::fromLatin1(structure),
                 .wanted = wanted,
                 .available = remaining(),
                 .detail = {}});
}

} // namespace plumbline
