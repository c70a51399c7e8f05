// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cel/tlvrecord.h"

#include "core/cel/tlv.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace plumbline::cel {

namespace {

/// CEL 1.1, section 5.1, table of the top-level fields; measurement registers are of go-tpm-tools, which
/// writes them in TDX guests.
enum Member : quint8 {
    RecordNumber = 0,
    Pcr = 1,
    NvIndex = 2,
    Digests = 3,
    MeasurementRegister = 108,
};

constexpr quint8 eventTypeMember = 0; ///< in the content of pcclient_std
constexpr quint64 max64 = std::numeric_limits<quint64>::max();
constexpr quint64 max32 = std::numeric_limits<quint32>::max();

bool isContent(const Tlv &tlv)
{
    return tlv.type > Digests && tlv.type != MeasurementRegister;
}

void takeNumber(RecordRead &read, const Tlv &tlv)
{
    if (read.record.number)
        return read.damage(
            {.kind = ParseError::Kind::Duplicate, .offset = tlv.range.offset, .structure = u"recnum"_s});
    read.places.number = tlv.valueRange();
    if (const auto number = tlv.number(max64, "recnum"))
        read.record.number = *number;
    else
        read.damage(number.error());
}

void takeIndex(RecordRead &read, const Tlv &tlv)
{
    const bool isNvIndex = tlv.type == NvIndex;
    const auto index = tlv.number(isNvIndex ? max32 : maxPcr, isNvIndex ? "nv_index" : "pcr");
    if (!index)
        read.damage(index.error());
    else if (isNvIndex)
        read.setNvIndex(*index, tlv.valueRange());
    else if (tlv.type == Pcr)
        read.setPcr(*index, tlv.valueRange());
    else
        read.setMeasurementRegister(*index, tlv.valueRange());
}

void takeDigests(RecordRead &read, const Tlv &tlv)
{
    if (!read.places.digests.isEmpty())
        return read.damage(
            {.kind = ParseError::Kind::Duplicate, .offset = tlv.range.offset, .structure = u"digests"_s});
    read.places.digests = tlv.range;
    ByteReader inside = tlv.inside();
    while (!inside.atEnd() && !read.record.isDamaged) {
        const auto digest = readTlv(inside, "digests");
        if (!digest)
            return read.damage(digest.error());
        read.addDigest(HashAlgorithm(digest->type), digest->value.toByteArray(), digest->valueRange());
    }
}

void takeEventType(RecordRead &read, const Tlv &content)
{
    ByteReader inside = content.inside();
    const auto type = readTlv(inside, "event_type");
    if (!type)
        return read.damage(type.error());
    const auto number = type->number(max32, "event_type");
    if (type->type != eventTypeMember || !number)
        return read.missing("event_type");
    read.record.claimedEventType = quint32(*number);
    read.places.eventType = type->valueRange();
}

void takeContent(RecordRead &read, const Tlv &tlv)
{
    Record &record = read.record;
    record.contentType = contentTypeByNumber(tlv.type);
    const QLatin1StringView name = contentTypeName(record.contentType);
    record.contentName = name.isEmpty() ? QString::number(tlv.type) : QString(name);
    record.content = tlv.range;
    read.places.contentType = {tlv.range.offset, 1};
    if (record.contentType == ContentType::PcClientStd)
        takeEventType(read, tlv);
}

void take(RecordRead &read, const Tlv &tlv)
{
    if (isContent(tlv))
        takeContent(read, tlv);
    else if (tlv.type == RecordNumber)
        takeNumber(read, tlv);
    else if (tlv.type == Digests)
        takeDigests(read, tlv);
    else
        takeIndex(read, tlv);
}

/// Whether the next TLV starts another record.
bool isAtNextRecord(const ByteReader &reader, const RecordRead &read)
{
    return reader.atEnd() || (!read.places.number.isEmpty() && reader.rest().front() == RecordNumber);
}

} // namespace

Result<RecordRead> readTlvRecord(const Log &log, ByteReader &reader)
{
    RecordRead read;
    const qint64 start = reader.offset();
    while (read.record.content.isEmpty() && !isAtNextRecord(reader, read)) {
        const auto tlv = readTlv(reader, "record");
        if (!tlv)
            return fail(tlv.error());
        take(read, *tlv);
    }
    read.record.range = {start, reader.offset() - start};
    if (read.places.number.isEmpty())
        read.missing("recnum");
    read.finish(log);
    return read;
}

} // namespace plumbline::cel
