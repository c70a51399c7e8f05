// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/pcrmapping.h"
#include "tests/support/eventlogbuilder.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::tcg;
using namespace plumbline::test;

class PcrMappingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPcrHasItsRegister();
    void aPcrIsClaimedAsItIs();
    void aCcelClaimsByRegister();
};

/// UEFI 2.10, section 38.4.1, table "TDX".
void PcrMappingTest::everyPcrHasItsRegister()
{
    QCOMPARE(measurementRegisterOf(0), std::optional(0U)); // MRTD
    QCOMPARE(measurementRegisterOf(1), std::optional(1U)); // RTMR 0
    QCOMPARE(measurementRegisterOf(7), std::optional(1U));
    for (const quint32 pcr : {2U, 3U, 4U, 5U, 6U})
        QCOMPARE(measurementRegisterOf(pcr), std::optional(2U)); // RTMR 1
    for (quint32 pcr = 8; pcr < 16; ++pcr)
        QCOMPARE(measurementRegisterOf(pcr), std::optional(3U)); // RTMR 2
    QVERIFY(!measurementRegisterOf(16));
    QVERIFY(!measurementRegisterOf(0xFFFFFFFF));
}

void PcrMappingTest::aPcrIsClaimedAsItIs()
{
    const EventLog log = EventLogBuilder::agile().event(8, EventType::Ipl, "x").read();
    QVERIFY(claimsPcr(log, log.events.back(), 8));
    QVERIFY(!claimsPcr(log, log.events.back(), 9));
    QVERIFY(!claimsPcr(log, log.events.back(), 3));
}

void PcrMappingTest::aCcelClaimsByRegister()
{
    const EventLog log = EventLogBuilder::ccel().event(3, EventType::Ipl, "x").read();
    QVERIFY(claimsPcr(log, log.events.back(), 8));
    QVERIFY(claimsPcr(log, log.events.back(), 14));
    QVERIFY(!claimsPcr(log, log.events.back(), 7));
    QVERIFY(!claimsPcr(log, log.events.back(), 17)); // no register stands for it
}

QTEST_GUILESS_MAIN(PcrMappingTest)
#include "tst_pcrmapping.moc"
