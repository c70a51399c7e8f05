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

/// Bytes 0x1B8 to 0x1FF of a master boot record. UEFI 2.10, section 5.2.1.
const QByteArray table = hex(R"(
    EF BE AD DE // UniqueMbrSignature
    00 00       // Unknown
    80          // BootIndicator: active
    20 21 00    // StartingCHS
    83          // OSType: Linux
    FE FF FF    // EndingCHS
    00 08 00 00 // StartingLBA
    00 00 10 00 // SizeInLBA
)") + QByteArray(48, '\0') // three entries that are not in use
    + hex("55 AA"); // Signature

} // namespace

/// EV_IPL_PARTITION_DATA. PC Client Implementation Specification 1.21, section 11.3.1.
class PartitionDataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTable();
    void aText();
    void anythingElseIsBytes();
};

void PartitionDataTest::aTable()
{
    QCOMPARE(table.size(), 72);
    const DecodedEvent event = decodeOne(5, EventType::IplPartitionData, table);
    const auto *data = event.as<PartitionDataEvent>();
    QVERIFY(data);
    QCOMPARE(data->diskSignature, 0xDEADBEEFU);
    QCOMPARE(data->partitions.size(), 1U);
    QCOMPARE(data->partitions[0], (MbrPartition{0x83, true, 0x800, 0x100000}));
    QCOMPARE(event.field("partitions"_L1)->children.size(), 4U);
    QCOMPARE(event.bytesOf(event.field("mbrSignature"_L1)), hex("55 AA"));
}

void PartitionDataTest::aText()
{
    const DecodedEvent event = decodeOne(5, EventType::IplPartitionData, "Partition table of disk 0");
    QVERIFY(event.as<PartitionDataEvent>());
    QCOMPARE(event.as<PartitionDataEvent>()->text, u"Partition table of disk 0"_s);
}

void PartitionDataTest::anythingElseIsBytes()
{
    for (const QByteArray &data : {table.chopped(1), table + '\0', QByteArray()}) {
        const DecodedEvent event = decodeOne(5, EventType::IplPartitionData, data);
        QVERIFY(event.as<PartitionDataEvent>());
        QVERIFY(event.as<PartitionDataEvent>()->partitions.empty());
        QCOMPARE(event.bytesOf(event.field("text"_L1)), data);
    }
}

QTEST_GUILESS_MAIN(PartitionDataTest)
#include "tst_partitiondata.moc"
