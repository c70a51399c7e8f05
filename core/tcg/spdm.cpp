// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/spdm.h"

#include "core/base/der.h"
#include "core/uefi/devicepath.h"
#include "core/uefi/signaturelist.h"

using namespace Qt::StringLiterals;

namespace plumbline::tcg {

namespace {

constexpr auto hexadecimal = NumberBase::Hexadecimal;
constexpr qsizetype signatureSize = 16;
constexpr QByteArrayView firstSignature("SPDM Device Sec\0", signatureSize);
constexpr QByteArrayView secondSignature("SPDM Device Sec2", signatureSize);
constexpr size_t maxCertificates = 16;

struct Name
{
    quint32 value;
    QLatin1StringView name;
};

QString nameOf(quint32 value, std::span<const Name> names)
{
    for (const Name &row : names) {
        if (row.value == value)
            return row.name;
    }
    return {};
}

constexpr Name deviceTypes[] = {{0, "none"_L1}, {1, "PCI"_L1}, {2, "USB"_L1}};

/// PFP 1.06, DEVICE_SECURITY_EVENT_DATA_HEADER2.AuthState.
constexpr Name authenticationStates[] = {
    {0, "success"_L1},         {1, "no authentication"_L1},
    {2, "no binding"_L1},      {3, "failed: no signature"_L1},
    {4, "failed: invalid"_L1}, {0xFF, "no SPDM"_L1},
};

constexpr Name subHeaderTypes[] = {{0, "SPDM measurement block"_L1}, {1, "SPDM certificate chain"_L1}};

/// DSP0274, table "DMTF measurement specification format".
constexpr Name valueTypes[] = {
    {0, "immutable ROM"_L1},          {1, "mutable firmware"_L1},     {2, "hardware configuration"_L1},
    {3, "firmware configuration"_L1}, {4, "measurement manifest"_L1}, {5, "device mode"_L1},
    {6, "firmware version"_L1},       {7, "firmware SVN"_L1},
};

/// DSP0274, MeasurementHashAlgo and BaseHashAlgo differ in their first bit.
constexpr Name measurementHashes[] = {
    {0x01, "raw bit stream"_L1}, {0x02, "SHA-256"_L1},  {0x04, "SHA-384"_L1},  {0x08, "SHA-512"_L1},
    {0x10, "SHA3-256"_L1},       {0x20, "SHA3-384"_L1}, {0x40, "SHA3-512"_L1}, {0x80, "SM3"_L1},
};
constexpr Name baseHashes[] = {
    {0x01, "SHA-256"_L1},  {0x02, "SHA-384"_L1},  {0x04, "SHA-512"_L1}, {0x08, "SHA3-256"_L1},
    {0x10, "SHA3-384"_L1}, {0x20, "SHA3-512"_L1}, {0x40, "SM3"_L1},
};

constexpr Name baseHashSizes[] = {{0x01, "32"_L1}, {0x02, "48"_L1}, {0x04, "64"_L1}, {0x08, "32"_L1},
                                  {0x10, "48"_L1}, {0x20, "64"_L1}, {0x40, "32"_L1}};

/// SPDM_MEASUREMENT_BLOCK with the DMTF header, the only measurement specification there is.
SpdmMeasurement readMeasurement(FieldReader &reader)
{
    SpdmMeasurement measurement;
    measurement.index = reader.u8("index");
    reader.u8("measurementSpecification", hexadecimal);
    const quint16 size = reader.u16("measurementSize");
    FieldReader block = reader.slice(size, "measurement");
    measurement.valueType = block.u8("valueType", hexadecimal);
    block.meaning(nameOf(measurement.valueType & 0x7F, valueTypes));
    const quint16 valueSize = block.u16("valueSize");
    measurement.value = block.bytes("measurementValue", valueSize).toByteArray();
    block.trailing("SPDM_MEASUREMENT_BLOCK");
    reader.adopt("measurement", block);
    return measurement;
}

void readMeasurements(FieldReader &reader, int count, DeviceSecurityEvent &event)
{
    reader.begin("measurements", Field::Kind::List);
    for (int i = 0; i < count && !reader.failed(); ++i) {
        reader.begin("measurementBlock");
        event.measurements.push_back(readMeasurement(reader));
        reader.end();
    }
    reader.end();
}

void readPciContext(FieldReader &reader, DeviceSecurityEvent &event)
{
    reader.u16("version");
    reader.u16("length");
    event.vendorId = reader.u16("vendorId", hexadecimal);
    event.deviceId = reader.u16("deviceId", hexadecimal);
    reader.u8("revisionId", hexadecimal);
    reader.bytes("classCode", 3);
    reader.u16("subsystemVendorId", hexadecimal);
    reader.u16("subsystemId", hexadecimal);
}

/// The USB descriptors are as the device gave them: each has its length in its first byte.
void readUsbContext(FieldReader &reader)
{
    reader.u16("version");
    reader.u16("length");
    reader.begin("descriptors", Field::Kind::List);
    while (!reader.atEnd() && !reader.failed()) {
        const quint8 length = uchar(reader.rest().front());
        if (length == 0)
            reader.fail(ParseError::Kind::BadValue, "descriptor", length, 1);
        else
            reader.bytes("descriptor", length);
    }
    reader.end();
}

void readDeviceContext(FieldReader &reader, DeviceSecurityEvent &event)
{
    if (reader.atEnd() || event.deviceType == 0)
        return;
    reader.begin("deviceContext");
    if (event.deviceType == 1)
        readPciContext(reader, event);
    else if (event.deviceType == 2)
        readUsbContext(reader);
    reader.end();
}

void readDevicePath(FieldReader &reader, DeviceSecurityEvent &event)
{
    const quint64 length = reader.u64("devicePathLength");
    event.devicePath = uefi::readDevicePath(reader, "devicePath", length).text;
}

quint32 readDeviceType(FieldReader &reader)
{
    const quint32 type = reader.u32("deviceType");
    reader.meaning(nameOf(type, deviceTypes));
    return type;
}

void readFirstVersion(FieldReader &reader, DeviceSecurityEvent &event)
{
    event.version = reader.u16("version");
    reader.u16("length");
    const quint32 algorithm = reader.u32("spdmHashAlgo", hexadecimal);
    reader.meaning(nameOf(algorithm, measurementHashes));
    event.deviceType = readDeviceType(reader);
    readMeasurements(reader, 1, event);
    readDevicePath(reader, event);
    readDeviceContext(reader, event);
}

void readMeasurementSubHeader(FieldReader &reader, DeviceSecurityEvent &event)
{
    reader.u16("spdmVersion", hexadecimal);
    const quint8 count = reader.u8("measurementBlockCount");
    reader.skip(1, "reserved");
    const quint32 algorithm = reader.u32("spdmHashAlgo", hexadecimal);
    reader.meaning(nameOf(algorithm, measurementHashes));
    readMeasurements(reader, count, event);
}

/// DSP0274, section "Certificate chain format": length, root's hash, certificates one after another.
void readCertificateChain(FieldReader &reader, quint64 hashSize, DeviceSecurityEvent &event)
{
    reader.u16("length");
    reader.skip(2, "reserved");
    reader.bytes("rootHash", hashSize);
    reader.begin("certificates", Field::Kind::List);
    while (!reader.atEnd() && !reader.failed() && event.certificates.size() < maxCertificates) {
        ByteReader outline(reader.rest(), reader.offset());
        const auto element = readDerElement(outline);
        const qint64 length = element ? element->range.length : reader.remaining();
        FieldReader one = reader.slice(quint64(length), "certificate");
        if (const auto certificate = uefi::readCertificateField(one, "x509"))
            event.certificates.push_back(*certificate);
        reader.adopt("certificate", one);
    }
    reader.end();
}

void readChainSubHeader(FieldReader &reader, DeviceSecurityEvent &event)
{
    reader.u16("spdmVersion", hexadecimal);
    reader.u8("spdmSlotId");
    reader.skip(1, "reserved");
    const quint32 algorithm = reader.u32("spdmHashAlgo", hexadecimal);
    reader.meaning(nameOf(algorithm, baseHashes));
    readCertificateChain(reader, nameOf(algorithm, baseHashSizes).toULongLong(), event);
}

void readSubHeader(FieldReader &reader, quint32 type, DeviceSecurityEvent &event)
{
    if (type == 0)
        readMeasurementSubHeader(reader, event);
    else if (type == 1)
        readChainSubHeader(reader, event);
    else
        reader.bytes("data", quint64(reader.remaining()));
    reader.trailing("DEVICE_SECURITY_EVENT_DATA_SUB_HEADER");
}

void readSecondVersion(FieldReader &reader, DeviceSecurityEvent &event)
{
    event.version = reader.u16("version");
    event.authenticationState = reader.u8("authState", hexadecimal);
    reader.meaning(nameOf(*event.authenticationState, authenticationStates));
    reader.skip(1, "reserved");
    reader.u32("length");
    event.deviceType = readDeviceType(reader);
    const quint32 type = reader.u32("subHeaderType");
    reader.meaning(nameOf(type, subHeaderTypes));
    const quint32 length = reader.u32("subHeaderLength");
    reader.u64("subHeaderUid", hexadecimal);
    readDevicePath(reader, event);
    FieldReader subHeader = reader.slice(length, "subHeader");
    readSubHeader(subHeader, type, event);
    reader.adopt("subHeader", subHeader);
    readDeviceContext(reader, event);
}

} // namespace

bool isDeviceSecurityEvent(QByteArrayView data)
{
    return data.startsWith(firstSignature) || data.startsWith(secondSignature);
}

DeviceSecurityEvent readDeviceSecurityEvent(FieldReader &reader)
{
    DeviceSecurityEvent event;
    const bool isSecond = reader.rest().startsWith(secondSignature);
    reader.utf8("signature", signatureSize);
    if (isSecond)
        readSecondVersion(reader, event);
    else
        readFirstVersion(reader, event);
    reader.trailing("TCG_DEVICE_SECURITY_EVENT_DATA");
    return event;
}

} // namespace plumbline::tcg
