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

DecodedEvent decodeRemark(const QByteArray &data)
{
    EventLogBuilder builder = EventLogBuilder::agile();
    return DecodedEvent(builder.noAction(data));
}

} // namespace

/// EV_NO_ACTION by signature. PFP 1.06, section 10.4.5.
class NoActionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startupLocality();
    void startupLocalityWithoutValue();
    void hcrtmComponentWithADigest();
    void hcrtmComponentWithRawData();
    void nvIndexDynamic();
    void nvIndexInstance();
    void allSixteenBytesOfTheSignatureCount();
    void anUnknownSignatureIsNoted();
    void tooShortForASignature();
};

void NoActionTest::startupLocality()
{
    const DecodedEvent event = decodeRemark(hex(R"(
        53 74 61 72 74 75 70 4C 6F 63 61 6C 69 74 79 00 // signature: StartupLocality
        03 // startupLocality
    )"));
    QVERIFY(event.as<StartupLocalityEvent>());
    QCOMPARE(int(event.as<StartupLocalityEvent>()->locality), 3);
    QCOMPARE(event.bytesOf(event.field("startupLocality"_L1)), hex("03"));
}

void NoActionTest::startupLocalityWithoutValue()
{
    const DecodedEvent event = decodeRemark(QByteArray("StartupLocality\0", 16));
    QVERIFY(event.as<Undecodable>());
    QCOMPARE(event.as<Undecodable>()->error.structure, u"startupLocality"_s);
}

void NoActionTest::hcrtmComponentWithADigest()
{
    const DecodedEvent event = decodeRemark(hex(R"(
        48 2D 43 52 54 4D 20 43 6F 6D 70 4D 65 61 73 00 // signature: H-CRTM CompMeas
        03          // componentDescriptionSize
        41 42 00    // componentDescription: AB
        00          // measurementFormatType: digest
        16 00       // componentMeasurementSize
        04 00       // TPMT_HA.hashAlg: SHA-1
        00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F 10 11 12 13 // TPMT_HA.digest
    )"));
    const auto *component = event.as<HcrtmComponentEvent>();
    QVERIFY(component);
    QCOMPARE(component->description, u"AB"_s);
    QVERIFY(component->digest.has_value());
    QCOMPARE(component->digest->algorithm, HashAlgorithm::Sha1);
    QCOMPARE(component->digest->value.toHex(), QByteArray("000102030405060708090a0b0c0d0e0f10111213"));
    QCOMPARE(codesOf(event.notes()), QStringList());
}

void NoActionTest::hcrtmComponentWithRawData()
{
    const DecodedEvent event = decodeRemark(hex(R"(
        48 2D 43 52 54 4D 20 43 6F 6D 70 4D 65 61 73 00 // signature: H-CRTM CompMeas
        00          // componentDescriptionSize
        80          // measurementFormatType: raw data
        02 00       // componentMeasurementSize
        AA BB       // componentMeasurement
    )"));
    QVERIFY(event.as<HcrtmComponentEvent>());
    QVERIFY(!event.as<HcrtmComponentEvent>()->digest.has_value());
    QCOMPARE(event.field("measurementFormatType"_L1)->meaning, u"raw data"_s);
    QCOMPARE(event.bytesOf(event.field("componentMeasurement"_L1)), hex("AA BB"));
}

void NoActionTest::nvIndexDynamic()
{
    const DecodedEvent event = decodeRemark(hex(R"(
        4E 76 49 6E 64 65 78 44 79 6E 61 6D 69 63 20 00 // signature: NvIndexDynamic
        01 00       // version
        00 00 00 00 00 00 // reserved
        08 07 06 05 04 03 02 01 // uid
        04 00       // descriptionSize
        53 50 44 4D // description: SPDM
        02 00       // dataSize
        CC DD       // data
    )"));
    QVERIFY(event.as<NvIndexEvent>());
    QCOMPARE(event.as<NvIndexEvent>()->description, u"SPDM"_s);
    QVERIFY(!event.as<NvIndexEvent>()->device.has_value());
    QCOMPARE(std::get<quint64>(event.field("uid"_L1)->value), 0x0102030405060708ULL);
    QCOMPARE(event.bytesOf(event.field("data"_L1)), hex("CC DD"));
}

void NoActionTest::nvIndexInstance()
{
    const QByteArray head = hex(R"(
        4E 76 49 6E 64 65 78 49 6E 73 74 61 6E 63 65 00 // signature: NvIndexInstance
        01 00       // version
        00 00 00 00 00 00 // reserved
    )");
    const DecodedEvent event = decodeRemark(head + "free text");
    QVERIFY(event.as<NvIndexEvent>());
    QVERIFY(!event.as<NvIndexEvent>()->device.has_value());
    // A device's data that break off make the event undecodable.
    QVERIFY(decodeRemark(head + QByteArray("SPDM Device Sec2")).as<Undecodable>());
}

void NoActionTest::allSixteenBytesOfTheSignatureCount()
{
    QVERIFY(decodeRemark(QByteArray("StartupLocalityX\3", 17)).as<UnknownNoActionEvent>());
    QVERIFY(decodeRemark(QByteArray("SP800-155 EventX\0", 17)).as<UnknownNoActionEvent>());
}

void NoActionTest::anUnknownSignatureIsNoted()
{
    const DecodedEvent event = decodeRemark("Trust me, please: all is well");
    QVERIFY(event.as<UnknownNoActionEvent>());
    QCOMPARE(event.as<UnknownNoActionEvent>()->signature, u"Trust me, please"_s);
    QCOMPARE(codesOf(event.notes()), QStringList{u"event.no-action-signature"_s});
    QCOMPARE(event.notes().front().detail, u"Trust me, please"_s);
}

void NoActionTest::tooShortForASignature()
{
    QVERIFY(decodeRemark("x").as<UnknownNoActionEvent>());
    QVERIFY(decodeRemark("").as<UnknownNoActionEvent>());
}

QTEST_GUILESS_MAIN(NoActionTest)
#include "tst_noaction.moc"
