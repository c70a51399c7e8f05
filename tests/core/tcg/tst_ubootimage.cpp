// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/ubootimage.h"
#include "tests/support/decoding.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::tcg;
using namespace plumbline::test;
using namespace Qt::StringLiterals;

class UBootImageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void imagesAreNamed();
    void otherEventsAreNotUBoots_data();
    void otherEventsAreNotUBoots();
};

void UBootImageTest::imagesAreNamed()
{
    const DecodedEvent kernel = decodeOne(8, EventType::CompactHash, QByteArray("linux\0", 6));
    QVERIFY(kernel.as<UBootImageEvent>());
    QCOMPARE(kernel.as<UBootImageEvent>()->kind, UBootImageEvent::Kind::Kernel);
    QCOMPARE(kernel.bytesOf(kernel.field("image"_L1)), "linux");
    QVERIFY(kernel.notes().empty());
    const DecodedEvent disk = decodeOne(9, EventType::CompactHash, QByteArray("initrd\0", 7));
    QCOMPARE(disk.as<UBootImageEvent>()->kind, UBootImageEvent::Kind::InitialRamDisk);
}

void UBootImageTest::otherEventsAreNotUBoots_data()
{
    QTest::addColumn<quint32>("pcr");
    QTest::addColumn<EventType>("type");
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("wrong register") << 11U << EventType::CompactHash << QByteArray("linux\0", 6);
    QTest::newRow("wrong type") << 8U << EventType::Ipl << QByteArray("linux\0", 6);
    QTest::newRow("no NUL") << 8U << EventType::CompactHash << QByteArray("linux");
    QTest::newRow("more behind") << 8U << EventType::CompactHash << QByteArray("linux\0\0", 7);
    QTest::newRow("another name") << 8U << EventType::CompactHash << QByteArray("linux2\0", 7);
    QTest::newRow("empty") << 8U << EventType::CompactHash << QByteArray();
}

void UBootImageTest::otherEventsAreNotUBoots()
{
    QFETCH(quint32, pcr);
    QFETCH(EventType, type);
    QFETCH(QByteArray, data);
    const DecodedEvent event = decodeOne(pcr, type, data);
    QVERIFY(!event.as<UBootImageEvent>());
    QVERIFY(!event.as<Undecodable>());
}

QTEST_GUILESS_MAIN(UBootImageTest)
#include "tst_ubootimage.moc"
