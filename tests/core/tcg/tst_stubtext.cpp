// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/stubtext.h"
#include "tests/support/bytes.h"
#include "tests/support/decoding.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::tcg;
using namespace plumbline::test;
using namespace Qt::StringLiterals;

namespace {

/// CHAR16 with U+0000, as systemd-stub logs.
QByteArray logged(const QString &text)
{
    return utf16(text) + QByteArray(2, '\0');
}

using Kind = StubArchiveEvent::Kind;

} // namespace

class StubTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commandLinesAreSplit();
    void oldSystemdMeasuredIntoPcr8();
    void aCcelHasUtf16CommandLines();
    void archivesAreNamed_data();
    void archivesAreNamed();
    void otherEventsAreLeft();
};

void StubTextTest::commandLinesAreSplit()
{
    const DecodedEvent event = decodeOne(12, EventType::Ipl, logged(u" console=ttyS0 a=\"b c\" "_s));
    const auto *line = event.as<StubCommandLineEvent>();
    QVERIFY(line);
    QCOMPARE(line->line.text, u" console=ttyS0 a=\"b c\" "_s);
    QVERIFY((line->line.words == std::vector<QString>{u"console=ttyS0"_s, u"a=\"b c\""_s}));
    QVERIFY(event.notes().empty());

    const DecodedEvent ascii = decodeOne(12, EventType::Ipl, "quiet splash");
    QCOMPARE(ascii.as<StubCommandLineEvent>()->line.words.size(), 2U);
}

void StubTextTest::oldSystemdMeasuredIntoPcr8()
{
    QVERIFY(decodeOne(8, EventType::Ipl, logged(u"quiet"_s)).as<StubCommandLineEvent>());
    QVERIFY(!decodeOne(8, EventType::Ipl, "quiet").as<StubCommandLineEvent>());
}

void StubTextTest::aCcelHasUtf16CommandLines()
{
    QVERIFY(decodeOneOfCcel(3, EventType::Ipl, logged(u"quiet"_s)).as<StubCommandLineEvent>());
    QVERIFY(!decodeOneOfCcel(3, EventType::Ipl, "quiet").as<StubCommandLineEvent>());
}

void StubTextTest::archivesAreNamed_data()
{
    QTest::addColumn<quint32>("pcr");
    QTest::addColumn<QString>("description");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("isGlobal");
    QTest::newRow("credentials") << 12U << u"Credentials initrd"_s << Kind::Credentials << false;
    QTest::newRow("global credentials") << 12U << u"Global credentials initrd"_s << Kind::Credentials << true;
    QTest::newRow("sysext") << 13U << u"System extension initrd"_s << Kind::SystemExtensions << false;
    QTest::newRow("confext") << 12U << u"Configuration extension initrd"_s << Kind::ConfigurationExtensions
                             << false;
}

void StubTextTest::archivesAreNamed()
{
    QFETCH(quint32, pcr);
    QFETCH(QString, description);
    const DecodedEvent event = decodeOne(pcr, EventType::Ipl, logged(description));
    const auto *archive = event.as<StubArchiveEvent>();
    QVERIFY(archive);
    QTEST(archive->kind, "kind");
    QTEST(archive->isGlobal, "isGlobal");
    QCOMPARE(textOf(event.field("description"_L1)), description);
    QVERIFY(decodeOneOfCcel(3, EventType::Ipl, description.toLatin1()).as<StubArchiveEvent>());
}

void StubTextTest::otherEventsAreLeft()
{
    QVERIFY(!decodeOne(11, EventType::Ipl, logged(u"Credentials initrd"_s)).as<StubArchiveEvent>());
    QVERIFY(!decodeOne(13, EventType::Ipl, logged(u"quiet"_s)).as<StubCommandLineEvent>());
    QVERIFY(!decodeOne(12, EventType::Ipl, {}).as<StubCommandLineEvent>());
    QVERIFY(!decodeOne(12, EventType::Ipl, "\x01\x02\x03").as<StubCommandLineEvent>());
    QCOMPARE(decodeOne(12, EventType::Ipl, "\x01\x02\x03").as<IplDescription>()->size, qint64(3));
}

QTEST_GUILESS_MAIN(StubTextTest)
#include "tst_stubtext.moc"
