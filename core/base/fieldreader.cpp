// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fieldreader.h"

#include "core/base/textcodec.h"

#include <algorithm>
#include <utility>

namespace plumbline {

namespace {

/// More says nothing new; input must not make us keep more.
constexpr size_t maxNotes = 64;

} // namespace

FieldReader::FieldReader(QByteArrayView bytes, qint64 baseOffset, ByteOrder order)
    : m_reader(bytes, baseOffset, order)
{
}

std::vector<Field> &FieldReader::current()
{
    return m_open.empty() ? m_fields : m_open.back().children;
}

Field &FieldReader::append(const char *name, qint64 start)
{
    Field &field = current().emplace_back();
    field.name = QLatin1StringView(name);
    field.range = {start, offset() - start};
    return field;
}

template <typename T>
T FieldReader::keep(const char *name, Result<T> (ByteReader::*read)(const char *), NumberBase base)
{
    if (m_error)
        return {};
    const qint64 start = offset();
    const Result<T> value = (m_reader.*read)(name);
    if (!value) {
        setError(value.error());
        return {};
    }
    Field &field = append(name, start);
    if constexpr (std::is_integral_v<T>)
        field.value = quint64(*value);
    else
        field.value = *value;
    field.base = base;
    return *value;
}

quint8 FieldReader::u8(const char *name, NumberBase base)
{
    return keep<quint8>(name, &ByteReader::u8, base);
}

quint16 FieldReader::u16(const char *name, NumberBase base)
{
    return keep<quint16>(name, &ByteReader::u16, base);
}

quint32 FieldReader::u32(const char *name, NumberBase base)
{
    return keep<quint32>(name, &ByteReader::u32, base);
}

quint64 FieldReader::u64(const char *name, NumberBase base)
{
    return keep<quint64>(name, &ByteReader::u64, base);
}

QUuid FieldReader::guid(const char *name)
{
    return keep<QUuid>(name, &ByteReader::guid, NumberBase::Hexadecimal);
}

QByteArrayView FieldReader::raw(const char *name, quint64 length)
{
    if (m_error)
        return {};
    const auto view = m_reader.bytes(length, name);
    if (!view) {
        setError(view.error());
        return {};
    }
    return *view;
}

QByteArrayView FieldReader::bytes(const char *name, quint64 length)
{
    const qint64 start = offset();
    const QByteArrayView view = raw(name, length);
    if (!m_error)
        append(name, start).value = view.toByteArray();
    return view;
}

QString FieldReader::utf8(const char *name, quint64 length)
{
    const qint64 start = offset();
    QString text = decodeUtf8(raw(name, length));
    if (!m_error)
        append(name, start).value = text;
    return text;
}

QString FieldReader::utf16(const char *name, quint64 codeUnits)
{
    if (codeUnits > quint64(remaining()) / 2) {
        // Said in code units times two, without the product wrapping around.
        if (!m_error)
            fail(ParseError::Kind::Truncated, name, qint64(std::min<quint64>(codeUnits, 1ULL << 61)) * 2,
                 remaining());
        return {};
    }
    const qint64 start = offset();
    QString text = decodeUtf16(raw(name, codeUnits * 2));
    if (!m_error)
        append(name, start).value = text;
    return text;
}

QString FieldReader::utf16UntilNul(const char *name)
{
    const QByteArrayView left = m_error ? QByteArrayView() : rest();
    qsizetype units = 0;
    while (2 * units + 1 < left.size()) {
        const bool isNul = left[2 * units] == 0 && left[2 * units + 1] == 0;
        ++units;
        if (isNul)
            break;
    }
    return utf16(name, quint64(units));
}

QString FieldReader::utf8UntilNul(const char *name)
{
    const QByteArrayView left = m_error ? QByteArrayView() : rest();
    const qsizetype nul = left.indexOf('\0');
    return utf8(name, quint64(nul < 0 ? left.size() : nul + 1));
}

QByteArrayView FieldReader::digest(const char *name, HashAlgorithm algorithm, quint64 length)
{
    const qint64 start = offset();
    const QByteArrayView view = raw(name, length);
    if (!m_error)
        append(name, start).value = Digest{algorithm, view.toByteArray()};
    return view;
}

QByteArrayView FieldReader::skip(quint64 length, const char *structure)
{
    return raw(structure, length);
}

void FieldReader::meaning(const QString &text)
{
    if (!m_error && !current().empty())
        current().back().meaning = text;
}

void FieldReader::add(Field field)
{
    if (!m_error)
        current().push_back(std::move(field));
}

void FieldReader::begin(const char *name, Field::Kind kind)
{
    // Opened even after an error, so that begin() and end() always pair.
    Field field;
    field.name = QLatin1StringView(name);
    field.kind = kind;
    field.range.offset = offset();
    m_open.push_back(std::move(field));
}

void FieldReader::end()
{
    Q_ASSERT(!m_open.empty()); // every end() has its begin()
    Field field = std::move(m_open.back());
    m_open.pop_back();
    field.range.length = offset() - field.range.offset;
    if (!m_error || !field.children.empty())
        current().push_back(std::move(field));
}

void FieldReader::fail(ParseError::Kind kind, const char *structure, qint64 wanted, qint64 available)
{
    fail({.kind = kind,
          .offset = offset(),
          .structure = QString::fromLatin1(structure),
          .wanted = wanted,
          .available = available,
          .detail = {}});
}

void FieldReader::fail(ParseError error)
{
    if (!m_error)
        setError(std::move(error));
}

/// Names the enclosing structures too: "signatureList.signatureSize".
void FieldReader::setError(ParseError error)
{
    for (auto outer = m_open.rbegin(); outer != m_open.rend(); ++outer)
        error.structure.prepend(QString(outer->name) + QLatin1Char('.'));
    m_error = std::move(error);
}

FieldReader FieldReader::slice(quint64 length, const char *structure)
{
    const qint64 start = offset();
    FieldReader inner(raw(structure, length), start, m_reader.order());
    inner.m_error = m_error;
    return inner;
}

void FieldReader::adopt(const char *name, FieldReader &inner, Field::Kind kind)
{
    if (m_error)
        return;
    Field field;
    field.name = QLatin1StringView(name);
    field.kind = kind;
    field.children = inner.take();
    field.range = inner.m_reader.extent();
    current().push_back(std::move(field));
    for (Problem &problem : inner.takeNotes())
        note(std::move(problem));
    if (auto error = std::exchange(inner.m_error, std::nullopt)) {
        error->structure.prepend(QLatin1StringView(name) + QLatin1Char('.'));
        setError(*std::move(error));
    }
}

void FieldReader::note(Problem problem)
{
    if (m_notes.size() < maxNotes)
        m_notes.push_back(std::move(problem));
}

void FieldReader::trailing(const char *structure)
{
    const qint64 left = remaining();
    if (left == 0)
        return;
    const ByteRange range{offset(), left};
    Problem problem = problemFrom({.kind = ParseError::Kind::TrailingBytes,
                                   .offset = range.offset,
                                   .structure = QString::fromLatin1(structure),
                                   .wanted = 0,
                                   .available = left,
                                   .detail = {}});
    problem.range = range;
    const bool isPadding = std::ranges::all_of(rest(), [](char byte) { return byte == 0; });
    problem.severity = isPadding ? Severity::Note : Severity::Warning;
    bytes("trailing", quint64(left));
    note(std::move(problem));
}

void FieldReader::expectEnd(const char *structure)
{
    if (!m_error && !m_reader.atEnd())
        fail(ParseError::Kind::TrailingBytes, structure, m_reader.remaining(), m_reader.remaining());
}

std::vector<Field> FieldReader::take()
{
    while (!m_open.empty())
        end();
    return std::move(m_fields);
}

std::vector<Problem> FieldReader::takeNotes()
{
    return std::move(m_notes);
}

} // namespace plumbline
