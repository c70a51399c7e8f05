// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cel/jsonrecord.h"

#include "core/tcg/eventtype.h"

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace plumbline::cel {

namespace {

constexpr quint64 maxNumber = std::numeric_limits<quint64>::max();
constexpr quint64 max32 = std::numeric_limits<quint32>::max();
constexpr quint64 maxRegister = 31;

void takeNumber(RecordRead &read, const JsonValue &value)
{
    const JsonValue *member = value.member("recnum"_L1);
    if (!member)
        return;
    read.places.number = member->range;
    if (const auto number = member->toUnsigned(maxNumber, "recnum"))
        read.record.number = *number;
    else
        read.damage(number.error());
}

enum class IndexKind {
    Pcr,
    NvIndex,
    Ccmr, ///< UEFI's measurement register index
    Rtmr, ///< Intel TDX' own index, one less
};

struct IndexName
{
    QLatin1StringView name;
    IndexKind kind;
    quint64 limit;
};

/// Writers do not agree on how NV indices are spelled.
constexpr std::array indexNames{
    IndexName{"pcr"_L1, IndexKind::Pcr, maxPcr},        IndexName{"nv_index"_L1, IndexKind::NvIndex, max32},
    IndexName{"nvindex"_L1, IndexKind::NvIndex, max32}, IndexName{"nvIndex"_L1, IndexKind::NvIndex, max32},
    IndexName{"ccmr"_L1, IndexKind::Ccmr, maxRegister}, IndexName{"rtmr"_L1, IndexKind::Rtmr, maxRegister},
};

void takeIndex(RecordRead &read, const JsonValue &member, const IndexName &name)
{
    const auto index = member.toUnsigned(name.limit, name.name.data());
    if (!index)
        read.damage(index.error());
    else if (name.kind == IndexKind::Pcr)
        read.setPcr(*index, member.range);
    else if (name.kind == IndexKind::NvIndex)
        read.setNvIndex(*index, member.range);
    else
        read.setMeasurementRegister(name.kind == IndexKind::Rtmr ? *index + 1 : *index, member.range);
}

void takeIndices(RecordRead &read, const JsonValue &value)
{
    for (const IndexName &name : indexNames) {
        if (const JsonValue *member = value.member(name.name))
            takeIndex(read, *member, name);
    }
}

/// hashAlg: a name, or the number of the TCG registry.
Result<HashAlgorithm> algorithmOf(const JsonValue &value)
{
    if (value.kind == JsonValue::Kind::Number) {
        return value.toUnsigned(std::numeric_limits<quint16>::max(), "hashAlg").map([](quint64 number) {
            return HashAlgorithm(quint16(number));
        });
    }
    const auto name = value.toText("hashAlg");
    if (!name)
        return fail(name.error());
    if (const auto algorithm = hashAlgorithmByName(*name))
        return *algorithm;
    return fail({.kind = ParseError::Kind::Unsupported,
                 .offset = value.range.offset,
                 .structure = u"hashAlg"_s,
                 .detail = name->left(64)});
}

void takeDigest(RecordRead &read, const JsonValue &value)
{
    const JsonValue *name = value.member("hashAlg"_L1);
    const JsonValue *digest = value.member("digest"_L1);
    if (!name || !digest)
        return read.missing(name ? "digest" : "hashAlg");
    const auto algorithm = algorithmOf(*name);
    const auto bytes = digest->toBytes("digest");
    if (!bytes)
        read.damage(bytes.error());
    else if (algorithm)
        read.addDigest(*algorithm, *bytes, digest->range);
    else if (algorithm.error().kind == ParseError::Kind::Unsupported)
        read.problems.push_back(problemFrom(algorithm.error())); // the other banks are none the worse
    else
        read.damage(algorithm.error());
}

void takeDigests(RecordRead &read, const JsonValue &value)
{
    const JsonValue *digests = value.member("digests"_L1);
    if (!digests)
        return;
    read.places.digests = digests->range;
    if (digests->kind != JsonValue::Kind::Array) {
        return read.damage(
            {.kind = ParseError::Kind::BadValue, .offset = digests->range.offset, .structure = u"digests"_s});
    }
    for (const JsonValue &digest : digests->children) {
        takeDigest(read, digest);
        if (read.record.isDamaged)
            return;
    }
}

void takeContentType(RecordRead &read, const JsonValue &value)
{
    const JsonValue *type = value.member("content_type"_L1);
    if (!type)
        return read.missing("content_type");
    read.places.contentType = type->range;
    Record &record = read.record;
    if (type->kind == JsonValue::Kind::Number) {
        if (const auto number = type->toUnsigned(maxNumber, "content_type"))
            record.contentType = contentTypeByNumber(*number);
        const QLatin1StringView name = contentTypeName(record.contentType);
        record.contentName = name.isEmpty() ? type->text : QString(name);
    } else if (const auto name = type->toText("content_type")) {
        record.contentType = contentTypeByName(*name);
        record.contentName = *name;
    } else {
        read.damage(name.error());
    }
}

void takeEventType(RecordRead &read, const JsonValue &content)
{
    const JsonValue *type = content.member("event_type"_L1);
    if (!type)
        return read.missing("event_type");
    read.places.eventType = type->range;
    if (type->kind == JsonValue::Kind::String) {
        if (const auto known = tcg::eventTypeByName(type->text))
            read.record.claimedEventType = quint32(*known);
        else
            read.damage({.kind = ParseError::Kind::Unsupported,
                         .offset = type->range.offset,
                         .structure = u"event_type"_s,
                         .detail = type->text.left(64)});
    } else if (const auto number = type->toUnsigned(max32, "event_type")) {
        read.record.claimedEventType = quint32(*number);
    } else {
        read.damage(number.error());
    }
}

void takeContent(RecordRead &read, const JsonValue &value)
{
    takeContentType(read, value);
    const JsonValue *content = value.member("content"_L1);
    if (!content)
        return;
    read.record.content = content->range;
    if (read.record.contentType == ContentType::PcClientStd)
        takeEventType(read, *content);
}

} // namespace

RecordRead recordFromJson(const Log &log, const JsonValue &value)
{
    RecordRead read;
    read.record.range = value.range;
    if (value.kind != JsonValue::Kind::Object) {
        read.damage(
            {.kind = ParseError::Kind::BadValue, .offset = value.range.offset, .structure = u"record"_s});
        return read;
    }
    takeNumber(read, value);
    takeIndices(read, value);
    takeDigests(read, value);
    takeContent(read, value);
    read.finish(log);
    return read;
}

} // namespace plumbline::cel
