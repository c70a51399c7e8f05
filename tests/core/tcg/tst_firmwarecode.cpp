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

const QByteArray blob = hex(R"(
    00 00 E0 FF 00 00 00 00 // blobBase
    00 00 20 00 00 00 00 00 // blobLength
)");
constexpr MemoryRange place{0xFFE00000, 0x200000};

} // namespace

/// Pieces of firmware: blobs, POST codes, S-CRTM contents and version, H-CRTM.
class FirmwareCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blob1();
    void blob1IsTooShort();
    void blob2();
    void blob2WithALyingDescription();
    void code_data();
    void code();
    void crtmVersion_data();
    void crtmVersion();
};

/// PFP 1.06, section 10.2.4
void FirmwareCodeTest::blob1()
{
    const DecodedEvent event = decodeOne(0, EventType::EfiPlatformFirmwareBlob, blob);
    QVERIFY(event.as<FirmwareCode>());
    QCOMPARE(event.as<FirmwareCode>()->place, std::optional(place));
    QCOMPARE(event.field("blobLength"_L1)->range.length, 8);
    QCOMPARE(codesOf(event.notes()), QStringList());
    const DecodedEvent longer = decodeOne(0, EventType::EfiPlatformFirmwareBlob, blob + 'x');
    QCOMPARE(codesOf(longer.notes()), QStringList{u"parse.trailing-bytes"_s});
}

void FirmwareCodeTest::blob1IsTooShort()
{
    const DecodedEvent event = decodeOne(0, EventType::EfiPlatformFirmwareBlob, blob.chopped(1));
    QVERIFY(event.as<Undecodable>());
    QCOMPARE(event.as<Undecodable>()->error.structure, u"blobLength"_s);
    QCOMPARE(event.as<Undecodable>()->error.available, 7);
}

void FirmwareCodeTest::blob2()
{
    const DecodedEvent event = decodeOne(0, EventType::EfiPlatformFirmwareBlob2, hex(R"(
        09                         // blobDescriptionSize
        50 4F 53 54 20 43 4F 44 45 // blobDescription: POST CODE
    )") + blob);
    QVERIFY(event.as<FirmwareCode>());
    QCOMPARE(event.as<FirmwareCode>()->description, u"POST CODE"_s);
    QCOMPARE(event.as<FirmwareCode>()->place, std::optional(place));
}

void FirmwareCodeTest::blob2WithALyingDescription()
{
    QVERIFY(decodeOne(0, EventType::EfiPlatformFirmwareBlob2, hex("FF 41") + blob).as<Undecodable>());
}

void FirmwareCodeTest::code_data()
{
    QTest::addColumn<EventType>("type");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("description");
    QTest::addColumn<bool>("hasPlace");
    QTest::newRow("POST code, text") << EventType::PostCode << QByteArray("ACPI DATA") << u"ACPI DATA"_s
                                     << false;
    QTest::newRow("POST code, blob") << EventType::PostCode << blob << QString() << true;
    QTest::newRow("POST code 2, blob2") << EventType::PostCode2 << hex("02 41 42") + blob << u"AB"_s << true;
    QTest::newRow("S-CRTM contents") << EventType::SCrtmContents << QByteArray("Boot Guard")
                                     << u"Boot Guard"_s << false;
    QTest::newRow("H-CRTM") << EventType::EfiHcrtmEvent << QByteArray("HCRTM") << u"HCRTM"_s << false;
    QTest::newRow("H-CRTM, 4 bytes") << EventType::EfiHcrtmEvent << hex("01 02 03 04") << QString() << false;
    QTest::newRow("anything") << EventType::SCrtmContents << hex("01 02 03") << QString() << false;
    QTest::newRow("nothing") << EventType::SCrtmContents << QByteArray() << QString() << false;
}

void FirmwareCodeTest::code()
{
    QFETCH(EventType, type);
    QFETCH(QByteArray, data);
    QFETCH(QString, description);
    QFETCH(bool, hasPlace);
    const DecodedEvent event = decodeOne(0, type, data);
    QVERIFY(event.as<FirmwareCode>());
    QCOMPARE(event.as<FirmwareCode>()->description, description);
    QCOMPARE(event.as<FirmwareCode>()->place.has_value(), hasPlace);
}

void FirmwareCodeTest::crtmVersion_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("guid");
    QTest::newRow("UCS-2") << utf16(u"R1.2"_s) + le16(0) << u"R1.2"_s << QString();
    QTest::newRow("ASCII") << QByteArray("N2HET64W\0", 9) << u"N2HET64W"_s << QString();
    QTest::newRow("GUID") << hex("00 11 22 33 44 55 66 77 88 99 AA BB CC DD EE FF") << QString()
                          << u"{33221100-5544-7766-8899-aabbccddeeff}"_s;
    QTest::newRow("empty string") << hex("00 00") << QString() << QString();
    QTest::newRow("nothing") << QByteArray() << QString() << QString();
    QTest::newRow("bytes") << hex("01 02 03") << QString() << QString();
}

void FirmwareCodeTest::crtmVersion()
{
    QFETCH(QByteArray, data);
    QFETCH(QString, version);
    QFETCH(QString, guid);
    const DecodedEvent event = decodeOne(0, EventType::SCrtmVersion, data);
    const auto *crtm = event.as<CrtmVersion>();
    QVERIFY(crtm);
    QCOMPARE(crtm->version, version);
    QCOMPARE(crtm->guid ? crtm->guid->toString() : QString(), guid);
}

QTEST_GUILESS_MAIN(FirmwareCodeTest)
#include "tst_firmwarecode.moc"
