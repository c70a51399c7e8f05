// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/shimmok.h"
#include "core/uefi/guids.h"
#include "tests/support/bytes.h"
#include "tests/support/decoding.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::tcg;
using namespace plumbline::test;
using namespace Qt::StringLiterals;

/// What shim measures: names of its variables in PCR 14, and values and authorities in PCR 7.
class ShimMokTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreRead_data();
    void namesAreRead();
    void aCcelHasOnlyKnownNames();
    void otherEventsAreNotShims();
    void aByteTooManyIsANote();
    void switchesInPcr7AreRead();
    void sbatLevelInPcr7IsRead();
    void listsInPcr7AreAuthorities();
};

void ShimMokTest::namesAreRead_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name :
         {"MokList", "MokListX", "MokSBState", "MokDBState", "MokListTrusted", "MokPolicy", "SbatLevel"})
        QTest::newRow(name) << QByteArray(name);
}

void ShimMokTest::namesAreRead()
{
    QFETCH(QByteArray, name);
    const DecodedEvent event = decodeOne(14, EventType::Ipl, name + '\0');
    const auto *variable = event.as<MokVariableEvent>();
    QVERIFY(variable);
    QCOMPARE(variable->name, QString::fromLatin1(name));
    QCOMPARE(event.bytesOf(event.field("variable"_L1)), name);
    QVERIFY(decodeOneOfCcel(3, EventType::Ipl, name + '\0').as<MokVariableEvent>());
}

void ShimMokTest::aCcelHasOnlyKnownNames()
{
    QVERIFY(decodeOne(14, EventType::Ipl, "MokNew").as<MokVariableEvent>());
    QVERIFY(!decodeOneOfCcel(3, EventType::Ipl, "MokNew").as<MokVariableEvent>());
}

void ShimMokTest::otherEventsAreNotShims()
{
    QVERIFY(!decodeOne(13, EventType::Ipl, "MokList").as<MokVariableEvent>());
    QVERIFY(!decodeOne(14, EventType::Ipl, {}).as<MokVariableEvent>());
    QVERIFY(!decodeOne(14, EventType::Ipl, "\x01\x02").as<MokVariableEvent>());
    QVERIFY(!decodeOneOfCcel(2, EventType::Ipl, "MokList").as<MokVariableEvent>());
}

void ShimMokTest::aByteTooManyIsANote()
{
    // as shim before 15.3 logs
    const DecodedEvent event = decodeOne(14, EventType::Ipl, QByteArray("MokList\0\xaf", 9));
    QCOMPARE(event.as<MokVariableEvent>()->name, u"MokList"_s);
    QCOMPARE(event.notes().size(), 1U);
    QCOMPARE(event.notes()[0].severity, Severity::Note);
    QCOMPARE(event.bytesOf(event.field("trailing"_L1)), "\xaf");
}

void ShimMokTest::switchesInPcr7AreRead()
{
    const DecodedEvent event = decodeOne(7, EventType::EfiVariableAuthority,
                                         variableData(uefi::guid::shimLock, u"MokListTrusted"_s, "\x01"));
    const auto *variable = event.as<VariableEvent>();
    QVERIFY(variable);
    const auto *value = std::get_if<uefi::SwitchValue>(&variable->variable.value);
    QVERIFY(value);
    QCOMPARE(value->isOn, std::optional(true));
}

void ShimMokTest::sbatLevelInPcr7IsRead()
{
    const DecodedEvent event = decodeOne(
        7, EventType::EfiVariableAuthority,
        variableData(uefi::guid::shimLock, u"SbatLevel"_s, "sbat,1,2022052400\nshim,2\ngrub,3\n"));
    const auto *variable = event.as<VariableEvent>();
    QVERIFY(variable);
    const auto *level = std::get_if<uefi::SbatLevel>(&variable->variable.value);
    QVERIFY(level);
    QCOMPARE(level->entries.size(), 3U);
    QCOMPARE(level->date, u"2022052400"_s);
}

void ShimMokTest::listsInPcr7AreAuthorities()
{
    const QByteArray owner = hex("bd9afa77 5903 324d bd60 28f4e78f784b"); // SignatureOwner
    const QByteArray hash(32, '\x11'); // SHA-256
    for (const auto &name : {u"MokList"_s, u"Shim"_s, u"vendor_db"_s}) {
        const DecodedEvent event = decodeOne(7, EventType::EfiVariableAuthority,
                                             variableData(uefi::guid::shimLock, name, owner + hash));
        const auto *variable = event.as<VariableEvent>();
        QVERIFY(variable);
        const auto *signature = std::get_if<uefi::Signature>(&variable->variable.value);
        QVERIFY2(signature, qPrintable(name));
        QVERIFY((signature->digest == Digest{HashAlgorithm::Sha256, hash}));
    }
}

QTEST_GUILESS_MAIN(ShimMokTest)
#include "tst_shimmok.moc"
