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

/// Data of the manufacturer's own format: text, a label with bytes, a number, or bytes.
class PlatformDataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forms_data();
    void forms();
    void everyTypeOfTheKind();
    void gceNonHostInfo();
};

void PlatformDataTest::forms_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("number"); // -1: none
    QTest::newRow("text") << QByteArray("CPU Microcode\0", 14) << u"CPU Microcode"_s << qint64(-1);
    QTest::newRow("number") << hex("44 33 22 11") << QString() << qint64(0x11223344);
    QTest::newRow("label and bytes") << QByteArray("BIOS Setup\0\1\2\3", 14) << u"BIOS Setup"_s << qint64(-1);
    QTest::newRow("bytes") << hex("01 02 03") << QString() << qint64(-1);
    QTest::newRow("nothing") << QByteArray() << QString() << qint64(-1);
    QTest::newRow("TME register") << QByteArray("MSR_TME_ACTIVATE").leftJustified(21, '\0') + le64(5)
                                  << u"MSR_TME_ACTIVATE"_s << qint64(5);
}

void PlatformDataTest::forms()
{
    QFETCH(QByteArray, data);
    QFETCH(QString, text);
    QFETCH(qint64, number);
    const DecodedEvent event = decodeOne(1, EventType::PlatformConfigFlags, data);
    const auto *platform = event.as<PlatformData>();
    QVERIFY(platform);
    QCOMPARE(platform->text, text);
    QCOMPARE(platform->number ? qint64(*platform->number) : -1, number);
    QCOMPARE(platform->size, data.size());
}

void PlatformDataTest::everyTypeOfTheKind()
{
    for (const EventType type :
         {EventType::PrebootCert, EventType::Unused, EventType::CpuMicrocode, EventType::PlatformConfigFlags,
          EventType::TableOfDevices, EventType::CompactHash, EventType::NonhostCode, EventType::NonhostConfig,
          EventType::NonhostInfo, EventType::OmitBootDeviceEvents, EventType::EfiSpdmFirmwareBlob})
        QVERIFY2(decodeOne(6, type, "text").as<PlatformData>(), qPrintable(eventTypeName(type)));
}

void PlatformDataTest::gceNonHostInfo()
{
    const QByteArray data = hex(R"(
        47 43 45 20 4E 6F 6E 48 6F 73 74 49 6E 66 6F 00 // signature: GCE NonHostInfo
        03 // technology: Intel TDX
        00 00 00 00 00 00 00 00 00 00 00 00 00 00 00    // reserved
    )");
    const DecodedEvent event = decodeOne(0, EventType::NonhostInfo, data);
    QVERIFY(event.as<GceNonHostInfo>());
    QCOMPARE(int(event.as<GceNonHostInfo>()->technology), 3);
    QCOMPARE(event.field("technology"_L1)->meaning, u"Intel TDX"_s);
    QVERIFY(decodeOne(0, EventType::NonhostInfo, data + '\0').as<PlatformData>());
}

QTEST_GUILESS_MAIN(PlatformDataTest)
#include "tst_platformdata.moc"
