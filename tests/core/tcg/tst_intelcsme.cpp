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

QByteArray signature(const char *text)
{
    return QByteArray(text).leftJustified(20, '\0');
}

DecodedEvent decodeNonHost(const QByteArray &data)
{
    return decodeOne(0, EventType::NonhostInfo, data);
}

} // namespace

/// What Intel's CSME measured, as real logs have it.
class IntelCsmeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measurements();
    void information();
    void amtConfiguration();
    void entriesAreChecked();
    void entriesAreCapped();
    void theWholeSignatureIsNeeded();
};

void IntelCsmeTest::measurements()
{
    const DecodedEvent event = decodeNonHost(signature("IntelCSxEEvent01") + hex(R"(
        02 00 00 00 // ER hash algorithm: SHA-256
        00          // entry type: manifest, first
        03          // measured entity: RBE
        00 00       // reserved
        20 00 00 00 // data size
        00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F 10 11 12 13 14 15 16 17 18 19 1A 1B 1C 1D 1E 1F // digest
        03          // entry type: configuration
        03          // measured entity: operation mode
        00 00       // reserved
        01 00 00 00 // data size
        02          // debug
    )"));
    const auto *csme = event.as<CsmeEvent>();
    QVERIFY(csme);
    QCOMPARE(csme->kind, CsmeEvent::Kind::Measurements);
    QCOMPARE(csme->measurementCount, 2);
    const std::vector<Field> &entries = event.field("entries"_L1)->children;
    QCOMPARE(entries.size(), 2U);
    const Field &digest = entries[0].children.back().children.front();
    QCOMPARE(std::get<Digest>(digest.value).algorithm, HashAlgorithm::Sha256);
    QCOMPARE(entries[1].children.back().children.front().meaning, u"debug"_s);
}

void IntelCsmeTest::information()
{
    const DecodedEvent event = decodeNonHost(signature("IntelCSxEInfoEvent") + hex(R"(
        01 00 00 00 // version
        86 80       // vendor
        E0 A0       // device
        01 00 00 00 // flags: hardware root of trust
    )"));
    const auto *csme = event.as<CsmeEvent>();
    QVERIFY(csme);
    QCOMPARE(csme->kind, CsmeEvent::Kind::Information);
    QCOMPARE(int(csme->deviceId), 0xA0E0);
    QCOMPARE(csme->flags, 1U);
    QCOMPARE(event.field("flags"_L1)->meaning, u"hardware root of trust"_s);
}

void IntelCsmeTest::amtConfiguration()
{
    const DecodedEvent event
        = decodeOne(1, EventType::NonhostConfig, signature("IntelCSMEAmtConfig") + hex(R"(
        04 00 00 00 // data length
        05 00       // AMT status: enabled, provisioned
        00 00       // more
    )"));
    QVERIFY(event.as<CsmeEvent>());
    QCOMPARE(event.as<CsmeEvent>()->kind, CsmeEvent::Kind::AmtConfiguration);
    QCOMPARE(event.as<CsmeEvent>()->flags, 5U);
}

void IntelCsmeTest::entriesAreChecked()
{
    const QByteArray head = signature("IntelCSxEEvent01") + le32(2);
    QVERIFY(decodeNonHost(head + hex("00 03 00 00 FF FF FF FF 00")).as<Undecodable>());
    QVERIFY(decodeNonHost(head + hex("00 03")).as<Undecodable>());
    QVERIFY(decodeNonHost(head).as<CsmeEvent>());
}

void IntelCsmeTest::entriesAreCapped()
{
    const QByteArray empty = hex("03 04 00 00 00 00 00 00"); // configuration, SKU, without data
    QVERIFY(decodeNonHost(signature("IntelCSxEEvent01") + le32(2) + empty.repeated(256)).as<CsmeEvent>());
    const DecodedEvent event = decodeNonHost(signature("IntelCSxEEvent01") + le32(2) + empty.repeated(257));
    QVERIFY(event.as<Undecodable>());
    QCOMPARE(event.as<Undecodable>()->error.kind, ParseError::Kind::TooLarge);
}

void IntelCsmeTest::theWholeSignatureIsNeeded()
{
    QVERIFY(decodeNonHost("IntelCSxEEvent01").as<PlatformData>());
}

QTEST_GUILESS_MAIN(IntelCsmeTest)
#include "tst_intelcsme.moc"
