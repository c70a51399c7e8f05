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

constexpr auto guid = "33221100-5544-7766-8899-aabbccddeeff";

/// platformManufacturerId and referenceManifestGuid, the same in all generations.
const QByteArray head = hex(R"(
    57 01 00 00 // platformManufacturerId: 343, Intel
    00 11 22 33 44 55 66 77 88 99 AA BB CC DD EE FF // referenceManifestGuid
)");

const QByteArray names = hex(R"(
    05 41 63 6D 65 00 // platformManufacturer: Acme
    02 4D 31          // platformModel: M1, without NUL
    02 31 00          // platformVersion: 1
    03 46 57 00       // firmwareManufacturer: FW
    0B 00 00 00       // firmwareManufacturerId
    04 32 2E 30 00    // firmwareVersion: 2.0
)");

DecodedEvent decodeRemark(const QByteArray &data)
{
    EventLogBuilder builder = EventLogBuilder::agile();
    return DecodedEvent(builder.noAction(data));
}

} // namespace

/// TCG_Sp800_155_PlatformId_Event. PFP 1.06, section 10.4.5.2.
class ReferenceManifestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void generation1();
    void generation2();
    void generation3();
    void otherLocators();
    void cutAnywhereIsTruncated();
};

void ReferenceManifestTest::generation1()
{
    const DecodedEvent event = decodeRemark(QByteArray("SP800-155 Event\0", 16) + head);
    const auto *manifest = event.as<ReferenceManifestEvent>();
    QVERIFY(manifest);
    QCOMPARE(manifest->generation, 1);
    QCOMPARE(manifest->platformManufacturerId, 343U);
    QCOMPARE(manifest->manifestGuid, QUuid(QLatin1StringView(guid)));
    QCOMPARE(codesOf(event.notes()), QStringList());
}

void ReferenceManifestTest::generation2()
{
    const DecodedEvent event = decodeRemark("SP800-155 Event2" + head + names);
    const auto *manifest = event.as<ReferenceManifestEvent>();
    QVERIFY(manifest);
    QCOMPARE(manifest->generation, 2);
    QCOMPARE(manifest->platformManufacturer, u"Acme"_s);
    QCOMPARE(manifest->platformModel, u"M1"_s);
    QCOMPARE(manifest->platformVersion, u"1"_s);
    QCOMPARE(manifest->firmwareManufacturer, u"FW"_s);
    QCOMPARE(manifest->firmwareManufacturerId, 11U);
    QCOMPARE(manifest->firmwareVersion, u"2.0"_s);
}

void ReferenceManifestTest::generation3()
{
    const DecodedEvent event = decodeRemark("SP800-155 Event3" + head + names + hex(R"(
        01 00 00 00       // rimLocatorType: URI
        09 00 00 00       // rimLocatorLength
        68 74 74 70 3A 2F 2F 78 00 // rimLocator: http://x
        00 00 00 00       // platformCertLocatorType: raw data
        02 00 00 00       // platformCertLocatorLength
        30 00             // platformCertLocator
    )"));
    const auto *manifest = event.as<ReferenceManifestEvent>();
    QVERIFY(manifest);
    QCOMPARE(manifest->generation, 3);
    QCOMPARE(manifest->manifest.kind, Locator::Kind::Uri);
    QCOMPARE(manifest->manifest.text, u"http://x"_s);
    QCOMPARE(manifest->platformCertificate.kind, Locator::Kind::RawData);
    QCOMPARE(manifest->platformCertificate.size, 2);
}

void ReferenceManifestTest::otherLocators()
{
    const QByteArray variable = hex(R"(
        61 DF E4 8B CA 93 D2 11 AA 0D 00 E0 98 03 2B 8C // EFI_GLOBAL_VARIABLE
        52 00 00 00 // UnicodeName: R
    )");
    const DecodedEvent event = decodeRemark("SP800-155 Event3" + head + names + le32(3)
                                            + le32(quint32(variable.size())) + variable // UEFI variable
                                            + le32(2) + le32(4) + hex("7F FF 04 00")); // device path: its end
    const auto *manifest = event.as<ReferenceManifestEvent>();
    QVERIFY(manifest);
    QCOMPARE(manifest->manifest.kind, Locator::Kind::UefiVariable);
    QCOMPARE(manifest->manifest.text, u"R"_s);
    QCOMPARE(manifest->platformCertificate.kind, Locator::Kind::DevicePath);
}

void ReferenceManifestTest::cutAnywhereIsTruncated()
{
    const QByteArray whole = "SP800-155 Event2" + head + names;
    for (qsizetype size = 16; size < whole.size(); ++size) {
        const DecodedEvent event = decodeRemark(whole.first(size));
        QVERIFY(event.as<Undecodable>());
        QCOMPARE(event.as<Undecodable>()->error.kind, ParseError::Kind::Truncated);
    }
}

QTEST_GUILESS_MAIN(ReferenceManifestTest)
#include "tst_referencemanifest.moc"
