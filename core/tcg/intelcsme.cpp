// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/intelcsme.h"

#include "core/base/textcodec.h"
#include "core/uefi/flagtext.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace plumbline::tcg {

namespace {

using uefi::FlagName;
using uefi::flagText;

constexpr auto hexadecimal = NumberBase::Hexadecimal;
constexpr qsizetype signatureSize = 20;
constexpr int maxMeasurements = 256;

enum EntryType : quint8 {
    InitializeManifest = 0,
    ExtendManifest = 1,
    ManifestVersion = 2,
    Configuration = 3
};

struct Name
{
    quint8 value;
    QLatin1StringView name;
};

QString nameOf(quint8 value, std::span<const Name> names)
{
    const auto found = std::ranges::find(names, value, &Name::value);
    return found == names.end() ? QString() : QString(found->name);
}

constexpr Name entryTypes[] = {{InitializeManifest, "manifest, first"_L1},
                               {ExtendManifest, "manifest"_L1},
                               {ManifestVersion, "manifest version"_L1},
                               {Configuration, "configuration"_L1}};

constexpr Name manifests[] = {
    {2, "PMC"_L1},      {3, "RBE"_L1},        {5, "ROT key"_L1},        {6, "TCSS IOM"_L1},
    {7, "TCSS PHY"_L1}, {8, "TCSS TBT"_L1},   {13, "Synopsys PHY"_L1},  {14, "PCHC"_L1},
    {15, "IDLM"_L1},    {16, "ISI Intel"_L1}, {17, "SAM firmware"_L1},  {18, "SAM PHY"_L1},
    {33, "IUNIT"_L1},   {35, "audio DSP"_L1}, {41, "OEM ISH"_L1},       {45, "OEM key"_L1},
    {58, "ISI OEM"_L1}, {192, "ESE"_L1},      {193, "DMU"_L1},          {194, "PUNIT"_L1},
    {195, "ESE++"_L1},  {196, "SOC PMC"_L1},  {197, "SOC firmware"_L1}, {198, "SOC Synopsys PHY"_L1},
};

constexpr Name configurations[] = {{0, "security parameters"_L1},
                                   {2, "OEM enabled capabilities"_L1},
                                   {3, "operation mode"_L1},
                                   {4, "SKU"_L1}};

constexpr Name operationModes[] = {{0, "normal"_L1},
                                   {2, "debug"_L1},
                                   {3, "temporarily disabled"_L1},
                                   {4, "disabled by HDA_SDO"_L1},
                                   {5, "disabled for refurbishing"_L1},
                                   {7, "enhanced debug"_L1}};

constexpr FlagName securityParameters[] = {
    {0x01, "SoC configuration locked"_L1},
    {0x02, "end of manufacturing"_L1},
    {0x04, "manageability disabled"_L1},
    {0x08, "boots from UFS or eMMC"_L1},
    {0x10, "SPI region write-locked"_L1},
    {0x20, "SPI descriptor locked"_L1},
    {0x40, "RPMC enabled"_L1},
};

constexpr FlagName informationFlags[] = {
    {0x01, "hardware root of trust"_L1}, {0x02, "invalid state"_L1},   {0x04, "untrusted measurement"_L1},
    {0x08, "invalid measurement"_L1},    {0x10, "log unavailable"_L1}, {0x20, "flash descriptor override"_L1},
};

constexpr FlagName amtFlags[] = {
    {0x001, "AMT enabled"_L1},     {0x002, "MEBx password set"_L1}, {0x004, "AMT provisioned"_L1},
    {0x008, "enterprise mode"_L1}, {0x010, "zero touch"_L1},        {0x100, "KVM"_L1},
    {0x200, "serial over LAN"_L1}, {0x400, "USB redirection"_L1},
};

/// ERHashAlgorithm.
HashAlgorithm extendAlgorithm(quint32 code)
{
    switch (code) {
    case 0:
        return HashAlgorithm::Sha1;
    case 2:
        return HashAlgorithm::Sha256;
    case 4:
        return HashAlgorithm::Sha384;
    default:
        return HashAlgorithm::None;
    }
}

void readManifestVersion(FieldReader &reader)
{
    for (const char *part : {"major", "minor", "hotfix", "build"})
        reader.u16(part);
    reader.u32("tcbSvn");
    reader.u32("arbSvn");
    reader.u32("vcn");
    reader.u8("verificationStatus");
    reader.u8("manifestIdentifier");
    if (!reader.atEnd())
        reader.bytes("data", quint64(reader.remaining()));
}

void readConfiguration(FieldReader &reader, quint8 entity)
{
    constexpr quint8 security = 0;
    constexpr quint8 operationMode = 3;
    if (entity == security && reader.remaining() == 4) {
        const quint32 flags = reader.u32("securityParameters", hexadecimal);
        reader.meaning(flagText(flags, securityParameters));
    } else if (entity == operationMode && reader.remaining() == 1) {
        const quint8 mode = reader.u8("operationMode");
        reader.meaning(nameOf(mode, operationModes));
    } else {
        reader.bytes("data", quint64(reader.remaining()));
    }
}

void readEntryData(FieldReader &reader, quint8 type, quint8 entity, HashAlgorithm algorithm)
{
    constexpr qint64 manifestVersionSize = 22;
    if (type == ManifestVersion && reader.remaining() >= manifestVersionSize)
        readManifestVersion(reader);
    else if (type == Configuration)
        readConfiguration(reader, entity);
    else if (digestSize(algorithm) == reader.remaining())
        reader.digest("digest", algorithm, quint64(reader.remaining()));
    else
        reader.bytes("data", quint64(reader.remaining()));
}

void readEntry(FieldReader &reader, HashAlgorithm algorithm)
{
    const quint8 type = reader.u8("entryType");
    reader.meaning(nameOf(type, entryTypes));
    const quint8 entity = reader.u8("measuredEntity");
    reader.meaning(type == Configuration ? nameOf(entity, configurations) : nameOf(entity, manifests));
    reader.skip(2, "reserved");
    const quint32 size = reader.u32("dataSize");
    FieldReader data = reader.slice(size, "entryData");
    readEntryData(data, type, entity, algorithm);
    reader.adopt("entryData", data);
}

void readMeasurements(FieldReader &reader, CsmeEvent &event)
{
    const quint32 code = reader.u32("erHashAlgorithm");
    const HashAlgorithm algorithm = extendAlgorithm(code);
    reader.meaning(algorithm == HashAlgorithm::None ? QString() : hashName(algorithm));
    reader.begin("entries", Field::Kind::List);
    while (!reader.atEnd() && !reader.failed()) {
        if (++event.measurementCount > maxMeasurements) {
            reader.fail(ParseError::Kind::TooLarge, "entries", event.measurementCount, maxMeasurements);
            break;
        }
        reader.begin("entry");
        readEntry(reader, algorithm);
        reader.end();
    }
    reader.end();
}

void readInformation(FieldReader &reader, CsmeEvent &event)
{
    reader.u32("version");
    reader.u16("vendorId", hexadecimal);
    event.deviceId = reader.u16("deviceId", hexadecimal);
    event.flags = reader.u32("flags", hexadecimal);
    reader.meaning(flagText(event.flags, informationFlags));
    reader.trailing("IntelCSxEInfoEvent");
}

void readAmtConfiguration(FieldReader &reader, CsmeEvent &event)
{
    reader.u32("dataLength");
    event.flags = reader.u16("amtStatus", hexadecimal);
    reader.meaning(flagText(event.flags, amtFlags));
    reader.bytes("data", quint64(reader.remaining()));
}

struct Row
{
    QByteArrayView signature; ///< padded with NULs to 20 bytes in the log
    CsmeEvent::Kind kind;
    void (*read)(FieldReader &reader, CsmeEvent &event);
};

constexpr Row rows[] = {
    {"IntelCSxEEvent01", CsmeEvent::Kind::Measurements, readMeasurements},
    {"IntelCSxEInfoEvent", CsmeEvent::Kind::Information, readInformation},
    {"IntelCSMEAmtConfig", CsmeEvent::Kind::AmtConfiguration, readAmtConfiguration},
};

const Row *rowOf(QByteArrayView data)
{
    const auto *found = std::ranges::find_if(
        rows, [&](const Row &row) { return data.size() >= signatureSize && data.startsWith(row.signature); });
    return found == std::end(rows) ? nullptr : found;
}

} // namespace

bool isCsmeEvent(QByteArrayView data)
{
    return rowOf(data) != nullptr;
}

CsmeEvent readCsmeEvent(FieldReader &reader)
{
    CsmeEvent event;
    const Row *row = rowOf(reader.rest());
    reader.utf8("signature", signatureSize);
    if (row) {
        event.kind = row->kind;
        row->read(reader, event);
    }
    return event;
}

} // namespace plumbline::tcg
