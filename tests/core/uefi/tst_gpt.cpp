// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uefi/gpt.h"

#include "core/uefi/guids.h"
#include "tests/support/bytes.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::uefi;
using namespace Qt::StringLiterals;
using test::hex;
using test::le32;
using test::le64;
using test::utf16;

namespace {

const QByteArray diskGuid = hex("33221100 5544 7766 8899 aabbccddeeff");
const QByteArray efiSystem = hex("28732ac1 1ff8 d211 ba4b 00a0c93ec93b"); // EFI System Partition
const QByteArray linuxData = hex("af3dc60f 8384 7247 8e79 3d69d8477de4"); // Linux file system

QByteArray header(quint32 entrySize = 128)
{
    return QByteArray("EFI PART") // Signature
        + hex("00000100 5c000000 efbeadde 00000000") // Revision 1.0, HeaderSize, HeaderCRC32, reserved
        + le64(1) + le64(0xFFFF) // MyLBA, AlternateLBA
        + le64(34) + le64(0xFFDE) // FirstUsableLBA, LastUsableLBA
        + diskGuid + le64(2) // DiskGUID, PartitionEntryLBA
        + le32(128) + le32(entrySize) // NumberOfPartitionEntries, SizeOfPartitionEntry
        + hex("efbeadde"); // PartitionEntryArrayCRC32
}

QByteArray entry(const QByteArray &type, const QString &name)
{
    const QByteArray text = utf16(name);
    return type + hex("01000000 0000 0000 0000 000000000000") // UniquePartitionGUID
        + le64(2048) + le64(4095) // StartingLBA, EndingLBA
        + le64(1ULL << 60 | 1) // Attributes
        + text + QByteArray(72 - text.size(), '\0'); // PartitionName
}

} // namespace

class GptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headerAndEntriesAreRead();
    void theCountMayBeNarrow();
    void largerEntriesAreSteppedOver();
    void lyingCountsAreRefused_data();
    void lyingCountsAreRefused();
    void badHeadersAreRefused_data();
    void badHeadersAreRefused();
    void unknownTypesHaveNoName();
};

void GptTest::headerAndEntriesAreRead()
{
    const QByteArray bytes
        = header() + le64(2) + entry(efiSystem, u"EFI"_s) + entry(linuxData, QString(36, u'n'));
    FieldReader reader(bytes, 1000);
    const PartitionTable table = readPartitionTable(reader);
    QVERIFY(!reader.failed());
    QVERIFY(reader.atEnd());
    QVERIFY(hasFormOfPartitionTable(bytes, false));
    for (qsizetype length = 0; length < bytes.size(); ++length)
        QVERIFY(!hasFormOfPartitionTable(bytes.first(length), false));
    QCOMPARE(table.diskGuid, "00112233-4455-6677-8899-aabbccddeeff"_guid);
    QCOMPARE(table.revision, 0x10000U);
    QCOMPARE(table.firstUsableBlock, 34U);
    QCOMPARE(table.lastUsableBlock, 0xFFDEU);
    QCOMPARE(table.partitions.size(), 2U);
    QCOMPARE(table.partitions[0].name, u"EFI"_s);
    QCOMPARE(table.partitions[0].firstBlock, 2048U);
    QCOMPARE(table.partitions[0].lastBlock, 4095U);
    QCOMPARE(table.partitions[1].name, QString(36, u'n')); // all of the room, no NUL
    const std::vector<Field> fields = reader.take();
    const Field *first = &findField(fields, "partitions"_L1)->children.front();
    QCOMPARE(first->range, (ByteRange{1000 + 92 + 8, 128}));
    QCOMPARE(findField(first->children, "partitionTypeGuid"_L1)->meaning, u"EFI System Partition"_s);
    QCOMPARE(findField(first->children, "attributes"_L1)->meaning, u"required partition | read-only"_s);
}

void GptTest::theCountMayBeNarrow()
{
    const QByteArray bytes = header() + le32(1) + entry(efiSystem, u"EFI"_s);
    FieldReader reader(bytes);
    QCOMPARE(readPartitionTable(reader, true).partitions.size(), 1U);
    QVERIFY(!reader.failed());
    FieldReader wide(bytes);
    static_cast<void>(readPartitionTable(wide));
    QVERIFY(wide.failed());
    QVERIFY(hasFormOfPartitionTable(bytes, true));
    QVERIFY(!hasFormOfPartitionTable(bytes, false));
}

void GptTest::largerEntriesAreSteppedOver()
{
    const QByteArray room(128, '\xEE');
    const QByteArray bytes
        = header(256) + le64(2) + entry(efiSystem, u"a"_s) + room + entry(linuxData, u"b"_s) + room;
    FieldReader reader(bytes);
    const PartitionTable table = readPartitionTable(reader);
    QVERIFY(!reader.failed());
    QVERIFY(hasFormOfPartitionTable(bytes, false));
    QVERIFY(!hasFormOfPartitionTable(bytes.chopped(1), false));
    QCOMPARE(table.partitions.at(1).name, u"b"_s);
}

void GptTest::lyingCountsAreRefused_data()
{
    QTest::addColumn<quint64>("count");
    QTest::addColumn<ParseError::Kind>("kind");
    QTest::newRow("one more than there are") << quint64(2) << ParseError::Kind::Truncated;
    QTest::newRow("as many as allowed") << maxPartitions << ParseError::Kind::Truncated;
    QTest::newRow("more than allowed") << maxPartitions + 1 << ParseError::Kind::TooLarge;
    QTest::newRow("largest") << ~quint64(0) << ParseError::Kind::TooLarge;
}

void GptTest::lyingCountsAreRefused()
{
    QFETCH(quint64, count);
    QFETCH(ParseError::Kind, kind);
    const QByteArray bytes = header() + le64(count) + entry(efiSystem, u"EFI"_s);
    FieldReader reader(bytes);
    const PartitionTable table = readPartitionTable(reader);
    QVERIFY(reader.failed());
    QCOMPARE(reader.failure()->kind, kind);
    QVERIFY(table.partitions.size() <= 2);
    QVERIFY(!hasFormOfPartitionTable(bytes, false));
}

void GptTest::badHeadersAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ParseError::Kind>("kind");
    QByteArray signature = header() + le64(0);
    signature[0] = 'e';
    QTest::newRow("signature") << signature << ParseError::Kind::BadValue;
    QTest::newRow("entries of 127 bytes") << header(127) + le64(0) << ParseError::Kind::BadValue;
    QTest::newRow("cut") << header().first(60) << ParseError::Kind::Truncated;
}

void GptTest::badHeadersAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ParseError::Kind, kind);
    FieldReader reader(bytes);
    static_cast<void>(readPartitionTable(reader));
    QVERIFY(reader.failed());
    QCOMPARE(reader.failure()->kind, kind);
    QVERIFY(!hasFormOfPartitionTable(bytes, false));
}

void GptTest::unknownTypesHaveNoName()
{
    const QByteArray bytes = header() + le64(1) + entry(diskGuid, u"x"_s);
    FieldReader reader(bytes);
    static_cast<void>(readPartitionTable(reader));
    const std::vector<Field> fields = reader.take();
    const Field &partition = findField(fields, "partitions"_L1)->children.front();
    QVERIFY(findField(partition.children, "partitionTypeGuid"_L1)->meaning.isEmpty());
}

QTEST_GUILESS_MAIN(GptTest)
#include "tst_gpt.moc"
