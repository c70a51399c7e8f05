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

namespace {

const QByteArray tables = hex(R"(
    01 00 00 00 00 00 00 00 // numberOfTables
    31 2D 9D EB 88 2D D3 11 9A 16 00 90 27 3F C1 4D // SMBIOS_TABLE_GUID
    00 10 FE 7F 00 00 00 00 // vendorTable
)");

} // namespace

/// UEFI_HANDOFF_TABLE_POINTERS and its second version. PFP 1.06, section 10.2.3.
class HandoffTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneTable();
    void secondVersion();
    void theWidthIsTheHeaders();
    void theCountIsChecked();
    void tableOfDevicesMayHoldThem();
};

void HandoffTablesTest::oneTable()
{
    const DecodedEvent event = decodeOne(1, EventType::EfiHandoffTables, tables);
    const auto *handoff = event.as<HandoffTables>();
    QVERIFY(handoff);
    QCOMPARE(handoff->tables.size(), 1U);
    QCOMPARE(handoff->tables[0].guid, QUuid(u"eb9d2d31-2d88-11d3-9a16-0090273fc14d"_s));
    QCOMPARE(handoff->tables[0].address, 0x7FFE1000ULL);
    const Field &table = event.field("tables"_L1)->children.front();
    QVERIFY(table.children[0].meaning.contains("SMBIOS"_L1));
    QCOMPARE(event.bytesOf(&table.children[1]), hex("00 10 FE 7F 00 00 00 00"));
    QCOMPARE(codesOf(event.notes()), QStringList());
}

void HandoffTablesTest::secondVersion()
{
    const DecodedEvent event = decodeOne(1, EventType::EfiHandoffTables2, hex(R"(
        07                   // tableDescriptionSize
        53 4D 42 49 4F 53 00 // tableDescription: SMBIOS
    )") + tables);
    QVERIFY(event.as<HandoffTables>());
    QCOMPARE(event.as<HandoffTables>()->description, u"SMBIOS"_s);
    QCOMPARE(event.as<HandoffTables>()->tables.size(), 1U);
}

void HandoffTablesTest::theWidthIsTheHeaders()
{
    QByteArray header = specId03({{HashAlgorithm::Sha1, 20}});
    header[23] = '\1'; // uintnSize: UINT32
    EventLogBuilder builder = EventLogBuilder::agile({HashAlgorithm::Sha1}).withData(header);
    const DecodedEvent event(builder.event(1, EventType::EfiHandoffTables, hex(R"(
        01 00 00 00 // numberOfTables
        31 2D 9D EB 88 2D D3 11 9A 16 00 90 27 3F C1 4D // SMBIOS_TABLE_GUID
        00 10 FE 7F // vendorTable
    )")));
    QVERIFY(event.as<HandoffTables>());
    QCOMPARE(event.as<HandoffTables>()->tables[0].address, 0x7FFE1000ULL);
}

void HandoffTablesTest::theCountIsChecked()
{
    for (const quint64 count : {2ULL, 0xFFFFFFFFULL, ~0ULL}) {
        const DecodedEvent event = decodeOne(1, EventType::EfiHandoffTables, le64(count) + tables.sliced(8));
        QVERIFY(event.as<Undecodable>());
        QCOMPARE(event.as<Undecodable>()->error.kind, ParseError::Kind::TooLarge);
    }
    const DecodedEvent fewer = decodeOne(1, EventType::EfiHandoffTables, le64(0) + tables.sliced(8));
    QVERIFY(fewer.as<HandoffTables>());
    QCOMPARE(codesOf(fewer.notes()), QStringList{u"parse.trailing-bytes"_s});
}

void HandoffTablesTest::tableOfDevicesMayHoldThem()
{
    QVERIFY(decodeOne(1, EventType::TableOfDevices, tables).as<HandoffTables>());
    QVERIFY(decodeOne(1, EventType::TableOfDevices, tables + 'x').as<PlatformData>());
}

QTEST_GUILESS_MAIN(HandoffTablesTest)
#include "tst_handofftables.moc"
