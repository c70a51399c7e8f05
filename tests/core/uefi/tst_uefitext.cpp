// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uefi/efitime.h"
#include "core/uefi/flagtext.h"
#include "core/uefi/freeform.h"
#include "tests/support/bytes.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::uefi;
using namespace Qt::StringLiterals;
using test::hex;
using test::le16;
using test::utf16;

/// The small readers that others are made of: EFI_TIME, bit masks, bytes without a stated format.
class UefiTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesAreRead();
    void whatIsNoTimeStaysBytes_data();
    void whatIsNoTimeStaysBytes();
    void flagsAreNamed_data();
    void flagsAreNamed();
    void formsAreTold_data();
    void formsAreTold();
    void aLengthBeyondTheEndFails();
    void labelsAreRead_data();
    void labelsAreRead();
};

void UefiTextTest::timesAreRead()
{
    const QByteArray bytes = hex("e807 02 1d // Year, Month, Day\n"
                                 "17 3b 3a 00 00000000 // Hour, Minute, Second, Pad1, Nanosecond\n"
                                 "0000 00 00 // TimeZone, Daylight, Pad2");
    FieldReader reader(bytes, 5);
    const QDateTime time(QDate(2024, 2, 29), QTime(23, 59, 58), Qt::UTC);
    QCOMPARE(readTime(reader, "time"), time);
    const std::vector<Field> fields = reader.take();
    QCOMPARE(std::get<QDateTime>(fields.front().value), time);
    QCOMPARE(fields.front().range, (ByteRange{5, 16}));
}

void UefiTextTest::whatIsNoTimeStaysBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("zero") << QByteArray(16, '\0');
    QTest::newRow("month 13") << hex("e807 0d 01 00 00 00 00 00000000 0000 00 00");
    QTest::newRow("29 February 2023") << hex("e707 02 1d 00 00 00 00 00000000 0000 00 00");
    QTest::newRow("hour 24") << hex("e807 01 01 18 00 00 00 00000000 0000 00 00");
}

void UefiTextTest::whatIsNoTimeStaysBytes()
{
    QFETCH(QByteArray, bytes);
    FieldReader reader(bytes);
    QVERIFY(!readTime(reader, "time").isValid());
    QVERIFY(!reader.failed());
    QCOMPARE(std::get<QByteArray>(reader.take().front().value), bytes);
}

void UefiTextTest::flagsAreNamed_data()
{
    QTest::addColumn<quint64>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << quint64(0) << QString();
    QTest::newRow("one") << quint64(2) << u"B"_s;
    QTest::newRow("two") << quint64(3) << u"A | B"_s;
    QTest::newRow("unknown") << quint64(0x30) << u"0x30"_s;
    QTest::newRow("known and unknown") << quint64(0x8000000000000001) << u"A | 0x8000000000000000"_s;
}

void UefiTextTest::flagsAreNamed()
{
    constexpr FlagName names[] = {{1, "A"_L1}, {2, "B"_L1}};
    QFETCH(quint64, value);
    QFETCH(QString, text);
    QCOMPARE(flagText(value, names), text);
}

void UefiTextTest::formsAreTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<FreeForm>("form");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QByteArray() << FreeForm::Bytes << QString();
    QTest::newRow("NULs only") << QByteArray(4, '\0') << FreeForm::Bytes << QString();
    QTest::newRow("ASCII") << QByteArray("POST CODE") << FreeForm::Utf8 << u"POST CODE"_s;
    QTest::newRow("NULs at the end") << QByteArray("BIOS\0\0", 6) << FreeForm::Utf8 << u"BIOS"_s;
    QTest::newRow("UTF-8") << QByteArray("\xE5\x8F\xAF") << FreeForm::Utf8 << u"\u53EF"_s;
    QTest::newRow("NUL inside") << QByteArray("A\0B", 3) << FreeForm::Bytes << QString();
    QTest::newRow("broken UTF-8") << hex("4180") << FreeForm::Bytes << QString();
    QTest::newRow("UTF-16") << utf16(u"1.2.3"_s) + le16(0) << FreeForm::Utf16 << u"1.2.3"_s;
    QTest::newRow("odd UTF-16") << utf16(u"1.2"_s) + hex("01") << FreeForm::Bytes << QString();
    QTest::newRow("pairs that happen to be letters")
        << hex("00530153 02530353") << FreeForm::Bytes << QString();
    QTest::newRow("unpaired surrogate") << utf16(u"abc"_s) + le16(0xD800) << FreeForm::Bytes << QString();
}

void UefiTextTest::formsAreTold()
{
    QFETCH(QByteArray, bytes);
    QFETCH(FreeForm, form);
    QFETCH(QString, text);
    QCOMPARE(freeFormOf(bytes), form);
    FieldReader reader(bytes);
    QCOMPARE(readFreeForm(reader, "value"), text);
    QVERIFY(!reader.failed());
    QVERIFY(reader.atEnd());
    QCOMPARE(std::holds_alternative<QByteArray>(reader.take().front().value), form == FreeForm::Bytes);
}

void UefiTextTest::aLengthBeyondTheEndFails()
{
    const QByteArray bytes("abc");
    FieldReader reader(bytes);
    QVERIFY(readFreeForm(reader, "value", 4).isEmpty());
    QVERIFY(reader.failed());
    QCOMPARE(reader.failure()->available, 3);
}

void UefiTextTest::labelsAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("label");
    QTest::addColumn<qint64>("left");
    QTest::newRow("label and data") << QByteArray("MSR\0\1\2", 6) << u"MSR"_s << qint64(2);
    QTest::newRow("several NULs") << QByteArray("MSR\0\0\2", 6) << u"MSR"_s << qint64(1);
    QTest::newRow("one character") << QByteArray("M\0\1", 3) << QString() << qint64(3);
    QTest::newRow("no NUL") << QByteArray("MSR") << QString() << qint64(3);
    QTest::newRow("not ASCII") << hex("4d80 00") << QString() << qint64(3);
}

void UefiTextTest::labelsAreRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, label);
    QFETCH(qint64, left);
    FieldReader reader(bytes);
    QCOMPARE(readLabel(reader, "label"), label);
    QCOMPARE(reader.remaining(), left);
}

QTEST_GUILESS_MAIN(UefiTextTest)
#include "tst_uefitext.moc"
