// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cel/contentsource.h"

#include "core/cel/tlv.h"

using namespace Qt::StringLiterals;

namespace plumbline::cel {

namespace {

ParseError missing(const Record &record, QLatin1StringView key)
{
    return {.kind = ParseError::Kind::BadValue, .offset = record.content.offset, .structure = key};
}

/// The characters between the quotes, of which @p scale stand for a byte.
Source sourceOf(QByteArray bytes, const JsonValue &string, int scale)
{
    const ByteRange inside{string.range.offset + 1, string.range.length - 2};
    return {.bytes = std::move(bytes), .range = inside, .scale = string.hasEscapes ? 0 : scale};
}

Result<Source> hexSource(const JsonValue &value, const char *structure)
{
    auto bytes = value.toBytes(structure);
    if (!bytes)
        return fail(bytes.error());
    return sourceOf(*std::move(bytes), value, 2);
}

Result<Source> textSource(const JsonValue &value, const char *structure)
{
    const auto text = value.toText(structure);
    if (!text)
        return fail(text.error());
    return sourceOf(text->toUtf8(), value, 1);
}

Result<Tlv> contentTlv(const Log &log, const Record &record)
{
    ByteReader reader = tlvReader(log.view(record.content), record.content.offset);
    return readTlv(reader, "content");
}

Result<Source> tlvMember(const Log &log, const Record &record, quint8 type, QLatin1StringView key)
{
    const auto content = contentTlv(log, record);
    if (!content)
        return fail(content.error());
    std::optional<Source> found;
    ByteReader inside = content->inside();
    while (!inside.atEnd()) {
        const auto member = readTlv(inside, key.data());
        if (!member)
            return fail(member.error());
        if (member->type != type)
            continue;
        if (found)
            return fail(
                {.kind = ParseError::Kind::Duplicate, .offset = member->range.offset, .structure = key});
        found = Source{.bytes = member->value.toByteArray(), .range = member->valueRange()};
    }
    if (!found)
        return fail(missing(record, key));
    return *found;
}

using Reading = Result<Source> (*)(const JsonValue &, const char *);

Result<Source> member(const Log &log, const Record &record, quint8 type, QLatin1StringView key,
                      Reading reading)
{
    if (log.encoding == Encoding::Tlv)
        return tlvMember(log, record, type, key);
    const auto content = contentJson(log, record);
    if (!content)
        return fail(content.error());
    const JsonValue *value = content->member(key);
    if (!value)
        return fail(missing(record, key));
    return reading(*value, key.data());
}

} // namespace

Result<JsonValue> contentJson(const Log &log, const Record &record)
{
    return JsonScanner(log.view(record.content), record.content.offset).value();
}

Result<Source> contentMember(const Log &log, const Record &record, quint8 tlvType, QLatin1StringView key)
{
    return member(log, record, tlvType, key, hexSource);
}

Result<Source> contentText(const Log &log, const Record &record, quint8 tlvType, QLatin1StringView key)
{
    return member(log, record, tlvType, key, textSource);
}

Result<Source> contentBytes(const Log &log, const Record &record)
{
    if (log.encoding == Encoding::Tlv) {
        return contentTlv(log, record).map([](const Tlv &tlv) {
            return Source{.bytes = tlv.value.toByteArray(), .range = tlv.valueRange()};
        });
    }
    return contentJson(log, record).and_then([](const JsonValue &value) {
        return hexSource(value, "content");
    });
}

} // namespace plumbline::cel
