// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/txtevent.h"
#include "tests/support/bytes.h"
#include "tests/support/decoding.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::tcg;
using namespace plumbline::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto hashStart = EventType(0x402);
constexpr auto mleHash = EventType(0x404);
constexpr auto biosAcRegistration = EventType(0x40A);
constexpr auto osSinitCapabilities = EventType(0x40F);
constexpr auto nvInfoHash = EventType(0x414);

const QByteArray nvPublic = hex("01" // defined
                                "01c10102" // nvIndex
                                "000b" // nameAlg: SHA-256
                                "62044408" // attributes
                                "0004" // size of authPolicy
                                "aabbccdd" // authPolicy
                                "0068"); // dataSize

} // namespace

class TxtEventTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStartHasTheModulesHash();
    void capabilitiesAreNamed();
    void nvIndicesAreRead();
    void brokenNvIndicesAreSaid_data();
    void brokenNvIndicesAreSaid();
    void otherDataAreShown();
    void typesOutsideAreNotTxt();
};

void TxtEventTest::theStartHasTheModulesHash()
{
    const QByteArray hash(32, '\x11'); // SHA-256 of the SINIT module
    const DecodedEvent event = decodeOne(17, hashStart, hash + hex("02000000"));
    QVERIFY(event.as<TxtEvent>());
    QCOMPARE(event.bytesOf(event.field("sinitHash"_L1)), hash);
    QCOMPARE(std::get<quint64>(event.field("senterParameters"_L1)->value), quint64(2));
    QVERIFY(decodeOne(17, hashStart, hex("02000000")).field("data"_L1)); // too short for a hash
}

void TxtEventTest::capabilitiesAreNamed()
{
    const DecodedEvent event = decodeOne(17, osSinitCapabilities, hex("01060000"));
    QCOMPARE(event.as<TxtEvent>()->number, std::optional(quint64(0x601)));
    QCOMPARE(event.field("value"_L1)->meaning, u"GETSEC[WAKEUP] | TCG event log | CBnT"_s);
    const DecodedEvent other = decodeOne(17, EventType(0x40C), hex("01060000"));
    QVERIFY(other.field("value"_L1)->meaning.isEmpty());
}

void TxtEventTest::nvIndicesAreRead()
{
    const DecodedEvent event = decodeOne(17, nvInfoHash, nvPublic + hex("00")); // the second is not defined
    QVERIFY(event.as<TxtEvent>());
    const Field *areas = event.field("nvPublicAreas"_L1);
    QVERIFY(areas);
    QCOMPARE(areas->children.size(), 2U);
    const std::vector<Field> &members = areas->children[0].children;
    QCOMPARE(std::get<quint64>(findField(members, "nvIndex"_L1)->value), quint64(0x01C10102));
    QCOMPARE(findField(members, "nameAlg"_L1)->meaning, u"sha256"_s);
    QCOMPARE(event.bytesOf(findField(members, "authPolicy"_L1)), hex("aabbccdd"));
    QCOMPARE(std::get<quint64>(findField(members, "dataSize"_L1)->value), quint64(0x68));
    QCOMPARE(areas->children[1].children.size(), 1U);
    QVERIFY(event.notes().empty());
}

void TxtEventTest::brokenNvIndicesAreSaid_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<bool>("isUndecodable");
    for (qsizetype i = 1; i < nvPublic.size(); ++i)
        QTest::addRow("cut at %d", int(i)) << nvPublic.first(i) << true;
    QTest::newRow("policy longer than the data") << hex("01 01c10102 000b 62044408 ffff aa") << true;
    QTest::newRow("more than TXT can have") << QByteArray(17, '\0') << false;
}

void TxtEventTest::brokenNvIndicesAreSaid()
{
    QFETCH(QByteArray, data);
    QFETCH(bool, isUndecodable);
    const DecodedEvent event = decodeOne(17, nvInfoHash, data);
    QCOMPARE(event.as<Undecodable>() != nullptr, isUndecodable);
    if (!isUndecodable)
        QCOMPARE(event.notes().at(0).code, "parse.trailing-bytes"_L1);
}

void TxtEventTest::otherDataAreShown()
{
    QCOMPARE(decodeOne(17, mleHash, {}).as<TxtEvent>()->size, qint64(0));
    QCOMPARE(decodeOne(17, EventType(0x412), hex("00")).as<TxtEvent>()->number, std::optional(quint64(0)));
    const DecodedEvent registration = decodeOne(17, biosAcRegistration, QByteArray(32, '\x80'));
    QCOMPARE(registration.as<TxtEvent>()->size, qint64(32));
    QCOMPARE(registration.bytesOf(registration.field("data"_L1)), QByteArray(32, '\x80'));
    const DecodedEvent text = decodeOne(17, EventType(0x502), "Measured entry");
    QCOMPARE(text.as<TxtEvent>()->text, u"Measured entry"_s);
}

void TxtEventTest::typesOutsideAreNotTxt()
{
    QVERIFY(!isTxtEvent(EventType(0x3FF)));
    QVERIFY(isTxtEvent(EventType(0x400)));
    QVERIFY(isTxtEvent(EventType(0x5FF)));
    QVERIFY(!isTxtEvent(EventType(0x600)));
    QVERIFY(decodeOne(17, EventType(0x600), hex("00")).as<Opaque>());
}

QTEST_GUILESS_MAIN(TxtEventTest)
#include "tst_txtevent.moc"
