// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cel/imacontent.h"

#include "core/base/textcodec.h"
#include "core/cel/contentsource.h"
#include "core/cel/digesthashes.h"
#include "core/cel/tlv.h"
#include "core/ima/templatehash.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace plumbline::cel {

namespace {

constexpr quint8 nameMember = 0;
constexpr quint8 dataMember = 1;

/// CEL 1.1, section 4.7, table of IMA_TLV members.
enum Member : quint8 { Path = 0, DataHash, DataSignature, Owner, Group, Mode, Timestamp, Label };

struct Template
{
    Source name;
    Source data;

    /// The data as an entry of a list; its offsets count from the data.
    [[nodiscard]] ima::EntryView view() const
    {
        return {.templateHash = {}, .templateName = name.bytes, .data = data.bytes};
    }
};

Result<Template> templateOf(const Log &log, const Record &record)
{
    auto name = contentText(log, record, nameMember, "template_name"_L1);
    if (!name)
        return fail(name.error());
    auto data = contentMember(log, record, dataMember, "template_data"_L1);
    if (!data)
        return fail(data.error());
    return Template{*std::move(name), *std::move(data)};
}

/// Nothing says which byte order the host has: the one that fits.
ima::EntryContent decodeFitting(const ima::EntryView &view)
{
    ima::EntryContent little = ima::decodeView({.byteOrder = ByteOrder::LittleEndian}, view);
    if (!little.error)
        return little;
    ima::EntryContent big = ima::decodeView({.byteOrder = ByteOrder::BigEndian}, view);
    return big.error ? little : big;
}

/// TPMT_HA as a TLV, or a digest without its algorithm, as the first writers did.
Field hashField(const Tlv &tlv)
{
    Field field{.name = "dataHash"_L1, .value = tlv.value.toByteArray(), .range = tlv.valueRange()};
    ByteReader inside = tlv.inside();
    const auto nested = readTlv(inside, "dataHash");
    if (nested && inside.atEnd() && digestSize(HashAlgorithm(nested->type)) == nested->value.size()) {
        field.value = Digest{HashAlgorithm(nested->type), nested->value.toByteArray()};
        field.range = nested->valueRange();
    }
    return field;
}

Field textField(QLatin1StringView name, const Tlv &tlv)
{
    return {.name = name, .value = decodeUtf8(tlv.value), .range = tlv.valueRange()};
}

Field numberField(QLatin1StringView name, const Tlv &tlv)
{
    Field field{.name = name, .value = tlv.value.toByteArray(), .range = tlv.valueRange()};
    if (const auto value = tlv.number(std::numeric_limits<quint64>::max(), name.data()))
        field.value = *value;
    return field;
}

Field memberField(const Tlv &tlv)
{
    switch (tlv.type) {
    case Path:
        return textField("path"_L1, tlv);
    case DataHash:
        return hashField(tlv);
    case DataSignature:
        return {.name = "signature"_L1, .value = tlv.value.toByteArray(), .range = tlv.valueRange()};
    case Owner:
        return numberField("owner"_L1, tlv);
    case Group:
        return numberField("group"_L1, tlv);
    case Mode:
        return numberField("mode"_L1, tlv);
    case Timestamp:
        return numberField("timestamp"_L1, tlv);
    case Label:
        return textField("label"_L1, tlv);
    default:
        return {.name = "rawData"_L1, .value = tlv.value.toByteArray(), .range = tlv.valueRange()};
    }
}

std::optional<ParseError> takeMembers(std::vector<Field> &fields, QByteArrayView bytes)
{
    ByteReader reader = tlvReader(bytes);
    while (!reader.atEnd()) {
        const auto member = readTlv(reader, "ima_tlv");
        if (!member)
            return member.error();
        fields.push_back(memberField(*member));
    }
    return std::nullopt;
}

} // namespace

DecodedContent decodeImaTemplate(const Log &log, const Record &record)
{
    DecodedContent content;
    const auto found = templateOf(log, record);
    if (!found) {
        content.error = found.error();
        return content;
    }
    ima::EntryContent entry = decodeFitting(found->view());
    found->data.moveToFile(entry.fields);
    for (Problem &note : entry.notes)
        found->data.moveToFile(note);
    content.notes = std::move(entry.notes);
    if (entry.error)
        found->data.moveToFile(*entry.error);
    content.fields.push_back(
        {.name = "templateName"_L1, .value = decodeUtf8(found->name.bytes), .range = found->name.range});
    content.fields.insert(content.fields.end(), entry.fields.begin(), entry.fields.end());
    if (entry.fields.empty())
        content.fields.push_back(
            {.name = "rawData"_L1, .value = found->data.bytes, .range = found->data.range});
    content.payload = std::move(entry);
    return content;
}

DecodedContent decodeImaTlv(const Log &log, const Record &record)
{
    DecodedContent content;
    const auto bytes = contentBytes(log, record);
    if (!bytes) {
        content.error = bytes.error();
        return content;
    }
    content.error = takeMembers(content.fields, bytes->bytes);
    if (content.error)
        bytes->moveToFile(*content.error);
    bytes->moveToFile(content.fields);
    if (const Field *path = findField(content.fields, "path"_L1))
        content.text = std::get<QString>(path->value);
    return content;
}

DigestCheck checkImaTemplate(const Log &log, const Record &record)
{
    const auto found = templateOf(log, record);
    if (!found)
        return {};
    const auto isViolation = [](const Digest &digest) {
        const char first = digest.value.front();
        return (first == '\0' || first == '\xFF') && digest.value.count(first) == digest.value.size();
    };
    if (std::ranges::any_of(record.digests, isViolation))
        return {.result = DigestCheck::Result::NotApplicable};
    const auto message = ima::TemplateMessage::of({}, found->view());
    if (!message)
        return {};
    return {.result = compareDigests(record, message->bytes()),
            .rule = "template-data"_L1,
            .hashed = found->data.range};
}

} // namespace plumbline::cel
