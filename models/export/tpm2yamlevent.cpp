// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/tpm2yamlevent.h"

#include "core/base/bytereader.h"
#include "core/base/textcodec.h"

#include <QStringList>

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;
using plumbline::tcg::EventType;

namespace plumbline::models {

namespace {

/// Most bytes of data that tpm2_eventlog prints in hex where it does not know them.
constexpr qsizetype maxHexBytes = 1024;

void writeHexNumber(YamlWriter &out, QLatin1StringView key, quint64 value)
{
    out.key(key);
    out.plain(u"0x"_s + QString::number(value, 16));
}

void writeDecimal(YamlWriter &out, QLatin1StringView key, quint64 value)
{
    out.key(key);
    out.plain(QString::number(value));
}

void writeHex(YamlWriter &out, QLatin1StringView key, QByteArrayView bytes)
{
    out.key(key);
    out.text(QString::fromLatin1(bytes.toByteArray().toHex()));
}

/// Data of a type that tpm2_eventlog does not decode, or that does not have the form of its type.
void writeRaw(YamlWriter &out, QByteArrayView data)
{
    writeHex(out, "Event"_L1, data.first(std::min(data.size(), maxHexBytes)));
}

/// UEFI_PLATFORM_FIRMWARE_BLOB. PFP 1.06, section 10.2.3.
void writeBlobMembers(YamlWriter &out, ByteReader &in)
{
    writeHexNumber(out, "BlobBase"_L1, in.u64("").value_or(0));
    writeHexNumber(out, "BlobLength"_L1, in.u64("").value_or(0));
}

constexpr qsizetype blobSize = 16;

void writeBlob(YamlWriter &out, QByteArrayView data)
{
    if (data.size() < blobSize) {
        writeRaw(out, data);
        return;
    }
    ByteReader in(data);
    out.key("Event"_L1);
    out.beginMap();
    writeBlobMembers(out, in);
    out.endMap();
}

/// Where the specification allows a blob as well as text, only the length tells them apart.
void writeExactBlob(YamlWriter &out, QByteArrayView data)
{
    if (data.size() == blobSize)
        writeBlob(out, data);
    else
        writeRaw(out, data);
}

/// UEFI_PLATFORM_FIRMWARE_BLOB2. PFP 1.06, section 10.2.4.
void writeBlob2(YamlWriter &out, QByteArrayView data)
{
    ByteReader in(data);
    const auto length = in.u8("");
    const auto description = length ? in.bytes(int(*length), "") : fail(length.error());
    if (!description || in.remaining() < blobSize) {
        writeRaw(out, data);
        return;
    }
    out.key("Event"_L1);
    out.beginMap();
    writeDecimal(out, "BlobDescriptionSize"_L1, *length);
    writeHex(out, "BlobDescription"_L1, *description);
    writeBlobMembers(out, in);
    out.endMap();
}

void writeText(YamlWriter &out, QByteArrayView data)
{
    out.key("Event"_L1);
    out.text(untilNul(decodeUtf8(data)));
}

void writePostCode(YamlWriter &out, QByteArrayView data)
{
    if (data.size() == blobSize)
        writeBlob(out, data);
    else
        writeText(out, data);
}

/// The escapes that tpm2_eventlog puts into a boot loader's text; double quotes stay as they are.
QString escapedLine(const QString &line)
{
    static constexpr std::pair<char16_t, char16_t> escapes[]
        = {{0, '0'},    {7, 'a'},    {8, 'b'},       {'\t', 't'},  {'\v', 'v'},
           {'\f', 'f'}, {'\r', 'r'}, {u'\x1B', 'e'}, {'\'', '\''}, {'\\', '\\'}};
    QString result;
    for (const QChar c : line) {
        const auto *escape
            = std::ranges::find(escapes, c.unicode(), [](const auto &pair) { return pair.first; });
        if (escape == std::end(escapes))
            result += c;
        else
            result += u'\\' + QChar(escape->second);
    }
    return result;
}

/// A boot loader's text: each of its lines between double quotes on a line of its own.
void writeIpl(YamlWriter &out, QByteArrayView data)
{
    QStringList lines = decodeUtf8(data).split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    for (QString &line : lines)
        line = u'"' + escapedLine(line) + u'"';
    out.key("Event"_L1);
    out.beginMap();
    out.key("String"_L1);
    out.text(lines.join(u'\n'));
    out.endMap();
}

/// UEFI_VARIABLE_DATA. PFP 1.06, section 10.2.6.
void writeVariable(YamlWriter &out, QByteArrayView data)
{
    ByteReader in(data);
    const auto guid = in.guid("");
    const auto nameLength = in.u64("");
    const auto dataLength = in.u64("");
    const bool isNameInside = nameLength && *nameLength <= quint64(data.size()) / 2;
    const auto name = isNameInside ? in.bytes(*nameLength * 2, "") : fail({});
    if (!guid || !dataLength || !name) {
        writeRaw(out, data);
        return;
    }
    out.key("Event"_L1);
    out.beginMap();
    out.key("VariableName"_L1);
    out.plain(guid->toString(QUuid::WithoutBraces));
    writeDecimal(out, "UnicodeNameLength"_L1, *nameLength);
    writeDecimal(out, "VariableDataLength"_L1, *dataLength);
    out.key("UnicodeName"_L1);
    out.text(untilNul(decodeUtf16(*name)));
    if (*dataLength > 0) {
        const QByteArrayView rest = in.rest();
        writeHex(out, "VariableData"_L1, rest.first(qsizetype(std::min(*dataLength, quint64(rest.size())))));
    }
    out.endMap();
}

/// UEFI_IMAGE_LOAD_EVENT. PFP 1.06, section 10.2.2.
void writeImageLoad(YamlWriter &out, QByteArrayView data)
{
    constexpr qsizetype fixedSize = 32;
    if (data.size() < fixedSize) {
        writeRaw(out, data);
        return;
    }
    ByteReader in(data);
    out.key("Event"_L1);
    out.beginMap();
    writeHexNumber(out, "ImageLocationInMemory"_L1, in.u64("").value_or(0));
    writeDecimal(out, "ImageLengthInMemory"_L1, in.u64("").value_or(0));
    writeHexNumber(out, "ImageLinkTimeAddress"_L1, in.u64("").value_or(0));
    writeDecimal(out, "LengthOfDevicePath"_L1, in.u64("").value_or(0));
    writeHex(out, "DevicePath"_L1, in.rest());
    out.endMap();
}

/// TCG_EfiSpecIDEvent. PFP 1.06, section 10.4.5.1.
void writeSpecId(YamlWriter &out, const tcg::EventLog &log, QByteArrayView data)
{
    ByteReader in(data);
    out.key("SpecID"_L1);
    out.beginList();
    out.beginMap();
    out.key("Signature"_L1);
    out.text(untilNul(decodeUtf8(in.bytes(16, "").value_or(QByteArrayView()))));
    writeDecimal(out, "platformClass"_L1, in.u32("").value_or(0));
    writeDecimal(out, "specVersionMinor"_L1, in.u8("").value_or(0));
    writeDecimal(out, "specVersionMajor"_L1, in.u8("").value_or(0));
    writeDecimal(out, "specErrata"_L1, in.u8("").value_or(0));
    writeDecimal(out, "uintnSize"_L1, in.u8("").value_or(0));
    writeDecimal(out, "numberOfAlgorithms"_L1, in.u32("").value_or(0));
    out.key("Algorithms"_L1);
    out.beginList();
    for (size_t i = 0; i < log.algorithms.size(); ++i) {
        const tcg::LogAlgorithm &bank = log.algorithms[i];
        out.beginMap();
        out.key(u"Algorithm[%1]"_s.arg(i));
        out.null();
        out.key("algorithmId"_L1);
        out.plain(hashName(bank.algorithm));
        writeDecimal(out, "digestSize"_L1, bank.declaredSize);
        out.endMap();
    }
    out.endList();
    const auto algorithms = in.bytes(qint64(log.algorithms.size()) * 4, "");
    const quint8 vendorSize = algorithms ? in.u8("").value_or(0) : 0;
    writeDecimal(out, "vendorInfoSize"_L1, vendorSize);
    if (vendorSize > 0)
        writeHex(out, "vendorInfo"_L1, in.bytes(int(vendorSize), "").value_or(QByteArrayView()));
    out.endMap();
    out.endList();
}

using DataWriter = void (*)(YamlWriter &, QByteArrayView);

struct Row
{
    EventType type;
    const char *name;
    DataWriter write = writeRaw;
};

constexpr Row rows[] = {
    {EventType::PrebootCert, "EV_PREBOOT_CERT"},
    {EventType::PostCode, "EV_POST_CODE", writePostCode},
    {EventType::Unused, "EV_UNUSED"},
    {EventType::NoAction, "EV_NO_ACTION"},
    {EventType::Separator, "EV_SEPARATOR"},
    {EventType::Action, "EV_ACTION"},
    {EventType::EventTag, "EV_EVENT_TAG"},
    {EventType::SCrtmContents, "EV_S_CRTM_CONTENTS", writeExactBlob},
    {EventType::SCrtmVersion, "EV_S_CRTM_VERSION"},
    {EventType::CpuMicrocode, "EV_CPU_MICROCODE"},
    {EventType::PlatformConfigFlags, "EV_PLATFORM_CONFIG_FLAGS"},
    {EventType::TableOfDevices, "EV_TABLE_OF_DEVICES"},
    {EventType::CompactHash, "EV_COMPACT_HASH"},
    {EventType::Ipl, "EV_IPL", writeIpl},
    {EventType::IplPartitionData, "EV_IPL_PARTITION_DATA"},
    {EventType::NonhostCode, "EV_NONHOST_CODE"},
    {EventType::NonhostConfig, "EV_NONHOST_CONFIG"},
    {EventType::NonhostInfo, "EV_NONHOST_INFO"},
    {EventType::OmitBootDeviceEvents, "EV_OMIT_BOOT_DEVICE_EVENTS"},
    {EventType::EfiVariableDriverConfig, "EV_EFI_VARIABLE_DRIVER_CONFIG", writeVariable},
    {EventType::EfiVariableBoot, "EV_EFI_VARIABLE_BOOT", writeVariable},
    {EventType::EfiBootServicesApplication, "EV_EFI_BOOT_SERVICES_APPLICATION", writeImageLoad},
    {EventType::EfiBootServicesDriver, "EV_EFI_BOOT_SERVICES_DRIVER", writeImageLoad},
    {EventType::EfiRuntimeServicesDriver, "EV_EFI_RUNTIME_SERVICES_DRIVER", writeImageLoad},
    {EventType::EfiGptEvent, "EV_EFI_GPT_EVENT"},
    {EventType::EfiAction, "EV_EFI_ACTION", writeText},
    {EventType::EfiPlatformFirmwareBlob, "EV_EFI_PLATFORM_FIRMWARE_BLOB", writeBlob},
    {EventType::EfiHandoffTables, "EV_EFI_HANDOFF_TABLES"},
    {EventType::EfiPlatformFirmwareBlob2, "EV_EFI_PLATFORM_FIRMWARE_BLOB2", writeBlob2},
    {EventType::EfiHandoffTables2, "EV_EFI_HANDOFF_TABLES2"},
    {EventType::EfiVariableBoot2, "EV_EFI_VARIABLE_BOOT2", writeVariable},
    {EventType::EfiVariableAuthority, "EV_EFI_VARIABLE_AUTHORITY", writeVariable},
};

const Row *rowOf(EventType type)
{
    const auto *row = std::ranges::find(rows, type, &Row::type);
    return row == std::end(rows) ? nullptr : row;
}

} // namespace

QString tpm2EventTypeName(EventType type)
{
    const Row *row = rowOf(type);
    return row ? QString::fromLatin1(row->name) : u"Unknown event type"_s;
}

void writeTpm2EventData(YamlWriter &out, const tcg::EventLog &log, const tcg::Event &event)
{
    const QByteArrayView data = log.dataOf(event);
    writeDecimal(out, "EventSize"_L1, quint64(data.size()));
    const bool isHeader = log.layout == tcg::LogLayout::CryptoAgile && &event == &log.events.front();
    if (isHeader && !log.algorithms.empty())
        writeSpecId(out, log, data);
    else if (!data.isEmpty()) {
        const Row *row = rowOf(event.claimedType);
        (row ? row->write : writeRaw)(out, data);
    }
}

} // namespace plumbline::models
