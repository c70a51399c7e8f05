// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byterange.h"
#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

namespace plumbline {

/// A JSON value with the bytes that it was read from: a view can mark them, and an error can name them.
struct JsonValue
{
    enum class Kind { Null, Boolean, Number, String, Array, Object };

    Kind kind = Kind::Null;
    ByteRange range; ///< in the file; of a string with its quotes
    QString key; ///< of a member of an object
    QString text; ///< of a string, decoded without loss; of a number, as it is written
    bool isTrue = false;
    bool hasEscapes = false; ///< a string whose bytes are not its text
    std::vector<JsonValue> children; ///< elements or members, in order

    /// The member with that key, or null.
    [[nodiscard]] const JsonValue *member(QLatin1StringView name) const;
    /// A whole number from 0 to @p limit; else BadValue. @p structure names it in the error.
    [[nodiscard]] Result<quint64> toUnsigned(quint64 limit, const char *structure) const;
    [[nodiscard]] Result<QString> toText(const char *structure) const;
    /// The bytes of a string of hex digits, of either case.
    [[nodiscard]] Result<QByteArray> toBytes(const char *structure) const;
};

inline constexpr int maxJsonDepth = 64;
inline constexpr int maxJsonValues = 100'000; ///< in one value() call
inline constexpr qsizetype maxJsonString = 16 * 1024 * 1024; ///< bytes

/// Reads JSON (RFC 8259) value by value. What breaks its structure is an error, after which nothing is known
/// of the rest; what only breaks a rule inside (a key that stands twice, text that is not UTF-8) becomes the
/// value's fault, and reading goes on behind it.
class JsonScanner
{
public:
    /// @p bytes start at @p baseOffset of the file.
    explicit JsonScanner(QByteArrayView bytes, qint64 baseOffset = 0)
        : m_bytes(bytes)
        , m_base(baseOffset)
    {
    }

    [[nodiscard]] qint64 offset() const { return m_base + m_position; } ///< in the file
    [[nodiscard]] bool atEnd() const { return m_position == m_bytes.size(); }
    void skipSpace();
    /// Takes the character if it is the next one.
    bool take(char character);
    void skipTo(qint64 offset) { m_position = qsizetype(offset - m_base); }

    [[nodiscard]] Result<JsonValue> value();
    /// What is wrong with the value read last, though its end is known.
    [[nodiscard]] const std::optional<ParseError> &fault() const { return m_fault; }

    [[nodiscard]] Failure<ParseError> failure(ParseError::Kind kind, qint64 wanted = 0,
                                              qint64 available = 0) const;

private:
    [[nodiscard]] Result<JsonValue> read(int depth);
    [[nodiscard]] Result<JsonValue> readObject(int depth);
    [[nodiscard]] Result<JsonValue> readArray(int depth);
    [[nodiscard]] Result<JsonValue> readString();
    [[nodiscard]] Result<JsonValue> readNumber();
    [[nodiscard]] Result<JsonValue> readWord();
    [[nodiscard]] Result<QString> readKey();
    [[nodiscard]] bool takeWord(QByteArrayView word);
    [[nodiscard]] qsizetype takeDigits();
    [[nodiscard]] QString unescaped(QByteArrayView escaped, qint64 offset);
    void addFault(ParseError error);

    QByteArrayView m_bytes;
    qint64 m_base = 0;
    qsizetype m_position = 0;
    int m_values = 0;
    std::optional<ParseError> m_fault;
};

/// Reads one JSON text strictly: one value, nothing but blanks around it, and no fault anywhere (a key that
/// stands twice, text that is not UTF-8, a byte-order mark).
[[nodiscard]] Result<JsonValue> readJson(QByteArrayView bytes);

} // namespace plumbline
