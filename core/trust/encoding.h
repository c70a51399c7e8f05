// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytereader.h"
#include "core/base/digest.h"

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <type_traits>
#include <vector>

namespace plumbline::trust {

// Bytes that are signed or hashed. A value has exactly one encoding: numbers are big-endian, whatever has a
// length states it before (32 bits), sets are sorted. Each type lists its members once, in a function
// fields(codec, value) that is found by its argument, and both an Encoder and a Decoder walk through it:
//
//     template <typename Codec> void fields(Codec &codec, Coded<Codec, Thing> &thing)
//     {
//         codec.text("thing.name", thing.name, maxNameLength);
//         codec.list("thing.parts", thing.parts, maxParts);
//     }

/// What fields() takes: the value to fill when reading, a constant one when writing.
template <typename Codec, typename T> using Coded = std::conditional_t<Codec::isReading, T, const T>;

/// Writes. Limits are for reading; whoever makes a value keeps them.
class Encoder
{
public:
    static constexpr bool isReading = false;

    void number(const char *name, quint8 value);
    void number(const char *name, quint16 value);
    void number(const char *name, quint32 value);
    void number(const char *name, quint64 value);
    void flag(const char *name, bool value);
    /// Any bytes, up to @p most.
    void bytes(const char *name, const QByteArray &value, qsizetype most);
    /// Exactly @p size bytes, without a length.
    void fixed(const char *name, const QByteArray &value, qsizetype size);
    /// What a person wrote: UTF-8 in normal form C, so that what looks alike is the same bytes.
    void text(const char *name, const QString &value, qsizetype most);
    /// What a machine wrote: the UTF-16 code units as they are, for two names that differ must stay
    /// different.
    void evidenceText(const char *name, const QString &value, qsizetype most);
    /// A set: written sorted, each once.
    void texts(const char *name, const QStringList &set, qsizetype most, qsizetype mostEach);
    /// A set of byte strings of @p size, likewise.
    void ids(const char *name, const std::vector<QByteArray> &set, qsizetype most, qsizetype size);
    /// Milliseconds since 1970, UTC.
    void time(const char *name, const QDateTime &value);
    void digest(const char *name, const Digest &value);
    template <typename E> void choice(const char *name, E value, E) { number(name, quint8(value)); }

    template <typename T, typename Item>
    void list(const char *name, const std::vector<T> &values, qsizetype, const Item &item)
    {
        number(name, quint32(values.size()));
        for (const T &value : values)
            item(value);
    }
    template <typename T> void list(const char *name, const std::vector<T> &values, qsizetype most)
    {
        list(name, values, most, [this](const T &value) { fields(*this, value); });
    }
    template <typename T, typename Item>
    void optional(const char *name, const std::optional<T> &value, const Item &item)
    {
        flag(name, value.has_value());
        if (value)
            item(*value);
    }

    [[nodiscard]] const QByteArray &result() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Reads what an Encoder wrote, and nothing else: text that is not in its normal form, a flag that is neither
/// 0 nor 1, a set out of order are errors. After the first error everything reads as empty.
class Decoder
{
public:
    static constexpr bool isReading = true;

    /// The bytes must outlive it.
    explicit Decoder(QByteArrayView bytes)
        : m_reader(bytes, 0, ByteOrder::BigEndian)
    {
    }

    void number(const char *name, quint8 &value);
    void number(const char *name, quint16 &value);
    void number(const char *name, quint32 &value);
    void number(const char *name, quint64 &value);
    void flag(const char *name, bool &value);
    void bytes(const char *name, QByteArray &value, qsizetype most);
    void fixed(const char *name, QByteArray &value, qsizetype size);
    void text(const char *name, QString &value, qsizetype most);
    void evidenceText(const char *name, QString &value, qsizetype most);
    void texts(const char *name, QStringList &set, qsizetype most, qsizetype mostEach);
    void ids(const char *name, std::vector<QByteArray> &set, qsizetype most, qsizetype size);
    void time(const char *name, QDateTime &value);
    void digest(const char *name, Digest &value);
    /// An enumerator from 0 to @p last.
    template <typename E> void choice(const char *name, E &value, E last)
    {
        quint8 code = 0;
        number(name, code);
        if (code > quint8(last))
            refuse(ParseError::Kind::BadValue, name, code);
        else
            value = E(code);
    }

    template <typename T, typename Item>
    void list(const char *name, std::vector<T> &values, qsizetype most, const Item &item)
    {
        const qsizetype count = countOf(name, most);
        for (qsizetype i = 0; i < count && !m_error; ++i)
            item(values.emplace_back());
    }
    template <typename T> void list(const char *name, std::vector<T> &values, qsizetype most)
    {
        list(name, values, most, [this](T &value) { fields(*this, value); });
    }
    template <typename T, typename Item>
    void optional(const char *name, std::optional<T> &value, const Item &item)
    {
        bool isThere = false;
        flag(name, isThere);
        if (isThere && !m_error)
            item(value.emplace());
    }

    /// Refuses what was read as @p name; the first refusal counts.
    void refuse(ParseError::Kind kind, const char *name, qint64 found = 0);
    [[nodiscard]] bool hasFailed() const { return m_error.has_value(); }
    /// Call at the end: the error, TrailingBytes where bytes are left.
    [[nodiscard]] std::optional<ParseError> finish(const char *structure);

private:
    template <typename T> void take(T &value, Result<T> read);
    [[nodiscard]] qsizetype countOf(const char *name, qsizetype most);
    [[nodiscard]] QByteArrayView sized(const char *name, qsizetype most);

    ByteReader m_reader;
    std::optional<ParseError> m_error;
};

/// The one encoding of @p value.
template <typename T> [[nodiscard]] QByteArray encode(const T &value)
{
    Encoder encoder;
    fields(encoder, value);
    return encoder.result();
}

/// The value whose encoding @p bytes are: encoded again it is the same bytes.
template <typename T> [[nodiscard]] Result<T> decode(QByteArrayView bytes, const char *structure)
{
    Decoder decoder(bytes);
    T value;
    fields(decoder, value);
    if (auto error = decoder.finish(structure))
        return fail(*std::move(error));
    if (encode(value) != bytes)
        return fail({.kind = ParseError::Kind::BadValue, .structure = QString::fromLatin1(structure)});
    return value;
}

} // namespace plumbline::trust
