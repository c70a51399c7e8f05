// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cel/management.h"

#include "core/cel/contentsource.h"
#include "core/cel/tlv.h"

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace plumbline::cel {

namespace {

/// TPMI_CELMGTTYPE. CEL 1.1, section 4.4, table 5.
enum class Type : quint8 { Version = 1, FirmwareEnd = 2, Timestamp = 80, StateTransition = 81 };

constexpr quint64 firstMeasured = 80;
constexpr quint64 max64 = std::numeric_limits<quint64>::max();

struct Name
{
    QLatin1StringView name;
    quint8 number;
};

constexpr std::array typeNames{
    Name{"cel_version"_L1, quint8(Type::Version)},
    Name{"firmware_end"_L1, quint8(Type::FirmwareEnd)},
    Name{"cel_timestamp"_L1, quint8(Type::Timestamp)},
    Name{"state_trans"_L1, quint8(Type::StateTransition)},
};

/// TPMI_STATE_TRANS. CEL 1.1, section 4.4.4, table 8.
constexpr std::array stateNames{
    Name{"suspend"_L1, 0},
    Name{"hibernate"_L1, 1},
    Name{"kexec"_L1, 2},
};

QString nameOf(std::span<const Name> names, quint64 number)
{
    const auto found = std::ranges::find(names, number, &Name::number);
    return found == names.end() ? QString() : QString(found->name);
}

std::optional<quint64> numberOf(std::span<const Name> names, const JsonValue &value)
{
    if (value.kind == JsonValue::Kind::Number)
        return value.toUnsigned(max64, "type")
            .map([](quint64 n) { return std::optional(n); })
            .value_or(std::nullopt);
    const auto found = std::ranges::find_if(
        names, [&](const Name &name) { return value.text.compare(name.name, Qt::CaseInsensitive) == 0; });
    return found == names.end() ? std::nullopt : std::optional<quint64>(found->number);
}

Field number(QLatin1StringView name, quint64 value, ByteRange range)
{
    return {.name = name, .value = value, .range = range};
}

Field typeField(quint64 type, ByteRange range)
{
    Field field = number("managementType"_L1, type, range);
    field.meaning = nameOf(typeNames, type);
    return field;
}

Field stateField(quint64 state, ByteRange range)
{
    Field field = number("stateTransition"_L1, state, range);
    field.meaning = nameOf(stateNames, state);
    return field;
}

QString lineOf(const std::vector<Field> &fields)
{
    QStringList words;
    for (const Field &field : fields) {
        const auto *value = std::get_if<quint64>(&field.value);
        words += field.meaning.isEmpty() && value ? QString::number(*value) : field.meaning;
    }
    return words.join(u' ');
}

// TLV

std::optional<ParseError> takeVersion(std::vector<Field> &fields, const Tlv &tlv)
{
    constexpr quint64 max16 = std::numeric_limits<quint16>::max();
    ByteReader inside = tlv.inside();
    for (const QLatin1StringView name : {"major"_L1, "minor"_L1}) {
        const auto part = readTlv(inside, name.data());
        if (!part)
            return part.error();
        const auto value = part->number(max16, name.data());
        if (!value)
            return value.error();
        fields.push_back(number(name, *value, part->valueRange()));
    }
    return std::nullopt;
}

std::optional<ParseError> takeTlv(std::vector<Field> &fields, const Tlv &tlv)
{
    fields.push_back(typeField(tlv.type, {tlv.range.offset, 1}));
    if (tlv.type == quint8(Type::FirmwareEnd))
        return std::nullopt;
    if (tlv.type == quint8(Type::Version))
        return takeVersion(fields, tlv);
    const auto value = tlv.number(max64, "cel");
    if (!value)
        return value.error();
    fields.push_back(tlv.type == quint8(Type::StateTransition)
                         ? stateField(*value, tlv.valueRange())
                         : number("timestamp"_L1, *value, tlv.valueRange()));
    return std::nullopt;
}

std::optional<ParseError> takeTlvs(std::vector<Field> &fields, const Log &log, const Record &record)
{
    const auto content = contentBytes(log, record);
    if (!content)
        return content.error();
    ByteReader reader = tlvReader(content->bytes, content->range.offset);
    do {
        const auto tlv = readTlv(reader, "cel");
        if (!tlv)
            return tlv.error();
        if (const auto error = takeTlv(fields, *tlv))
            return error;
    } while (!reader.atEnd());
    return std::nullopt;
}

// JSON

ParseError badValue(const JsonValue &value, const char *structure)
{
    return {.kind = ParseError::Kind::BadValue,
            .offset = value.range.offset,
            .structure = QString::fromLatin1(structure),
            .detail = value.text.left(64)};
}

std::optional<ParseError> takeData(std::vector<Field> &fields, quint64 type, const JsonValue &data)
{
    if (type == quint64(Type::Version)) {
        for (const QLatin1StringView name : {"major"_L1, "minor"_L1}) {
            const JsonValue *part = data.member(name);
            const auto value = part ? part->toUnsigned(max64, name.data()) : data.toUnsigned(0, name.data());
            if (!value)
                return value.error();
            fields.push_back(number(name, *value, part ? part->range : data.range));
        }
        return std::nullopt;
    }
    const JsonValue *named = data.member("cel_timestamp"_L1); // as the TSS' FAPI writes it
    const JsonValue &value = named ? *named : data;
    const bool isState = type == quint64(Type::StateTransition);
    const auto found = isState ? numberOf(stateNames, value) : numberOf({}, value);
    if (!found)
        return badValue(value, "data");
    fields.push_back(isState ? stateField(*found, value.range) : number("timestamp"_L1, *found, value.range));
    return std::nullopt;
}

std::optional<ParseError> takeObject(std::vector<Field> &fields, const JsonValue &value)
{
    const JsonValue *type = value.member("type"_L1);
    const auto known = type ? numberOf(typeNames, *type) : std::nullopt;
    if (!known)
        return badValue(type ? *type : value, "type");
    fields.push_back(typeField(*known, type->range));
    const JsonValue *data = value.member("data"_L1);
    if (*known == quint64(Type::FirmwareEnd))
        return std::nullopt;
    return data ? takeData(fields, *known, *data) : badValue(value, "data");
}

std::optional<ParseError> takeJson(std::vector<Field> &fields, const Log &log, const Record &record)
{
    const auto content = contentJson(log, record);
    if (!content)
        return content.error();
    if (content->kind != JsonValue::Kind::Array)
        return takeObject(fields, *content);
    for (const JsonValue &value : content->children) {
        if (const auto error = takeObject(fields, value))
            return error;
    }
    return std::nullopt;
}

} // namespace

DecodedContent decodeManagement(const Log &log, const Record &record)
{
    DecodedContent content;
    content.error = log.encoding == Encoding::Tlv ? takeTlvs(content.fields, log, record)
                                                  : takeJson(content.fields, log, record);
    content.text = lineOf(content.fields);
    return content;
}

bool isMeasuredManagement(const Log &log, const Record &record)
{
    const DecodedContent content = decodeManagement(log, record);
    const auto isType = [](const Field &field) { return field.name == "managementType"_L1; };
    const auto isMeasuredType = [&](const Field &field) {
        const auto *type = std::get_if<quint64>(&field.value);
        return isType(field) && type && *type >= firstMeasured;
    };
    // What cannot be read is taken for measured: its digests, if it has any, are not to be overlooked.
    return std::ranges::none_of(content.fields, isType)
        || std::ranges::any_of(content.fields, isMeasuredType);
}

} // namespace plumbline::cel
