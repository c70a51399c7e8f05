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

/// EV_SEPARATOR's value. PFP 1.06, sections 3.3.2 and 10.4.1.
class SeparatorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data();
    void values();
    void anErrorIsKnownByItsDigest();
};

void SeparatorTest::values_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<int>("kind");
    using Kind = SeparatorEvent::Kind;
    QTest::newRow("zeros") << hex("00 00 00 00") << int(Kind::Normal);
    QTest::newRow("ones") << hex("FF FF FF FF") << int(Kind::Normal);
    QTest::newRow("error") << hex("01 00 00 00") << int(Kind::Error);
    QTest::newRow("Windows") << QByteArray("WBCL") << int(Kind::Windows);
    QTest::newRow("two") << hex("02 00 00 00") << int(Kind::Other);
    QTest::newRow("big-endian one") << hex("00 00 00 01") << int(Kind::Other);
    QTest::newRow("three bytes") << hex("00 00 00") << int(Kind::Other);
    QTest::newRow("empty") << QByteArray() << int(Kind::Other);
    QTest::newRow("text") << QByteArray("boot") + "ing" << int(Kind::Other);
}

void SeparatorTest::values()
{
    QFETCH(QByteArray, data);
    QFETCH(int, kind);
    const DecodedEvent event = decodeOne(7, EventType::Separator, data);
    QVERIFY(event.as<SeparatorEvent>());
    QCOMPARE(int(event.as<SeparatorEvent>()->kind), kind);
    QCOMPARE(event.bytesOf(event.field("separator"_L1)), data);
}

void SeparatorTest::anErrorIsKnownByItsDigest()
{
    EventLogBuilder builder = EventLogBuilder::agile();
    const DecodedEvent event(builder.event(0, EventType::Separator, "no memory", le32(1)));
    QVERIFY(event.as<SeparatorEvent>());
    QCOMPARE(event.as<SeparatorEvent>()->kind, SeparatorEvent::Kind::Error);
}

QTEST_GUILESS_MAIN(SeparatorTest)
#include "tst_separator.moc"
