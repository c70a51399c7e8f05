// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byterange.h"
#include "core/base/result.h"

#include <QByteArrayView>
#include <QUuid>
#include <QtEndian>

namespace plumbline {

enum class ByteOrder { LittleEndian, BigEndian };

/// The only place where bytes of a file become numbers: every read is checked against what is left, in
/// 64 bits, before anything is touched. A failed read does not move the position. Successful reads are
/// inline, for a list of a million entries makes millions of them.
class ByteReader
{
public:
    /// Reads @p bytes, which start at @p baseOffset of the file; offsets in errors and ranges count from
    /// the start of the file. The reader keeps a view: @p bytes must outlive it.
    explicit ByteReader(QByteArrayView bytes, qint64 baseOffset = 0,
                        ByteOrder order = ByteOrder::LittleEndian)
        : m_bytes(bytes)
        , m_base(baseOffset)
        , m_order(order)
    {
    }

    [[nodiscard]] qint64 offset() const { return m_base + m_position; } ///< in the file
    /// Everything that it was given, read or not.
    [[nodiscard]] ByteRange extent() const { return {m_base, m_bytes.size()}; }
    [[nodiscard]] ByteOrder order() const { return m_order; }
    [[nodiscard]] qint64 remaining() const { return m_bytes.size() - m_position; }
    [[nodiscard]] bool atEnd() const { return remaining() == 0; }
    [[nodiscard]] QByteArrayView rest() const { return m_bytes.sliced(m_position); }

    /// @p structure is the specification's name of what is being read; it goes into the error.
    [[nodiscard]] Result<quint8> u8(const char *structure) { return number<quint8>(structure); }
    [[nodiscard]] Result<quint16> u16(const char *structure) { return number<quint16>(structure); }
    [[nodiscard]] Result<quint32> u32(const char *structure) { return number<quint32>(structure); }
    [[nodiscard]] Result<quint64> u64(const char *structure) { return number<quint64>(structure); }
    /// An EFI_GUID: first three members in little-endian order. UEFI 2.10, appendix A.
    [[nodiscard]] Result<QUuid> guid(const char *structure);
    /// @p length bytes as a view; a length that is negative or more than is left is Truncated.
    [[nodiscard]] Result<QByteArrayView> bytes(qint64 length, const char *structure)
    {
        if (length < 0 || length > remaining())
            return truncated(length, structure);
        return take(length);
    }
    [[nodiscard]] Result<QByteArrayView> bytes(quint64 length, const char *structure);
    [[nodiscard]] Result<QByteArrayView> bytes(quint32 length, const char *structure)
    {
        return bytes(qint64(length), structure);
    }
    [[nodiscard]] Result<QByteArrayView> bytes(int length, const char *structure)
    {
        return bytes(qint64(length), structure);
    }

private:
    template <typename T> Result<T> number(const char *structure)
    {
        if (qint64(sizeof(T)) > remaining())
            return truncated(qint64(sizeof(T)), structure);
        const char *raw = take(qint64(sizeof(T))).data();
        return m_order == ByteOrder::LittleEndian ? qFromLittleEndian<T>(raw) : qFromBigEndian<T>(raw);
    }
    /// Steps over bytes that are known to be there.
    QByteArrayView take(qint64 length)
    {
        const QByteArrayView view = m_bytes.sliced(m_position, length);
        m_position += length;
        return view;
    }
    [[nodiscard]] Failure<ParseError> truncated(qint64 wanted, const char *structure) const;

    QByteArrayView m_bytes;
    qint64 m_base = 0;
    qint64 m_position = 0;
    ByteOrder m_order = ByteOrder::LittleEndian;
};

} // namespace plumbline
