// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/startup.h"
#include "tests/support/eventlogbuilder.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::tcg;
using namespace plumbline::test;
using namespace Qt::StringLiterals;

/// How the TPM was started: what counts and what contradicts itself. The codes are tested with the reader.
class StartupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void locality();
    void hCrtm();
    void contradictionsAreNotSound();
    void dynamicLaunch();
};

void StartupTest::locality()
{
    QCOMPARE(int(readStartup(EventLogBuilder::agile().separators().read()).locality), 0);
    for (const quint8 value : {quint8(0), quint8(3), quint8(4)}) {
        const Startup startup
            = readStartup(EventLogBuilder::agile().startupLocality(value).separators().read());
        QCOMPARE(startup.locality, value);
        QVERIFY(startup.isSound);
    }
}

void StartupTest::hCrtm()
{
    const auto log = [](EventLogBuilder builder) {
        return builder.event(0, EventType::EfiHcrtmEvent, "HCRTM").separators().read();
    };
    QCOMPARE(int(readStartup(log(EventLogBuilder::agile())).locality), 4);
    QVERIFY(readStartup(log(EventLogBuilder::agile())).isSound);
    QVERIFY(readStartup(log(EventLogBuilder::agile().startupLocality(4))).isSound);
    QVERIFY(!readStartup(log(EventLogBuilder::agile().startupLocality(0))).isSound);
    // Only PCR 0 has one.
    QCOMPARE(
        int(readStartup(EventLogBuilder::agile().event(1, EventType::EfiHcrtmEvent, "x").read()).locality),
        0);
}

void StartupTest::contradictionsAreNotSound()
{
    const Startup late = readStartup(EventLogBuilder::agile().separators().startupLocality(3).read());
    QVERIFY(!late.isSound);
    QCOMPARE(int(late.locality), 0);
    const Startup twice = readStartup(EventLogBuilder::agile().startupLocality(3).startupLocality(4).read());
    QVERIFY(!twice.isSound);
    QCOMPARE(int(twice.locality), 3);
}

void StartupTest::dynamicLaunch()
{
    const auto has = [](quint32 pcr, quint32 type) {
        return hasDynamicLaunch(EventLogBuilder::agile().event(pcr, EventType(type), "x").read());
    };
    QVERIFY(has(17, 0x402));
    QVERIFY(has(22, 0x502));
    QVERIFY(!has(16, 0x402));
    QVERIFY(!has(23, 0x402));
    QVERIFY(!has(17, 0x06));
    QVERIFY(!has(17, 0x600));
}

QTEST_GUILESS_MAIN(StartupTest)
#include "tst_startup.moc"
