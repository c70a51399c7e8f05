// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bytes.h"
#include "tests/support/decoding.h"
#include "tests/support/problems.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::tcg;
using namespace plumbline::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray noDevicePath = le64(0); // devicePathLength

/// SPDM_MEASUREMENT_BLOCK with a DMTF measurement. DSP0274, section 10.11.1.
const QByteArray block = hex(R"(
    01          // Index
    01          // MeasurementSpecification: DMTF
    07 00       // MeasurementSize
    01          // DMTFSpecMeasurementValueType: mutable firmware
    04 00       // DMTFSpecMeasurementValueSize
    AA BB CC DD // value
)");

/// DEVICE_SECURITY_EVENT_DATA_PCI_CONTEXT
const QByteArray pciContext = hex(R"(
    00 00    // version
    10 00    // length
    86 80    // VendorId: Intel
    34 12    // DeviceId
    01       // RevisionID
    00 00 02 // ClassCode
    86 80    // SubsystemVendorID
    01 00    // SubsystemID
)");

QByteArray firstVersion(quint32 deviceType)
{
    return QByteArray("SPDM Device Sec\0", 16) + le16(1) // version
        + le16(60) // length
        + le32(2) // SpdmHashAlgo: SHA-256
        + le32(deviceType) + block + noDevicePath;
}

/// DEVICE_SECURITY_EVENT_DATA_HEADER2 with measurement blocks.
QByteArray secondVersion(quint8 count, const QByteArray &blocks)
{
    const QByteArray subHeader = hex("12 00") // SpdmVersion
        + char(count) + '\0' // SpdmMeasurementBlockCount, reserved
        + le32(2) // SpdmMeasurementHashAlgo: SHA-256
        + blocks;
    return "SPDM Device Sec2" + le16(2) // version
        + '\0' + '\0' // AuthState: success, reserved
        + le32(100) // length
        + le32(1) // deviceType: PCI
        + le32(0) // subHeaderType: measurement blocks
        + le32(quint32(subHeader.size())) // subHeaderLength
        + le64(0x1122) // subHeaderUID
        + noDevicePath + subHeader + pciContext;
}

DecodedEvent decodeBlob(const QByteArray &data)
{
    return decodeOne(2, EventType::EfiSpdmFirmwareBlob, data);
}

} // namespace

/// TCG_DEVICE_SECURITY_EVENT_DATA. PFP 1.06, section 10.2.7.
class SpdmTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void version1WithPci();
    void version2WithPci();
    void severalBlocks();
    void usbDescriptors();
    void aDescriptorOfLengthZero();
    void moreBlocksThanThereAre();
    void cutAnywhereIsUndecodable();
};

void SpdmTest::version1WithPci()
{
    const DecodedEvent event = decodeBlob(firstVersion(1) + pciContext);
    const auto *device = event.as<DeviceSecurityEvent>();
    QVERIFY(device);
    QCOMPARE(int(device->version), 1);
    QVERIFY(!device->authenticationState.has_value());
    QCOMPARE(device->deviceType, 1U);
    QCOMPARE(int(device->vendorId), 0x8086);
    QCOMPARE(int(device->deviceId), 0x1234);
    QCOMPARE(device->measurements, (std::vector<SpdmMeasurement>{{1, 1, hex("AA BB CC DD")}}));
    QCOMPARE(codesOf(event.notes()), QStringList());
}

void SpdmTest::version2WithPci()
{
    const DecodedEvent event = decodeBlob(secondVersion(1, block));
    const auto *device = event.as<DeviceSecurityEvent>();
    QVERIFY(device);
    QCOMPARE(int(device->version), 2);
    QCOMPARE(device->authenticationState, std::optional<quint8>(0));
    QCOMPARE(int(device->deviceId), 0x1234);
    QCOMPARE(device->measurements.size(), 1U);
    QCOMPARE(event.field("authState"_L1)->meaning, u"success"_s);
    QCOMPARE(codesOf(event.notes()), QStringList());
}

void SpdmTest::severalBlocks()
{
    const DecodedEvent event = decodeBlob(secondVersion(3, block + block + block));
    QVERIFY(event.as<DeviceSecurityEvent>());
    QCOMPARE(event.as<DeviceSecurityEvent>()->measurements.size(), 3U);
}

void SpdmTest::usbDescriptors()
{
    const DecodedEvent event = decodeBlob(firstVersion(2) + le16(0) + le16(9) // version, length
                                          + hex("03 01 02 02 05")); // two descriptors
    QVERIFY(event.as<DeviceSecurityEvent>());
    QCOMPARE(event.field("deviceContext"_L1)->children.back().children.size(), 2U);
}

/// It would be read for ever.
void SpdmTest::aDescriptorOfLengthZero()
{
    const DecodedEvent event = decodeBlob(firstVersion(2) + le16(0) + le16(9) + hex("03 01 02 00 05"));
    QVERIFY(event.as<Undecodable>());
    QCOMPARE(event.as<Undecodable>()->error.kind, ParseError::Kind::BadValue);
}

void SpdmTest::moreBlocksThanThereAre()
{
    QVERIFY(decodeBlob(secondVersion(255, block)).as<Undecodable>());
}

void SpdmTest::cutAnywhereIsUndecodable()
{
    const QByteArray whole = secondVersion(1, block);
    const qsizetype contextAt = whole.size() - pciContext.size();
    for (qsizetype size = 16; size < whole.size(); ++size) {
        if (size != contextAt) // a device without a context is allowed
            QVERIFY(decodeBlob(whole.first(size)).as<Undecodable>());
    }
}

QTEST_GUILESS_MAIN(SpdmTest)
#include "tst_spdm.moc"
