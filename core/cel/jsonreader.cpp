// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cel/jsonreader.h"

#include "core/cel/jsonrecord.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::cel {

namespace {

constexpr char recordSeparator = '\x1E'; ///< RFC 7464

class Reader
{
public:
    explicit Reader(LogBuilder &builder)
        : m_builder(builder)
        , m_bytes(builder.log().bytes)
        , m_scanner(m_bytes)
    {
    }

    void read()
    {
        skipSeparators();
        if (m_scanner.take('['))
            readArray();
        else
            readSequence();
    }

private:
    void readArray();
    void readSequence();
    [[nodiscard]] bool readRecord();
    void skipSeparators();
    void loseUntil(const ParseError &error, qint64 start, qint64 end);
    [[nodiscard]] qint64 nextStart(qint64 start) const;

    LogBuilder &m_builder;
    QByteArrayView m_bytes;
    JsonScanner m_scanner;
};

void Reader::skipSeparators()
{
    do
        m_scanner.skipSpace();
    while (m_scanner.take(recordSeparator));
}

/// False where the structure breaks: the scanner then stands somewhere in the record.
bool Reader::readRecord()
{
    const qint64 start = m_scanner.offset();
    const auto value = m_scanner.value();
    if (!value) {
        loseUntil(value.error(), start, nextStart(start + 1));
        return false;
    }
    RecordRead read = recordFromJson(m_builder.log(), *value);
    if (m_scanner.fault())
        read.damage(*m_scanner.fault());
    m_builder.add(std::move(read));
    return true;
}

void Reader::loseUntil(const ParseError &error, qint64 start, qint64 end)
{
    m_builder.addDamaged(error, {start, end - start});
    m_scanner.skipTo(end);
}

/// Where a sequence can be picked up again: at the next separator or, if it has none, at the next line that
/// starts an object; else at the end.
qint64 Reader::nextStart(qint64 start) const
{
    const qsizetype from = qsizetype(start);
    const qsizetype separator = m_bytes.indexOf(recordSeparator, from);
    if (separator >= 0)
        return separator;
    const qsizetype line = m_bytes.contains(recordSeparator) ? -1 : m_bytes.indexOf("\n{", from);
    return line < 0 ? m_bytes.size() : line + 1;
}

void Reader::readSequence()
{
    for (skipSeparators(); !m_scanner.atEnd() && m_builder.goOn(m_scanner.offset()); skipSeparators())
        (void)readRecord();
}

void Reader::readArray()
{
    m_scanner.skipSpace();
    bool isOpen = !m_scanner.take(']');
    while (isOpen && m_builder.goOn(m_scanner.offset())) {
        m_scanner.skipSpace();
        if (!readRecord())
            return readSequence();
        m_scanner.skipSpace();
        isOpen = !m_scanner.take(']');
        if (isOpen && !m_scanner.take(',')) {
            const auto kind = m_scanner.atEnd() ? ParseError::Kind::Truncated : ParseError::Kind::BadValue;
            const ParseError error = m_scanner.failure(kind, 1).value();
            return loseUntil(error, m_scanner.offset(), m_bytes.size());
        }
    }
    m_scanner.skipSpace();
    if (!isOpen && !m_scanner.atEnd())
        m_builder.note(
            m_scanner.failure(ParseError::Kind::TrailingBytes, 0, m_bytes.size() - m_scanner.offset())
                .value());
}

/// The first value of @p bytes; of an array its first element.
Result<JsonValue> firstRecord(JsonScanner &scanner)
{
    do
        scanner.skipSpace();
    while (scanner.take(recordSeparator));
    (void)scanner.take('[');
    return scanner.value();
}

bool looksLikeRecord(const JsonValue &value)
{
    return value.member("digests"_L1) && value.member("content_type"_L1);
}

} // namespace

void readJson(LogBuilder &builder)
{
    Reader(builder).read();
}

std::optional<Encoding> recogniseJson(QByteArrayView bytes)
{
    const bool isSequence = bytes.startsWith(recordSeparator);
    JsonScanner scanner(bytes);
    const auto first = firstRecord(scanner);
    if (!first) // the first record of systemd's log may be the one that was cut
        return isSequence && bytes.contains("\"digests\"") ? std::optional(Encoding::JsonSequence)
                                                           : std::nullopt;
    if (!looksLikeRecord(*first))
        return isSequence ? std::optional(Encoding::JsonSequence) : std::nullopt;
    const JsonValue *type = first->member("content_type"_L1);
    return isSequence || type->text == "systemd"_L1 ? Encoding::JsonSequence : Encoding::Json;
}

} // namespace plumbline::cel
