// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/windowsevent.h"

#include "core/base/textcodec.h"
#include "core/tcg/eventchecks.h"
#include "core/tcg/windowsbuilder.h"
#include "core/tcg/windowsvalues.h"
#include "core/uefi/freeform.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::tcg {

namespace {

constexpr qint64 headerSize = 8;
constexpr quint32 bitLockerPcr = 11;
constexpr quint32 firstWindowsPcr = 11;

struct Header
{
    quint32 id = 0;
    quint32 size = 0;
};

/// The header without stepping over it.
std::optional<Header> peekHeader(const FieldReader &reader)
{
    ByteReader in(reader.rest());
    const auto id = in.u32("eventId");
    const auto size = in.u32("eventSize");
    return id && size ? std::optional(Header{*id, *size}) : std::nullopt;
}

/// Bytes that a number of that kind takes; 0 for everything else.
quint32 numberSize(SipaKind kind)
{
    switch (kind) {
    case SipaKind::Boolean:
    case SipaKind::Number8:
        return 1;
    case SipaKind::Number32:
        return 4;
    case SipaKind::Number64:
        return 8;
    default:
        return 0;
    }
}

class SipaReader
{
public:
    WindowsEvent read(FieldReader &reader)
    {
        if (const auto header = peekHeader(reader))
            m_builder.setFirst(SipaId(header->id));
        readAll(reader, 0);
        return m_builder.take();
    }

private:
    void readAll(FieldReader &reader, int depth)
    {
        while (!reader.failed() && !reader.atEnd())
            readOne(reader, depth);
    }

    void readOne(FieldReader &reader, int depth)
    {
        const auto header = peekHeader(reader);
        if (!header) {
            reader.fail(ParseError::Kind::Truncated, "SIPAEVENT", headerSize, reader.remaining());
        } else if (++m_count > maxSipaEvents) {
            reader.fail(ParseError::Kind::TooLarge, "SIPAEVENT count", m_count, maxSipaEvents);
        } else if (isSipaContainer(header->id)) {
            readContainer(reader, *header, depth);
        } else if (const SipaRow *row = sipaRow(SipaId(header->id))) {
            reader.skip(headerSize, "SIPAEVENT");
            readValue(reader, *row, header->size);
        } else {
            readUnknown(reader, *header);
        }
    }

    void readContainer(FieldReader &reader, Header header, int depth)
    {
        const SipaRow *row = sipaRow(SipaId(header.id));
        if (depth >= maxSipaDepth) {
            reader.fail(ParseError::Kind::TooLarge, "SIPAEVENT depth", depth + 1, maxSipaDepth);
        } else if (row) {
            reader.skip(headerSize, row->field);
            readContent(reader, row->field, header, depth);
        } else {
            m_builder.addUnknown();
            reader.begin("sipaContainer");
            readHeader(reader);
            readContent(reader, "content", header, depth);
            reader.end();
        }
    }

    void readContent(FieldReader &reader, const char *name, Header header, int depth)
    {
        FieldReader inner = reader.slice(header.size, name);
        m_builder.enter(SipaId(header.id));
        readAll(inner, depth + 1);
        m_builder.leave();
        reader.adopt(name, inner);
    }

    /// As fields, for an id that has no name.
    static void readHeader(FieldReader &reader)
    {
        reader.u32("eventId", NumberBase::Hexadecimal);
        reader.u32("eventSize");
    }

    void readUnknown(FieldReader &reader, Header header)
    {
        m_builder.addUnknown();
        reader.begin("sipaEvent");
        readHeader(reader);
        uefi::readFreeForm(reader, "data", header.size);
        reader.end();
    }

    void readValue(FieldReader &reader, const SipaRow &row, quint32 size)
    {
        const QByteArrayView data
            = size <= reader.remaining() ? reader.rest().first(qsizetype(size)) : QByteArrayView();
        if (size > reader.remaining())
            reader.bytes(row.field, size); // fails, and says how much is missing
        else if (numberSize(row.kind) > 0)
            readNumber(reader, row, size);
        else if (row.kind == SipaKind::Text)
            readText(reader, row, size);
        else if (row.kind == SipaKind::Digest)
            readDigest(reader, row, size);
        else if (isSipaStructure(row.kind))
            readStructure(reader, row, size);
        else
            uefi::readFreeForm(reader, row.field, size);
        if (!reader.failed() && numberSize(row.kind) == 0 && row.kind != SipaKind::Text)
            m_builder.add(row.id, data.toByteArray());
    }

    void readNumber(FieldReader &reader, const SipaRow &row, quint32 size)
    {
        const quint32 expected = numberSize(row.kind);
        if (size != expected) {
            readMisfit(reader, row, size, expected);
            return;
        }
        const ByteRange range{reader.offset(), size};
        const QByteArrayView bytes = reader.skip(size, row.field);
        quint64 number = 0;
        for (auto byte = bytes.rbegin(); byte != bytes.rend(); ++byte)
            number = number << 8 | uchar(*byte);
        Field field{.name = QLatin1StringView(row.field), .base = row.base, .range = range};
        if (row.kind == SipaKind::Boolean && number <= 1)
            field.value = number != 0;
        else
            field.value = number;
        if (row.meaning)
            field.meaning = row.meaning(number);
        reader.add(std::move(field));
        m_builder.add(row.id, number);
    }

    void readText(FieldReader &reader, const SipaRow &row, quint32 size)
    {
        if (size % 2)
            readMisfit(reader, row, size, size - 1);
        else
            m_builder.add(row.id, untilNul(reader.utf16(row.field, size / 2)));
    }

    /// An Authenticode hash is of the algorithm that stands before it, or else that its length tells.
    void readDigest(FieldReader &reader, const SipaRow &row, quint32 size)
    {
        const HashAlgorithm stated
            = row.id == SipaId::AuthenticodeHash ? m_builder.statedHash() : HashAlgorithm::None;
        const HashAlgorithm algorithm = stated == HashAlgorithm::None ? sipaHashOfSize(size) : stated;
        if (algorithm == HashAlgorithm::None)
            reader.bytes(row.field, size);
        else
            reader.digest(row.field, algorithm, size);
    }

    /// What breaks its layout is shown as bytes: the rest of the container can still be read.
    void readStructure(FieldReader &reader, const SipaRow &row, quint32 size)
    {
        FieldReader inner(reader.rest().first(qsizetype(size)), reader.offset(), byteOrderOf(row.kind));
        readSipaStructure(inner, row.kind);
        if (inner.failed()) {
            ParseError error = *inner.failure();
            error.structure.prepend(QLatin1StringView(row.field) + u'.');
            reader.note(problemFrom(error));
            reader.bytes(row.field, size);
        } else {
            reader.skip(size, row.field);
            reader.adopt(row.field, inner);
        }
    }

    void readMisfit(FieldReader &reader, const SipaRow &row, quint32 size, quint32 expected)
    {
        const bool isShort = size < expected;
        Problem problem
            = problemFrom({.kind = isShort ? ParseError::Kind::Truncated : ParseError::Kind::TrailingBytes,
                           .offset = reader.offset(),
                           .structure = QString::fromLatin1(row.field),
                           .wanted = expected,
                           .available = isShort ? size : qint64(size) - expected,
                           .detail = {}});
        problem.range.length = size;
        reader.note(std::move(problem));
        reader.bytes(row.field, size);
    }

    WindowsEventBuilder m_builder;
    int m_count = 0;
};

} // namespace

const SipaValue *WindowsEvent::find(SipaId valueId) const
{
    const auto found = std::ranges::find(values, valueId, &SipaValue::id);
    return found == values.end() ? nullptr : &*found;
}

std::optional<quint64> WindowsEvent::number(SipaId valueId) const
{
    const SipaValue *value = find(valueId);
    const auto *number = value ? std::get_if<quint64>(&value->value) : nullptr;
    return number ? std::optional(*number) : std::nullopt;
}

bool isWindowsEvent(const EventLog &log, const Event &event)
{
    ByteReader in(log.dataOf(event));
    const auto id = in.u32("eventId");
    return id && looksLikeSipaId(*id)
        && (event.claimedRegister == noRegister || event.claimedRegister >= firstWindowsPcr);
}

bool isBitLockerEvent(const EventLog &log, const Event &event)
{
    return log.flavor == LogFlavor::Windows && event.claimedRegister == bitLockerPcr
        && event.data.length == 4;
}

BitLockerEvent readBitLockerEvent(FieldReader &reader)
{
    return {reader.u32("bitLockerValue", NumberBase::Hexadecimal)};
}

WindowsEvent readWindowsEvent(FieldReader &reader)
{
    return SipaReader().read(reader);
}

} // namespace plumbline::tcg
