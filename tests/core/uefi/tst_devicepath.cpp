// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uefi/devicepath.h"

#include "core/uefi/guids.h"
#include "tests/support/bytes.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::uefi;
using namespace Qt::StringLiterals;
using test::hex;
using test::le16;
using test::utf16;

namespace {

const QByteArray pci = hex("01 01 0600 01 1f"); // type, sub-type, Length, Function, Device
const QByteArray pciRoot = hex("02 01 0c00 d041030a 00000000");
const QByteArray endOfPath = hex("7f ff 0400");
const QByteArray endOfInstance = hex("7f 01 0400");

QByteArray file(const QString &name)
{
    return hex("04 04") + le16(quint16(6 + 2 * name.size())) + utf16(name) + le16(0);
}

struct Reading
{
    DevicePath path;
    std::vector<Field> fields;
    std::vector<Problem> notes;
    std::optional<ParseError> failure;
};

Reading readAt(const QByteArray &bytes, qint64 offset = 0)
{
    FieldReader reader(bytes, offset);
    Reading reading;
    reading.path = readDevicePath(reader, "devicePath", quint64(bytes.size()));
    reading.failure = reader.failure();
    reading.fields = reader.take();
    reading.notes = reader.takeNotes();
    return reading;
}

} // namespace

class DevicePathTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nodesAreJoined();
    void everyNodeKnowsItsBytes();
    void partitionAndFilesAreKept();
    void instancesAreSeparated();
    void aFileMayTakeSeveralNodes();
    void nothingIsAnEmptyPath();
    void badLengthsAreRefused_data();
    void badLengthsAreRefused();
    void aMissingEndIsRefused();
    void bytesAfterTheEndAreNoted();
    void bytesAfterANodeAreNoted();
    void tooManyNodesAreRefused();
    void pathsFollowEachOther();
    void tooManyPathsAreRefused();
};

void DevicePathTest::nodesAreJoined()
{
    const Reading reading = readAt(pciRoot + pci + file(u"\\EFI\\BOOT\\BOOTX64.EFI"_s) + endOfPath);
    QVERIFY(!reading.failure);
    QCOMPARE(reading.path.text, u"PciRoot(0x0)/Pci(0x1f,0x1)/\\EFI\\BOOT\\BOOTX64.EFI"_s);
    QCOMPARE(reading.path.filePath, u"\\EFI\\BOOT\\BOOTX64.EFI"_s);
    QCOMPARE(reading.path.nodeCount, 3);
    QVERIFY(reading.notes.empty());
}

void DevicePathTest::everyNodeKnowsItsBytes()
{
    const Reading reading = readAt(pciRoot + pci + endOfPath, 100);
    QCOMPARE(reading.path.range, (ByteRange{100, 22}));
    const Field *nodes = findField(reading.fields.front().children, "nodes"_L1);
    QVERIFY(nodes);
    QCOMPARE(nodes->children.size(), 3U);
    QCOMPARE(nodes->children[1].range, (ByteRange{112, 6}));
    QCOMPARE(nodes->children[1].meaning, u"Pci(0x1f,0x1)"_s);
    QCOMPARE(findField(nodes->children[1].children, "device"_L1)->range, (ByteRange{117, 1}));
    QCOMPARE(nodes->children[2].meaning, u"End"_s);
}

void DevicePathTest::partitionAndFilesAreKept()
{
    const QByteArray partition
        = hex("04 01 2a00 // type, sub-type, Length\n"
              "03000000 0008000000000000 0000100000000000 // PartitionNumber, Start, Size\n"
              "33221100 5544 7766 8899 aabbccddeeff 02 02 // Signature, Format, SignatureType");
    const QByteArray volumeFile = hex("04 06 1400 33221100 5544 7766 8899 aabbccddeeff");
    const Reading reading = readAt(partition + volumeFile + endOfPath);
    QVERIFY(!reading.failure);
    QVERIFY(reading.path.partition);
    QCOMPARE(reading.path.partition->number, 3U);
    QCOMPARE(reading.path.partition->start, 0x800U);
    QCOMPARE(reading.path.partition->size, 0x100000U);
    QCOMPARE(reading.path.partition->guid, std::optional("00112233-4455-6677-8899-aabbccddeeff"_guid));
    QCOMPARE(reading.path.firmwareFile, std::optional("00112233-4455-6677-8899-aabbccddeeff"_guid));
}

void DevicePathTest::instancesAreSeparated()
{
    const Reading reading = readAt(pciRoot + pci + endOfInstance + pci + endOfPath);
    QVERIFY(!reading.failure);
    QCOMPARE(reading.path.text, u"PciRoot(0x0)/Pci(0x1f,0x1),Pci(0x1f,0x1)"_s);
    QCOMPARE(reading.path.nodeCount, 3);
}

void DevicePathTest::aFileMayTakeSeveralNodes()
{
    const Reading reading = readAt(file(u"\\EFI"_s) + file(u"\\x.efi"_s) + endOfPath);
    QCOMPARE(reading.path.text, u"\\EFI/\\x.efi"_s);
    QCOMPARE(reading.path.filePath, u"\\EFI\\x.efi"_s);
}

void DevicePathTest::nothingIsAnEmptyPath()
{
    QVERIFY(!readAt({}).failure);
    QVERIFY(readAt({}).path.text.isEmpty());
    QVERIFY(!readAt(endOfPath).failure);
    QCOMPARE(readAt(endOfPath).path.nodeCount, 0);
}

void DevicePathTest::badLengthsAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ParseError::Kind>("kind");
    QTest::addColumn<qint64>("offset");
    using Kind = ParseError::Kind;
    QTest::newRow("length 0") << hex("01 01 0000 01 1f 7f ff 0400") << Kind::BadValue << qint64(2);
    QTest::newRow("length 3") << hex("01 01 0300 01 1f 7f ff 0400") << Kind::BadValue << qint64(2);
    QTest::newRow("length beyond the path")
        << hex("01 01 ffff 01 1f 7f ff 0400") << Kind::Truncated << qint64(4);
    QTest::newRow("end node of length 0") << hex("7f ff 0000") << Kind::BadValue << qint64(2);
    QTest::newRow("cut in the header") << hex("01 01 06") << Kind::Truncated << qint64(2);
    QTest::newRow("shorter than its kind") << hex("01 01 0500 01 7f ff 0400") << Kind::Truncated << qint64(5);
}

void DevicePathTest::badLengthsAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ParseError::Kind, kind);
    QFETCH(qint64, offset);
    const Reading reading = readAt(bytes, 100);
    QVERIFY(reading.failure);
    QCOMPARE(reading.failure->kind, kind);
    QCOMPARE(reading.failure->offset, 100 + offset);
}

void DevicePathTest::aMissingEndIsRefused()
{
    const Reading reading = readAt(pciRoot + pci);
    QVERIFY(reading.failure);
    QCOMPARE(reading.failure->kind, ParseError::Kind::Truncated);
    QCOMPARE(reading.path.text, u"PciRoot(0x0)/Pci(0x1f,0x1)"_s); // what was read stays
}

void DevicePathTest::bytesAfterTheEndAreNoted()
{
    const Reading reading = readAt(pci + endOfPath + hex("0102"));
    QVERIFY(!reading.failure);
    QCOMPARE(reading.notes.size(), 1U);
    QCOMPARE(QString(reading.notes[0].code), u"parse.trailing-bytes"_s);
    QCOMPARE(reading.notes[0].severity, Severity::Warning);
    QCOMPARE(reading.notes[0].range, (ByteRange{10, 2}));
}

void DevicePathTest::bytesAfterANodeAreNoted()
{
    const Reading reading = readAt(hex("01 01 0800 01 1f 0000") + endOfPath);
    QVERIFY(!reading.failure);
    QCOMPARE(reading.path.text, u"Pci(0x1f,0x1)"_s);
    QCOMPARE(reading.notes.size(), 1U);
    QCOMPARE(reading.notes[0].severity, Severity::Note); // zeros
}

void DevicePathTest::tooManyNodesAreRefused()
{
    QVERIFY(!readAt(pci.repeated(maxDevicePathNodes - 1) + endOfPath).failure);
    const Reading reading = readAt(pci.repeated(maxDevicePathNodes) + endOfPath);
    QVERIFY(reading.failure);
    QCOMPARE(reading.failure->kind, ParseError::Kind::TooLarge);
}

void DevicePathTest::pathsFollowEachOther()
{
    const QByteArray bytes = pciRoot + endOfPath + pci + endOfInstance + pci + endOfPath;
    FieldReader reader(bytes);
    const std::vector<DevicePath> paths = readDevicePaths(reader, "filePathList", quint64(bytes.size()));
    QVERIFY(!reader.failed());
    QCOMPARE(paths.size(), 2U);
    QCOMPARE(paths[0].text, u"PciRoot(0x0)"_s);
    QCOMPARE(paths[1].text, u"Pci(0x1f,0x1),Pci(0x1f,0x1)"_s);
}

void DevicePathTest::tooManyPathsAreRefused()
{
    const QByteArray bytes = endOfPath.repeated(maxDevicePaths + 1);
    FieldReader reader(bytes);
    QCOMPARE(readDevicePaths(reader, "filePathList", quint64(bytes.size())).size(), size_t(maxDevicePaths));
    QVERIFY(reader.failed());
    QCOMPARE(reader.failure()->kind, ParseError::Kind::TooLarge);
}

QTEST_GUILESS_MAIN(DevicePathTest)
#include "tst_devicepath.moc"
