// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cel/decode.h"

#include "core/cel/contentsource.h"
#include "core/cel/coscontent.h"
#include "core/cel/imacontent.h"
#include "core/cel/jsonrecord.h"
#include "core/cel/management.h"
#include "core/cel/pcclientcontent.h"
#include "core/cel/systemdcontent.h"
#include "core/cel/tlv.h"
#include "core/cel/tlvrecord.h"
#include "core/cel/tss2content.h"

using namespace Qt::StringLiterals;

namespace plumbline::cel {

namespace {

Field rawField(QByteArrayView bytes, ByteRange range)
{
    return {.name = "rawData"_L1, .value = bytes.toByteArray(), .range = range};
}

DecodedContent opaqueContent(const Log &log, const Record &record)
{
    DecodedContent content{.isOpaque = true};
    content.fields.push_back(rawField(log.view(record.content), record.content));
    return content;
}

/// The record as it was read, with the places of its members.
Result<RecordRead> readAgain(const Log &log, const Record &record)
{
    if (log.encoding == Encoding::Tlv) {
        ByteReader reader = tlvReader(log.view(record.range), record.range.offset);
        return readTlvRecord(log, reader);
    }
    const auto value = JsonScanner(log.view(record.range), record.range.offset).value();
    if (!value)
        return fail(value.error());
    return recordFromJson(log, *value);
}

} // namespace

DecodedContent decodeContent(const Log &log, const Record &record)
{
    if (record.content.isEmpty())
        return {};
    switch (record.contentType) {
    case ContentType::Cel:
        return decodeManagement(log, record);
    case ContentType::PcClientStd:
        return decodePcClient(log, record);
    case ContentType::ImaTemplate:
        return decodeImaTemplate(log, record);
    case ContentType::ImaTlv:
        return decodeImaTlv(log, record);
    case ContentType::Systemd:
        return decodeSystemd(log, record);
    case ContentType::Cos:
        return decodeCos(log, record);
    case ContentType::Tss2:
        return decodeTss2(log, record);
    case ContentType::Unknown:
        break;
    }
    return opaqueContent(log, record);
}

DecodedContent decodeRecord(const Log &log, const Record &record)
{
    const auto read = readAgain(log, record);
    if (!read) {
        DecodedContent content;
        content.fields.push_back(rawField(log.view(record.range), record.range));
        return content;
    }
    DecodedContent content = decodeContent(log, record);
    std::vector<Field> fields = read->fields();
    if (!content.fields.empty()) {
        fields.push_back({.name = "content"_L1,
                          .kind = Field::Kind::Structure,
                          .range = record.content,
                          .children = std::move(content.fields)});
    }
    content.fields = std::move(fields);
    return content;
}

} // namespace plumbline::cel
