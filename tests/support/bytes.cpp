// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bytes.h"

#include <QList>
#include <QtEndian>

namespace plumbline::test {

namespace {

template <typename T> QByteArray littleEndian(T value)
{
    QByteArray bytes(qsizetype(sizeof(T)), Qt::Uninitialized);
    qToLittleEndian(value, bytes.data());
    return bytes;
}

template <typename T> QByteArray bigEndian(T value)
{
    QByteArray bytes(qsizetype(sizeof(T)), Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

} // namespace

QByteArray hex(const char *text)
{
    QByteArray digits;
    for (QByteArray line : QByteArray(text).split('\n')) {
        if (const qsizetype comment = line.indexOf("//"); comment >= 0)
            line.truncate(comment);
        digits += line;
    }
    return QByteArray::fromHex(digits);
}

QByteArray le16(quint16 value)
{
    return littleEndian(value);
}

QByteArray le32(quint32 value)
{
    return littleEndian(value);
}

QByteArray le64(quint64 value)
{
    return littleEndian(value);
}

QByteArray be16(quint16 value)
{
    return bigEndian(value);
}

QByteArray be32(quint32 value)
{
    return bigEndian(value);
}

QByteArray be64(quint64 value)
{
    return bigEndian(value);
}

QByteArray sized(const QByteArray &bytes)
{
    return be16(quint16(bytes.size())) + bytes;
}

QByteArray utf16(const QString &text)
{
    QByteArray bytes;
    for (const QChar c : text)
        bytes += le16(c.unicode());
    return bytes;
}

} // namespace plumbline::test
