// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uefi/guids.h"
#include "models/text/valuetext.h"

#include <QTest>
#include <QTimeZone>

using namespace plumbline;
using namespace plumbline::models;
using namespace Qt::StringLiterals;
using uefi::operator""_guid;

class ValueTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sizesAreInUnits_data();
    void sizesAreInUnits();
    void hexIsGroupedAndElided();
    void valuesAreReadable_data();
    void valuesAreReadable();
    void copiedValuesAreWhole();
    void meaningsFallBackToSizes();
};

void ValueTextTest::sizesAreInUnits_data()
{
    QTest::addColumn<quint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << quint64(0) << u"0 byte(s)"_s;
    QTest::newRow("few") << quint64(1000) << u"1000 byte(s)"_s;
    QTest::newRow("a page") << quint64(4096) << u"4 KiB"_s;
    QTest::newRow("odd, few") << quint64(10239) << u"10239 byte(s)"_s;
    QTest::newRow("odd, many") << quint64(10241) << u"10 KiB"_s;
    QTest::newRow("half") << quint64(1572864) << u"1.5 MiB"_s;
    QTest::newRow("below a step") << quint64(1047552) << u"1023 KiB"_s;
    QTest::newRow("largest") << ~quint64(0) << u"16384 PiB"_s;
}

void ValueTextTest::sizesAreInUnits()
{
    QFETCH(quint64, bytes);
    QTEST(sizeText(bytes), "text");
}

void ValueTextTest::hexIsGroupedAndElided()
{
    QCOMPARE(groupedHex(QByteArray::fromHex("0123456789")), u"01234567 89"_s);
    QCOMPARE(elidedHex(QByteArray(20, '\x11')), u"11111111 11111111 11111111 11111111 11111111"_s);
    QCOMPARE(elidedHex(QByteArray(32, '\x11')), u"11111111 11111111 … 11111111 11111111"_s);
}

void ValueTextTest::valuesAreReadable_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("text");
    const auto add = [](const char *row, const FieldValue &value, const QString &text,
                        NumberBase base = NumberBase::Decimal) {
        QTest::newRow(row) << Field{.value = value, .base = base} << text;
    };
    const QDateTime moment(QDate(2026, 11, 24), QTime(10, 5, 31), QTimeZone::utc());
    add("structure", std::monostate{}, {});
    add("flag", true, u"yes"_s);
    add("decimal", quint64(31), u"31"_s);
    add("hexadecimal", quint64(31), u"0x1f"_s, NumberBase::Hexadecimal);
    add("negative", qint64(-1), u"-1"_s);
    add("text", u"a\u202Eb"_s, u"a⟨U+202E⟩b"_s);
    add("bytes", QByteArray("\1\2", 2), u"0102"_s);
    add("guid", QUuid("8be4df61-93ca-11d2-aa0d-00e098032b8c"_guid),
        u"8be4df61-93ca-11d2-aa0d-00e098032b8c"_s);
    add("time", moment, u"2026-11-24 10:05:31 UTC"_s);
    add("no time", QDateTime(), {});
    add("digest", Digest{HashAlgorithm::Sha1, QByteArray(20, '\x22')},
        u"sha1: 22222222 22222222 22222222 22222222 22222222"_s);
}

void ValueTextTest::valuesAreReadable()
{
    QFETCH(Field, field);
    QTEST(fieldValueText(field), "text");
}

void ValueTextTest::copiedValuesAreWhole()
{
    const QDateTime moment(QDate(2026, 11, 24), QTime(10, 5, 31), QTimeZone::utc());
    QCOMPARE(fieldValueFullText({.value = QByteArray(64, '\x11')}), QString(128, u'1'));
    QCOMPARE(fieldValueFullText({.value = Digest{HashAlgorithm::Sha256, QByteArray(32, '\x22')}}),
             QString(64, u'2'));
    QCOMPARE(fieldValueFullText({.value = moment}), u"2026-11-24T10:05:31Z"_s);
}

void ValueTextTest::meaningsFallBackToSizes()
{
    QCOMPARE(fieldMeaningText({.value = quint64(1), .meaning = u"enabled"_s}), u"enabled"_s);
    QCOMPARE(fieldMeaningText({.name = "blobLength"_L1, .value = quint64(65536)}), u"64 KiB"_s);
    QCOMPARE(fieldMeaningText({.name = "blobLength"_L1, .value = quint64(45)}), QString());
    QCOMPARE(fieldMeaningText({.name = "blobBase"_L1, .value = quint64(65536)}), QString());
    QCOMPARE(fieldMeaningText({.name = "data"_L1, .value = QByteArray(352, 'x')}), u"352 byte(s)"_s);
    QCOMPARE(fieldMeaningText({.name = "data"_L1, .value = QByteArray(4, 'x')}), QString());
}

QTEST_GUILESS_MAIN(ValueTextTest)
#include "tst_valuetext.moc"
