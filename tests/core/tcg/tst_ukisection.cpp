// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/ukisection.h"
#include "tests/support/bytes.h"
#include "tests/support/decoding.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::tcg;
using namespace plumbline::test;
using namespace Qt::StringLiterals;

namespace {

/// What systemd-stub logs: the name as CHAR16, with U+0000.
QByteArray logged(const QString &section)
{
    return utf16(section) + QByteArray(2, '\0');
}

using Part = UkiSectionEvent::Part;

} // namespace

class UkiSectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDigestTellsNameFromContent_data();
    void theDigestTellsNameFromContent();
    void asciiNamesAreReadToo();
    void otherTextIsNoSection_data();
    void otherTextIsNoSection();
};

void UkiSectionTest::theDigestTellsNameFromContent_data()
{
    QTest::addColumn<QByteArray>("hashed");
    QTest::addColumn<Part>("part");
    QTest::newRow("name with NUL") << QByteArray(".linux\0", 7) << Part::Name;
    QTest::newRow("content") << QByteArray("MZ…") << Part::Content;
    QTest::newRow("name without NUL") << QByteArray(".linux") << Part::Content;
    QTest::newRow("name as logged") << logged(u".linux"_s) << Part::Content;
}

void UkiSectionTest::theDigestTellsNameFromContent()
{
    QFETCH(QByteArray, hashed);
    EventLogBuilder builder = EventLogBuilder::agile();
    const DecodedEvent event(builder.event(11, EventType::Ipl, logged(u".linux"_s), hashed));
    const auto *section = event.as<UkiSectionEvent>();
    QVERIFY(section);
    QCOMPARE(section->section, u".linux"_s);
    QTEST(section->part, "part");
    QCOMPARE(event.bytesOf(event.field("section"_L1)), utf16(u".linux"_s));
    QVERIFY(event.notes().empty());
}

void UkiSectionTest::asciiNamesAreReadToo()
{
    const DecodedEvent event = decodeOneOfCcel(3, EventType::Ipl, QByteArray(".osrel\0", 7));
    const auto *section = event.as<UkiSectionEvent>();
    QVERIFY(section);
    QCOMPARE(section->section, u".osrel"_s);
    QCOMPARE(section->part, Part::Name); // the data are what was hashed
}

void UkiSectionTest::otherTextIsNoSection_data()
{
    QTest::addColumn<quint32>("pcr");
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("wrong register") << 12U << logged(u".linux"_s);
    QTest::newRow("no dot") << 11U << logged(u"linux"_s);
    QTest::newRow("dot only") << 11U << logged(u"."_s);
    QTest::newRow("longer than a section's name") << 11U << logged(u".ninechar"_s);
    QTest::newRow("control characters") << 11U << logged(u".a\u0007"_s);
    QTest::newRow("empty") << 11U << QByteArray();
    QTest::newRow("odd byte") << 11U << QByteArray(".\0l", 3);
}

void UkiSectionTest::otherTextIsNoSection()
{
    QFETCH(quint32, pcr);
    QFETCH(QByteArray, data);
    const DecodedEvent event = decodeOne(pcr, EventType::Ipl, data);
    QVERIFY(!event.as<UkiSectionEvent>());
    QVERIFY(!event.as<Undecodable>());
    QVERIFY(!event.as<Opaque>());
}

QTEST_GUILESS_MAIN(UkiSectionTest)
#include "tst_ukisection.moc"
