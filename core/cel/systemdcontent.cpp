// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cel/systemdcontent.h"

#include "core/base/textcodec.h"
#include "core/cel/contentsource.h"
#include "core/cel/digesthashes.h"

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace plumbline::cel {

namespace {

/// Kinds of event whose text is what was measured.
constexpr std::array textEvents{"phase"_L1, "os-separator"_L1};

struct Member
{
    QLatin1StringView key;
    QLatin1StringView name;
};

constexpr std::array textMembers{
    Member{"string"_L1, "string"_L1},
    Member{"nvIndexName"_L1, "nvIndexName"_L1},
    Member{"eventType"_L1, "systemdEventType"_L1},
    Member{"bootId"_L1, "bootId"_L1},
};

void takeText(DecodedContent &content, const JsonValue &object, const Member &member)
{
    const JsonValue *value = object.member(member.key);
    if (!value)
        return;
    if (const auto text = value->toText(member.key.data()))
        content.fields.push_back({.name = member.name, .value = *text, .range = value->range});
    else
        content.error = text.error();
}

void takeTimestamp(DecodedContent &content, const JsonValue &object)
{
    const JsonValue *value = object.member("timestamp"_L1);
    if (!value)
        return;
    if (const auto time = value->toUnsigned(std::numeric_limits<quint64>::max(), "timestamp"))
        content.fields.push_back({.name = "timestampMicroseconds"_L1, .value = *time, .range = value->range});
    else
        content.error = time.error();
}

DecodedContent decodeJson(const Log &log, const Record &record)
{
    DecodedContent content;
    const auto object = contentJson(log, record);
    if (!object || object->kind != JsonValue::Kind::Object) {
        content.error = object ? ParseError{.offset = record.content.offset, .structure = u"content"_s}
                               : object.error();
        return content;
    }
    for (const Member &member : textMembers)
        takeText(content, *object, member);
    takeTimestamp(content, *object);
    return content;
}

DecodedContent decodeTlv(const Log &log, const Record &record)
{
    DecodedContent content;
    if (const auto text = contentBytes(log, record))
        content.fields.push_back(
            {.name = "string"_L1, .value = decodeUtf8(text->bytes), .range = text->range});
    else
        content.error = text.error();
    return content;
}

QString textOf(const DecodedContent &content, QLatin1StringView name)
{
    const Field *field = findField(content.fields, name);
    const auto *text = field ? std::get_if<QString>(&field->value) : nullptr;
    return text ? *text : QString();
}

} // namespace

DecodedContent decodeSystemd(const Log &log, const Record &record)
{
    DecodedContent content = log.encoding == Encoding::Tlv ? decodeTlv(log, record) : decodeJson(log, record);
    content.text = textOf(content, "string"_L1);
    if (content.text.isEmpty())
        content.text = textOf(content, "systemdEventType"_L1);
    return content;
}

DigestCheck checkSystemd(const Log &log, const Record &record)
{
    const DecodedContent content = decodeSystemd(log, record);
    const Field *text = findField(content.fields, "string"_L1);
    if (!text)
        return {};
    DigestCheck check{.result = compareDigests(record, textOf(content, text->name).toUtf8()),
                      .rule = "measured-text"_L1,
                      .hashed = text->range};
    const QString event = textOf(content, "systemdEventType"_L1);
    const bool isText
        = std::ranges::any_of(textEvents, [&](QLatin1StringView name) { return event == name; });
    if (check.result == DigestCheck::Result::Mismatch && !isText)
        return {.result = DigestCheck::Result::NotApplicable};
    return check;
}

} // namespace plumbline::cel
