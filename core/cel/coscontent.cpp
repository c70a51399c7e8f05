// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cel/coscontent.h"

#include "core/base/textcodec.h"
#include "core/cel/contentsource.h"
#include "core/cel/tlv.h"

#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::cel {

namespace {

/// By the type of the nested TLV.
constexpr std::array eventNames{
    "ImageRef"_L1,      "ImageDigest"_L1, "RestartPolicy"_L1,
    "ImageID"_L1,       "Arg"_L1,         "EnvVar"_L1,
    "OverrideArg"_L1,   "OverrideEnv"_L1, "LaunchSeparator"_L1,
    "MemoryMonitor"_L1, "GpuCCMode"_L1,   "GPUDeviceAttestationBinding"_L1,
};

Field typeField(const Tlv &tlv)
{
    Field field{.name = "cosEventType"_L1, .value = quint64(tlv.type), .range = {tlv.range.offset, 1}};
    if (tlv.type < eventNames.size())
        field.meaning = eventNames[tlv.type];
    return field;
}

Field valueField(const Tlv &tlv)
{
    Field field{.name = "value"_L1, .value = tlv.value.toByteArray(), .range = tlv.valueRange()};
    if (looksLikeText(tlv.value))
        field.value = decodeUtf8(tlv.value);
    return field;
}

QString lineOf(const Field &type, const Field &value)
{
    const auto *text = std::get_if<QString>(&value.value);
    return text && !text->isEmpty() ? u"%1: %2"_s.arg(type.meaning, *text) : type.meaning;
}

} // namespace

DecodedContent decodeCos(const Log &log, const Record &record)
{
    DecodedContent content;
    const auto bytes = contentBytes(log, record);
    if (!bytes) {
        content.error = bytes.error();
        return content;
    }
    ByteReader reader = tlvReader(bytes->bytes);
    const auto event = readTlv(reader, "cos");
    if (!event) {
        content.error = event.error();
    } else {
        content.fields = {typeField(*event), valueField(*event)};
        content.text = lineOf(content.fields[0], content.fields[1]);
        if (!reader.atEnd()) {
            content.error = ParseError{.kind = ParseError::Kind::TrailingBytes,
                                       .offset = reader.offset(),
                                       .structure = u"cos"_s,
                                       .available = reader.remaining()};
        }
    }
    if (content.error)
        bytes->moveToFile(*content.error);
    bytes->moveToFile(content.fields);
    return content;
}

} // namespace plumbline::cel
