// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytereader.h"
#include "tests/support/bytes.h"

#include <QTest>

#include <limits>

using namespace plumbline;
using test::hex;

class ByteReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersFollowTheByteOrder();
    void guidsAreMixedEndian();
    void aShortReadNamesPlaceAndSize();
    void aFailedReadDoesNotMove();
    void hugeLengthsAreTruncatedNotWrapped();
    void bytesAreAView();
};

void ByteReaderTest::numbersFollowTheByteOrder()
{
    const QByteArray bytes = hex("01 0203 04050607 08090A0B0C0D0E0F");
    ByteReader little(bytes);
    QCOMPARE(little.u8("a").value(), quint8(0x01));
    QCOMPARE(little.u16("b").value(), quint16(0x0302));
    QCOMPARE(little.u32("c").value(), quint32(0x07060504));
    QCOMPARE(little.u64("d").value(), quint64(0x0F0E0D0C0B0A0908));
    QVERIFY(little.atEnd());

    ByteReader big(bytes, 0, ByteOrder::BigEndian);
    QCOMPARE(big.u8("a").value(), quint8(0x01));
    QCOMPARE(big.u16("b").value(), quint16(0x0203));
    QCOMPARE(big.u32("c").value(), quint32(0x04050607));
    QCOMPARE(big.u64("d").value(), quint64(0x08090A0B0C0D0E0F));
}

void ByteReaderTest::guidsAreMixedEndian()
{
    // EFI_GLOBAL_VARIABLE as it stands in memory. UEFI 2.10, section 3.3.
    const QByteArray bytes = hex("61DFE48B CA93 D211 AA0D00E098032B8C");
    ByteReader reader(bytes);
    QCOMPARE(reader.guid("VendorGuid").value().toString(QUuid::WithoutBraces),
             QStringLiteral("8be4df61-93ca-11d2-aa0d-00e098032b8c"));
}

void ByteReaderTest::aShortReadNamesPlaceAndSize()
{
    const QByteArray bytes = hex("AA BB CC");
    ByteReader reader(bytes, 100);
    QVERIFY(reader.u8("first"));
    const auto result = reader.u32("EventSize");
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ParseError::Kind::Truncated);
    QCOMPARE(result.error().offset, 101);
    QCOMPARE(result.error().structure, QStringLiteral("EventSize"));
    QCOMPARE(result.error().wanted, 4);
    QCOMPARE(result.error().available, 2);
}

void ByteReaderTest::aFailedReadDoesNotMove()
{
    const QByteArray bytes = hex("AA BB CC");
    ByteReader reader(bytes);
    QVERIFY(!reader.u32("x"));
    QCOMPARE(reader.offset(), 0);
    QCOMPARE(reader.u16("y").value(), quint16(0xBBAA));
}

void ByteReaderTest::hugeLengthsAreTruncatedNotWrapped()
{
    const QByteArray bytes = hex("AA");
    ByteReader reader(bytes);
    const auto largest = reader.bytes(std::numeric_limits<quint64>::max(), "blob");
    QVERIFY(!largest);
    QCOMPARE(largest.error().wanted, std::numeric_limits<qint64>::max());
    QVERIFY(!reader.bytes(qint64(-1), "blob"));
    QCOMPARE(reader.remaining(), 1);
}

void ByteReaderTest::bytesAreAView()
{
    const QByteArray bytes = hex("AA BB CC");
    ByteReader reader(bytes);
    const auto view = reader.bytes(2, "blob");
    QVERIFY(view);
    QCOMPARE(view->data(), bytes.constData());
    QCOMPARE(reader.rest(), QByteArrayView("\xCC"));
}

QTEST_GUILESS_MAIN(ByteReaderTest)
#include "tst_bytereader.moc"
