// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/delta.h"

#include "core/base/bytereader.h"

#include <algorithm>
#include <cstring>
#include <unordered_map>

namespace plumbline::store {

namespace {

// A delta is a list of steps: Copy, offset and length in the base, or Literal, length, bytes. Numbers are
// 32 bits, little-endian.
constexpr quint8 literalStep = 0;
constexpr quint8 copyStep = 1;

/// What the base is searched by: shorter matches cost more to name than to repeat.
constexpr qsizetype blockSize = 16;

quint64 blockKey(QByteArrayView bytes, qsizetype offset)
{
    quint64 first = 0;
    quint64 second = 0;
    std::memcpy(&first, bytes.data() + offset, sizeof first);
    std::memcpy(&second, bytes.data() + offset + sizeof first, sizeof second);
    return first * 0x9E3779B97F4A7C15U ^ second;
}

bool hasBlock(QByteArrayView bytes, qsizetype offset)
{
    return offset >= 0 && offset + blockSize <= bytes.size();
}

void appendNumber(QByteArray &bytes, qsizetype number)
{
    const quint32 little = qToLittleEndian(quint32(number));
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

class DeltaMaker
{
public:
    DeltaMaker(QByteArrayView base, QByteArrayView target)
        : m_base(base)
        , m_target(target)
    {
        m_blocks.reserve(size_t(base.size() / blockSize));
        for (qsizetype offset = 0; hasBlock(base, offset); offset += blockSize)
            m_blocks.try_emplace(blockKey(base, offset), offset);
    }

    QByteArray make()
    {
        qsizetype position = 0;
        while (hasBlock(m_target, position)) {
            const qsizetype found = find(position);
            position = found < 0 ? position + 1 : copy(found, position);
        }
        literal(m_target.size());
        return m_delta;
    }

private:
    bool matches(qsizetype inBase, qsizetype position) const
    {
        return hasBlock(m_base, inBase)
            && std::memcmp(m_base.data() + inBase, m_target.data() + position, size_t(blockSize)) == 0;
    }

    /// Where the block at @p position stands in the base: rather where the two last ran side by side.
    qsizetype find(qsizetype position) const
    {
        if (matches(position + m_shift, position))
            return position + m_shift;
        const auto found = m_blocks.find(blockKey(m_target, position));
        return found != m_blocks.end() && matches(found->second, position) ? found->second : -1;
    }

    /// Writes a copy that is as long as it can be; gives the position behind it.
    qsizetype copy(qsizetype inBase, qsizetype position)
    {
        while (inBase > 0 && position > m_written && m_base[inBase - 1] == m_target[position - 1]) {
            --inBase;
            --position;
        }
        literal(position);
        const qsizetype most = std::min(m_base.size() - inBase, m_target.size() - position);
        const auto start = m_base.begin() + inBase;
        const qsizetype length
            = std::mismatch(start, start + most, m_target.begin() + position).first - start;
        m_delta.append(char(copyStep));
        appendNumber(m_delta, inBase);
        appendNumber(m_delta, length);
        m_shift = inBase - position;
        m_written = position + length;
        return m_written;
    }

    /// Writes what is between the last step and @p end.
    void literal(qsizetype end)
    {
        if (end == m_written)
            return;
        m_delta.append(char(literalStep));
        appendNumber(m_delta, end - m_written);
        m_delta.append(m_target.sliced(m_written, end - m_written));
        m_written = end;
    }

    QByteArrayView m_base;
    QByteArrayView m_target;
    std::unordered_map<quint64, qsizetype> m_blocks; ///< first place of each block of the base
    QByteArray m_delta;
    qsizetype m_written = 0; ///< of the target, by the steps so far
    qsizetype m_shift = 0; ///< of the base against the target, in the latest copy
};

} // namespace

QByteArray makeDelta(QByteArrayView base, QByteArrayView target)
{
    return DeltaMaker(base, target).make();
}

Result<QByteArray> applyDelta(QByteArrayView base, QByteArrayView delta, qint64 size)
{
    QByteArray target;
    ByteReader reader(delta);
    while (!reader.atEnd()) {
        const auto step = reader.u8("delta");
        if (*step > copyStep)
            return fail({.kind = ParseError::Kind::BadValue, .offset = reader.offset()});
        ByteReader baseReader(base);
        if (*step == copyStep) {
            const auto offset = reader.u32("delta");
            if (!offset)
                return fail(offset.error());
            if (const auto skipped = baseReader.bytes(*offset, "base"); !skipped)
                return fail(skipped.error());
        }
        const auto length = reader.u32("delta");
        if (!length)
            return fail(length.error());
        const auto bytes = (*step == copyStep ? baseReader : reader).bytes(*length, "delta");
        if (!bytes)
            return fail(bytes.error());
        if (bytes->size() > size - target.size())
            return fail({.kind = ParseError::Kind::TooLarge, .wanted = bytes->size(), .available = size});
        target.append(*bytes);
    }
    if (target.size() != size)
        return fail({.kind = ParseError::Kind::Truncated, .wanted = size, .available = target.size()});
    return target;
}

} // namespace plumbline::store
