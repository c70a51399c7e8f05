// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytereader.h"
#include "core/base/field.h"
#include "core/base/problem.h"

#include <optional>

namespace plumbline {

/// Reads a structure and remembers every value with its bytes, so that decoding once gives both the value
/// for the code and the tree for the reader. The first error sticks: later reads give zero and record
/// nothing, so a decoder reads straight through and asks failure() once. Loops must test failed(). What is
/// odd but does not stop the reading becomes a note.
class FieldReader
{
public:
    explicit FieldReader(QByteArrayView bytes, qint64 baseOffset = 0,
                         ByteOrder order = ByteOrder::LittleEndian);

    [[nodiscard]] qint64 offset() const { return m_reader.offset(); }
    [[nodiscard]] qint64 remaining() const { return m_error ? 0 : m_reader.remaining(); }
    [[nodiscard]] bool atEnd() const { return remaining() == 0; }
    [[nodiscard]] QByteArrayView rest() const { return m_reader.rest(); }

    quint8 u8(const char *name, NumberBase base = NumberBase::Decimal);
    quint16 u16(const char *name, NumberBase base = NumberBase::Decimal);
    quint32 u32(const char *name, NumberBase base = NumberBase::Decimal);
    quint64 u64(const char *name, NumberBase base = NumberBase::Decimal);
    QUuid guid(const char *name);
    /// Raw bytes, shown as such.
    QByteArrayView bytes(const char *name, quint64 length);
    /// Bytes that are text; @p length in bytes.
    QString utf8(const char *name, quint64 length);
    /// @p codeUnits CHAR16; a terminating U+0000 inside the length is kept in the value.
    QString utf16(const char *name, quint64 codeUnits);
    /// CHAR16 up to and including U+0000, or to the end.
    QString utf16UntilNul(const char *name);
    /// Bytes up to and including NUL, or to the end.
    QString utf8UntilNul(const char *name);
    /// The value of a digest of that algorithm; @p length in bytes.
    QByteArrayView digest(const char *name, HashAlgorithm algorithm, quint64 length);
    /// Takes bytes without recording a field.
    QByteArrayView skip(quint64 length, const char *structure);

    /// Says what the field read last stands for.
    void meaning(const QString &text);
    /// Adds a field that was not read here, e.g. one that another decoder made.
    void add(Field field);

    /// Opens a structure or list; close it with end(). Its range is what is read in between.
    void begin(const char *name, Field::Kind kind = Field::Kind::Structure);
    void end();

    /// A reader of the next @p length bytes, which this one steps over: for a structure whose length stands
    /// before it, so that nothing inside can read beyond. Hand it to adopt() when done.
    [[nodiscard]] FieldReader slice(quint64 length, const char *structure);
    /// Adds what @p inner read as one structure that spans all its bytes; its failure becomes ours and its
    /// notes too.
    void adopt(const char *name, FieldReader &inner, Field::Kind kind = Field::Kind::Structure);

    /// Remembers something odd that does not stop the reading.
    void note(Problem problem);
    /// Records bytes that are left, where firmware is known to leave some, as a field "trailing" with a
    /// note: a warning unless all are zero.
    void trailing(const char *structure);

    /// Makes the reader fail with an error of the decoder's own, at the current offset.
    void fail(ParseError::Kind kind, const char *structure, qint64 wanted = 0, qint64 available = 0);
    /// The same with all that an error can say; its structure is completed with the enclosing ones.
    void fail(ParseError error);
    /// TrailingBytes unless everything was read. Rule R5.
    void expectEnd(const char *structure);

    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    [[nodiscard]] const std::optional<ParseError> &failure() const { return m_error; }

    /// What was read so far; closes what is still open.
    [[nodiscard]] std::vector<Field> take();
    [[nodiscard]] std::vector<Problem> takeNotes();

private:
    template <typename T>
    T keep(const char *name, Result<T> (ByteReader::*read)(const char *), NumberBase base);
    QByteArrayView raw(const char *name, quint64 length);
    void setError(ParseError error);
    Field &append(const char *name, qint64 start);
    std::vector<Field> &current();

    ByteReader m_reader;
    std::optional<ParseError> m_error;
    std::vector<Field> m_open; ///< structures being read, outermost first
    std::vector<Field> m_fields;
    std::vector<Problem> m_notes;
};

} // namespace plumbline
