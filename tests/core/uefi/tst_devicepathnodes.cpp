// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uefi/devicepath.h"

#include "tests/support/bytes.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::uefi;
using namespace Qt::StringLiterals;
using test::hex;
using test::le16;
using test::utf16;

namespace {

QByteArray node(quint8 type, quint8 subType, const QByteArray &body)
{
    return QByteArray(1, char(type)) + QByteArray(1, char(subType)) + le16(quint16(4 + body.size())) + body;
}

} // namespace

/// The text of each kind of node. UEFI 2.10, section 10.6.1.6, tables 10.65 to 10.68.
class DevicePathNodesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsText_data();
    void everyKindHasItsText();
    void everyKindSurvivesBeingCut_data() { everyKindHasItsText_data(); }
    void everyKindSurvivesBeingCut();
};

void DevicePathNodesTest::everyKindHasItsText_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("subType");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, int type, int subType, const QByteArray &body,
                        const QString &text) { QTest::newRow(name) << type << subType << body << text; };

    // Hardware
    row("PCI", 1, 1, hex("02 1f"), u"Pci(0x1f,0x2)"_s); // Function, Device
    row("PC Card", 1, 2, hex("03"), u"PcCard(0x3)"_s); // FunctionNumber
    row("memory", 1, 3, hex("0b000000 0010000000000000 ff1f000000000000"),
        u"MemoryMapped(0xb,0x1000,0x1fff)"_s); // MemoryType, StartingAddress, EndingAddress
    row("vendor hardware", 1, 4, hex("33221100 5544 7766 8899 aabbccddeeff"),
        u"VenHw(00112233-4455-6677-8899-aabbccddeeff)"_s);
    row("vendor hardware with data", 1, 4, hex("33221100 5544 7766 8899 aabbccddeeff 00ff12"),
        u"VenHw(00112233-4455-6677-8899-aabbccddeeff,00ff12)"_s);
    row("controller", 1, 5, hex("01000000"), u"Ctrl(0x1)"_s);
    row("BMC", 1, 6, hex("01 e40c000000000000"), u"BMC(0x1,0xce4)"_s); // InterfaceType, BaseAddress

    // ACPI: _HID is a compressed EISA ID
    row("ACPI", 2, 1, hex("4110cdab 01000000"), u"Acpi(DBAabcd,0x1)"_s);
    row("PCI root", 2, 1, hex("d041030a 00000000"), u"PciRoot(0x0)"_s);
    row("PCIe root", 2, 1, hex("d041080a 02000000"), u"PcieRoot(0x2)"_s);
    row("floppy", 2, 1, hex("d0410406 00000000"), u"Floppy(0x0)"_s);
    row("keyboard", 2, 1, hex("d0410103 00000000"), u"Keyboard(0x0)"_s);
    row("serial", 2, 1, hex("d0410105 01000000"), u"Serial(0x1)"_s);
    row("parallel port", 2, 1, hex("d0410104 00000000"), u"ParallelPort(0x0)"_s);
    row("expanded ACPI", 2, 2,
        hex("d041030a 01000000 00000000 // HID, UID, CID") + QByteArray("HID\0UID\0CID\0", 12),
        u"AcpiEx(PNP0a03,0,0x1,HID,CID,UID)"_s);
    row("ACPI addresses", 2, 3, hex("00010080 00040080"), u"AcpiAdr(0x80000100,0x80000400)"_s);
    row("NVDIMM adapter", 2, 4, hex("12000000"), u"NvdimmAcpiAdr(0x12)"_s);

    // Messaging: disks and buses
    row("ATAPI", 3, 1, hex("01 00 0300"), u"Ata(Secondary,Master,0x3)"_s);
    row("SCSI", 3, 2, hex("0100 0200"), u"Scsi(0x1,0x2)"_s); // Target ID, LUN
    row("Fibre Channel", 3, 3, hex("00000000 0700000000000000 0100000000000000"), u"Fibre(0x7,0x1)"_s);
    row("1394", 3, 4, hex("00000000 efcdab8967452301"), u"I1394(0123456789abcdef)"_s);
    row("USB", 3, 5, hex("02 01"), u"USB(0x2,0x1)"_s); // Parent Port, Interface
    row("I2O", 3, 6, hex("05000000"), u"I2O(0x5)"_s);
    row("InfiniBand", 3, 9,
        hex("01000000 000102030405060708090a0b0c0d0e0f // Flags, PORT GID\n"
            "0200000000000000 0300000000000000 0400000000000000 // Service, Target Port, Device"),
        u"Infiniband(0x1,000102030405060708090a0b0c0d0e0f,0x2,0x3,0x4)"_s);
    row("vendor messaging", 3, 10, hex("33221100 5544 7766 8899 aabbccddeeff 01"),
        u"VenMsg(00112233-4455-6677-8899-aabbccddeeff,01)"_s);
    row("MAC", 3, 11, hex("525400123456") + QByteArray(26, '\0') + hex("01"), u"MAC(525400123456,0x1)"_s);
    row("IPv4 of 27 bytes", 3, 12,
        hex("c0a80001 c0a80002 0000 0000 1100 01 // Local, Remote, ports, Protocol UDP, static\n"
            "c0a800fe ffffff00 // Gateway, SubnetMask"),
        u"IPv4(192.168.0.2,UDP,Static,192.168.0.1,192.168.0.254,255.255.255.0)"_s);
    row("IPv4 of 19 bytes", 3, 12, hex("00000000 0a000001 0000 0000 0600 00"),
        u"IPv4(10.0.0.1,TCP,DHCP,0.0.0.0)"_s);
    row("IPv6", 3, 13,
        hex("fe800000000000000000000000000001 20010db8000000000000000000000002 // Local, Remote\n"
            "0000 0000 0600 02 40 // ports, Protocol, stateful, PrefixLength\n"
            "fe8000000000000000000000000000ff // Gateway"),
        u"IPv6(2001:db8:0:0:0:0:0:2,TCP,StatefulAutoConfigure,fe80:0:0:0:0:0:0:1,0x40,fe80:0:0:0:0:0:0:ff)"_s);
    row("UART", 3, 14, hex("00000000 00c2010000000000 08 01 01"), u"Uart(115200,8,N,1)"_s);
    row("UART by default", 3, 14, hex("00000000 0000000000000000 00 00 00"), u"Uart(DEFAULT,DEFAULT,D,D)"_s);
    row("USB class", 3, 15, hex("3412 7856 ff 01 02"), u"UsbClass(0x1234,0x5678,0xff,0x1,0x2)"_s);
    row("USB mass storage", 3, 15, hex("ffff ffff 08 06 50"), u"UsbMassStorage(0xffff,0xffff,0x6,0x50)"_s);
    row("USB WWID", 3, 16, hex("0000 3412 7856") + utf16(u"S1"_s), u"UsbWwid(0x1234,0x5678,0x0,\"S1\")"_s);
    row("logical unit", 3, 17, hex("02"), u"Unit(0x2)"_s);
    row("SATA", 3, 18, hex("0100 ffff 0000"), u"Sata(0x1,0xffff,0x0)"_s); // HBA port, multiplier, LUN
    row("iSCSI", 3, 19,
        hex("0000 0208 0001020304050607 0100 // Protocol, Options, LUN, target portal group")
            + QByteArray("iqn.x"),
        u"iSCSI(iqn.x,0x1,0x0001020304050607,CRC32C,None,None,TCP)"_s);
    row("VLAN", 3, 20, hex("6400"), u"Vlan(100)"_s);
    row("Fibre Channel Ex", 3, 21, hex("00000000 0001020304050607 08090a0b0c0d0e0f"),
        u"FibreEx(0x0001020304050607,0x08090a0b0c0d0e0f)"_s);
    row("SAS Ex", 3, 22, hex("0001020304050607 08090a0b0c0d0e0f 3412 0100"),
        u"SasEx(0x0001020304050607,0x08090a0b0c0d0e0f,0x1,0x1234)"_s);
    row("NVMe", 3, 23, hex("01000000 0025388a81b21e0f"), u"NVMe(0x1,00-25-38-8a-81-b2-1e-0f)"_s);
    row("URI", 3, 24, QByteArray("http://a/b.efi"), u"Uri(http://a/b.efi)"_s);
    row("UFS", 3, 25, hex("00 01"), u"UFS(0x0,0x1)"_s);
    row("SD", 3, 26, hex("01"), u"SD(0x1)"_s);
    row("Bluetooth", 3, 27, hex("010203040506"), u"Bluetooth(010203040506)"_s);
    row("Wi-Fi", 3, 28, QByteArray("home") + QByteArray(28, '\0'), u"Wi-Fi(home)"_s);
    row("eMMC", 3, 29, hex("00"), u"eMMC(0x0)"_s);
    row("Bluetooth LE", 3, 30, hex("010203040506 01"), u"BluetoothLE(010203040506,0x1)"_s);
    row("DNS", 3, 31, hex("00 08080808") + QByteArray(12, '\0'), u"Dns(8.8.8.8)"_s);
    row("DNS of IPv6", 3, 31, hex("01 20010db8000000000000000000000001"), u"Dns(2001:db8:0:0:0:0:0:1)"_s);
    row("NVDIMM", 3, 32, hex("33221100 5544 7766 8899 aabbccddeeff"),
        u"NVDIMM(00112233-4455-6677-8899-aabbccddeeff)"_s);
    row("REST service", 3, 33, hex("01 02"), u"RestService(0x1,0x2)"_s);
    row("REST service of a vendor", 3, 33, hex("ff 02 33221100 5544 7766 8899 aabbccddeeff 01"),
        u"RestService(0xff,0x2,00112233-4455-6677-8899-aabbccddeeff,01)"_s);
    row("NVMe over Fabrics", 3, 34, hex("01") + QByteArray(16, '\x11') + QByteArray("nqn.x"),
        u"NVMEoF(nqn.x,0x1,11111111111111111111111111111111)"_s);

    // Media
    row("GPT partition", 4, 1,
        hex("01000000 0008000000000000 0000100000000000 // PartitionNumber, Start, Size\n"
            "33221100 5544 7766 8899 aabbccddeeff 02 02 // Signature, Format GPT, SignatureType GUID"),
        u"HD(1,GPT,00112233-4455-6677-8899-aabbccddeeff,0x800,0x100000)"_s);
    row("MBR partition", 4, 1,
        hex("02000000 0008000000000000 0000100000000000 78563412") + QByteArray(12, '\0') + hex("01 01"),
        u"HD(2,MBR,0x12345678,0x800,0x100000)"_s);
    row("CD-ROM", 4, 2, hex("01000000 1000000000000000 2000000000000000"), u"CDROM(0x1,0x10,0x20)"_s);
    row("vendor media", 4, 3, hex("33221100 5544 7766 8899 aabbccddeeff"),
        u"VenMedia(00112233-4455-6677-8899-aabbccddeeff)"_s);
    row("file", 4, 4, utf16(u"\\EFI\\x.efi"_s) + le16(0), u"\\EFI\\x.efi"_s);
    row("protocol", 4, 5, hex("33221100 5544 7766 8899 aabbccddeeff"),
        u"Media(00112233-4455-6677-8899-aabbccddeeff)"_s);
    row("firmware file", 4, 6, hex("33221100 5544 7766 8899 aabbccddeeff"),
        u"FvFile(00112233-4455-6677-8899-aabbccddeeff)"_s);
    row("firmware volume", 4, 7, hex("33221100 5544 7766 8899 aabbccddeeff"),
        u"Fv(00112233-4455-6677-8899-aabbccddeeff)"_s);
    row("offset", 4, 8, hex("00000000 0010000000000000 ff1f000000000000"), u"Offset(0x1000,0x1fff)"_s);
    row("virtual CD", 4, 9,
        hex("0010000000000000 ff1f000000000000 30bd5a3d 7541 ce87 6d64 d2ade523c4bb 0000"),
        u"VirtualCD(0x1000,0x1fff,0)"_s);
    row("other RAM disk", 4, 9,
        hex("0010000000000000 ff1f000000000000 33221100 5544 7766 8899 aabbccddeeff 0100"),
        u"RamDisk(0x1000,0x1fff,1,00112233-4455-6677-8899-aabbccddeeff)"_s);
    row("BBS", 5, 1, hex("0200 0100") + QByteArray("Disk\0", 5), u"BBS(HD,Disk,0x1)"_s);
    row("BBS of an unknown device", 5, 1, hex("8000 0000") + QByteArray("\0", 1), u"BBS(0x80,,0x0)"_s);

    row("unknown sub-type", 3, 99, hex("0102"), u"Path(3,99,0102)"_s);
    row("unknown type", 9, 1, {}, u"Path(9,1,)"_s);
}

void DevicePathNodesTest::everyKindHasItsText()
{
    QFETCH(int, type);
    QFETCH(int, subType);
    QFETCH(QByteArray, body);
    QFETCH(QString, text);
    const QByteArray bytes = node(quint8(type), quint8(subType), body) + node(0x7F, 0xFF, {});
    FieldReader reader(bytes);
    const DevicePath path = readDevicePath(reader, "devicePath", quint64(bytes.size()));
    QVERIFY(!reader.failed());
    QCOMPARE(path.text, text);
    QCOMPARE(path.nodeCount, 1);
    QVERIFY(reader.takeNotes().empty());
}

/// A node that says it is shorter than its kind either has a short form or fails; it never reads on.
void DevicePathNodesTest::everyKindSurvivesBeingCut()
{
    QFETCH(int, type);
    QFETCH(int, subType);
    QFETCH(QByteArray, body);
    for (qsizetype length = 0; length < body.size(); ++length) {
        const QByteArray bytes
            = node(quint8(type), quint8(subType), body.first(length)) + node(0x7F, 0xFF, {});
        FieldReader reader(bytes, 1000);
        const DevicePath path = readDevicePath(reader, "devicePath", quint64(bytes.size()));
        QVERIFY(path.nodeCount <= 1);
        if (reader.failed())
            QVERIFY(reader.failure()->offset <= 1000 + 4 + length);
    }
}

QTEST_GUILESS_MAIN(DevicePathNodesTest)
#include "tst_devicepathnodes.moc"
