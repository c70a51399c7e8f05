// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tpm/sizedbuffer.h"

#include <QtEndian>

namespace plumbline::tpm {

QByteArray readSizedBuffer(FieldReader &reader, const char *name, qsizetype limit)
{
    reader.begin(name);
    const quint16 size = reader.u16("size");
    if (!reader.failed() && size > limit)
        reader.fail(ParseError::Kind::TooLarge, name, size, limit);
    const QByteArray bytes = reader.bytes("buffer", size).toByteArray();
    reader.end();
    return bytes;
}

QByteArrayView withoutSize(QByteArrayView file, bool (*starts)(QByteArrayView))
{
    constexpr qsizetype sizeOfSize = 2;
    if (file.size() <= sizeOfSize || starts(file))
        return file;
    const QByteArrayView inner = file.sliced(sizeOfSize);
    const bool isSized = qFromBigEndian<quint16>(file.data()) == inner.size();
    return isSized && starts(inner) ? inner : file;
}

} // namespace plumbline::tpm
