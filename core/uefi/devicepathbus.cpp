// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textcodec.h"
#include "core/uefi/devicepathnodes.h"
#include "core/uefi/guids.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

// Messaging nodes (type 3) of buses and disks. UEFI 2.10, section 10.3.4; text: table 10.67.

namespace plumbline::uefi {

namespace {

constexpr auto hexadecimal = NumberBase::Hexadecimal;

QString atapi(FieldReader &in, DevicePath &)
{
    const quint8 secondary = in.u8("primarySecondary");
    const quint8 slave = in.u8("slaveMaster");
    const quint16 lun = in.u16("lun");
    return nodeText(
        "Ata"_L1,
        {secondary ? u"Secondary"_s : u"Primary"_s, slave ? u"Slave"_s : u"Master"_s, hexNumber(lun)});
}

QString scsi(FieldReader &in, DevicePath &)
{
    const quint16 target = in.u16("targetId");
    const quint16 lun = in.u16("lun");
    return nodeText("Scsi"_L1, {hexNumber(target), hexNumber(lun)});
}

QString fibreChannel(FieldReader &in, DevicePath &)
{
    in.skip(4, "reserved");
    const quint64 wwn = in.u64("worldWideName", hexadecimal);
    const quint64 lun = in.u64("lun", hexadecimal);
    return nodeText("Fibre"_L1, {hexNumber(wwn), hexNumber(lun)});
}

QString fibreChannelEx(FieldReader &in, DevicePath &)
{
    in.skip(4, "reserved");
    const QString wwn = u"0x"_s + hexBytes(in.bytes("worldWideName", 8));
    const QString lun = u"0x"_s + hexBytes(in.bytes("lun", 8));
    return nodeText("FibreEx"_L1, {wwn, lun});
}

QString ieee1394(FieldReader &in, DevicePath &)
{
    in.skip(4, "reserved");
    return u"I1394(%1)"_s.arg(in.u64("guid", hexadecimal), 16, 16, QChar(u'0'));
}

QString usb(FieldReader &in, DevicePath &)
{
    const quint8 port = in.u8("parentPort");
    const quint8 interface = in.u8("interfaceNumber");
    return nodeText("USB"_L1, {hexNumber(port), hexNumber(interface)});
}

QString i2o(FieldReader &in, DevicePath &)
{
    return nodeText("I2O"_L1, {hexNumber(in.u32("targetId"))});
}

struct UsbClassName
{
    quint8 code;
    QLatin1StringView name;
};

/// USB base classes that have a text form of their own.
constexpr UsbClassName usbClassNames[] = {
    {1, "UsbAudio"_L1},      {2, "UsbCDCControl"_L1},  {3, "UsbHID"_L1},          {6, "UsbImage"_L1},
    {7, "UsbPrinter"_L1},    {8, "UsbMassStorage"_L1}, {9, "UsbHub"_L1},          {10, "UsbCDCData"_L1},
    {11, "UsbSmartCard"_L1}, {14, "UsbVideo"_L1},      {220, "UsbDiagnostic"_L1}, {224, "UsbWireless"_L1},
};

QString usbClass(FieldReader &in, DevicePath &)
{
    const quint16 vendor = in.u16("vendorId", hexadecimal);
    const quint16 product = in.u16("productId", hexadecimal);
    const quint8 deviceClass = in.u8("deviceClass", hexadecimal);
    const quint8 subClass = in.u8("deviceSubClass", hexadecimal);
    const quint8 protocol = in.u8("deviceProtocol", hexadecimal);
    QStringList arguments{hexNumber(vendor), hexNumber(product), hexNumber(subClass), hexNumber(protocol)};
    const auto *known = std::ranges::find(usbClassNames, deviceClass, &UsbClassName::code);
    if (known != std::end(usbClassNames))
        return nodeText(known->name, arguments);
    arguments.insert(2, hexNumber(deviceClass));
    return nodeText("UsbClass"_L1, arguments);
}

QString usbWwid(FieldReader &in, DevicePath &)
{
    const quint16 interface = in.u16("interfaceNumber");
    const quint16 vendor = in.u16("vendorId", hexadecimal);
    const quint16 product = in.u16("productId", hexadecimal);
    const QString serial = untilNul(in.utf16("serialNumber", quint64(in.remaining()) / 2));
    return nodeText("UsbWwid"_L1,
                    {hexNumber(vendor), hexNumber(product), hexNumber(interface), u'"' + serial + u'"'});
}

QString logicalUnit(FieldReader &in, DevicePath &)
{
    return nodeText("Unit"_L1, {hexNumber(in.u8("lun"))});
}

QString sata(FieldReader &in, DevicePath &)
{
    const quint16 port = in.u16("hbaPort", hexadecimal);
    const quint16 multiplier = in.u16("portMultiplier", hexadecimal);
    const quint16 lun = in.u16("lun");
    return nodeText("Sata"_L1, {hexNumber(port), hexNumber(multiplier), hexNumber(lun)});
}

QString sasEx(FieldReader &in, DevicePath &)
{
    const QString address = u"0x"_s + hexBytes(in.bytes("sasAddress", 8));
    const QString lun = u"0x"_s + hexBytes(in.bytes("lun", 8));
    const quint16 topology = in.u16("deviceTopology", hexadecimal);
    const quint16 port = in.u16("relativeTargetPort", hexadecimal);
    return nodeText("SasEx"_L1, {address, lun, hexNumber(port), hexNumber(topology)});
}

/// The identifier in the order of its bytes, as operating systems show it.
QString nvme(FieldReader &in, DevicePath &)
{
    const quint32 name = in.u32("namespaceId");
    const QString eui64 = hexBytes(in.bytes("eui64", 8), '-');
    return nodeText("NVMe"_L1, {hexNumber(name), eui64});
}

QString ufs(FieldReader &in, DevicePath &)
{
    const quint8 target = in.u8("targetId");
    const quint8 lun = in.u8("lun");
    return nodeText("UFS"_L1, {hexNumber(target), hexNumber(lun)});
}

QString secureDigital(FieldReader &in, DevicePath &)
{
    return nodeText("SD"_L1, {hexNumber(in.u8("slotNumber"))});
}

QString emmc(FieldReader &in, DevicePath &)
{
    return nodeText("eMMC"_L1, {hexNumber(in.u8("slotNumber"))});
}

QString nvdimm(FieldReader &in, DevicePath &)
{
    return nodeText("NVDIMM"_L1, {formatGuid(in.guid("uuid"))});
}

QString parity(quint8 code)
{
    constexpr QStringView letters = u"DNEOMS";
    return code < letters.size() ? QString(letters[code]) : QString::number(code);
}

QString stopBits(quint8 code)
{
    constexpr QLatin1StringView texts[] = {"D"_L1, "1"_L1, "1.5"_L1, "2"_L1};
    return code < std::size(texts) ? QString(texts[code]) : QString::number(code);
}

QString uart(FieldReader &in, DevicePath &)
{
    in.skip(4, "reserved");
    const quint64 baud = in.u64("baudRate");
    const quint8 data = in.u8("dataBits");
    const quint8 parityCode = in.u8("parity");
    const quint8 stopCode = in.u8("stopBits");
    return nodeText("Uart"_L1,
                    {baud ? QString::number(baud) : u"DEFAULT"_s, data ? QString::number(data) : u"DEFAULT"_s,
                     parity(parityCode), stopBits(stopCode)});
}

QString vendorMessaging(FieldReader &in, DevicePath &)
{
    return vendorNodeText(in, "VenMsg"_L1);
}

constexpr NodeKind kinds[] = {
    {3, 1, atapi},
    {3, 2, scsi},
    {3, 3, fibreChannel},
    {3, 4, ieee1394},
    {3, 5, usb},
    {3, 6, i2o},
    {3, 10, vendorMessaging},
    {3, 14, uart},
    {3, 15, usbClass},
    {3, 16, usbWwid},
    {3, 17, logicalUnit},
    {3, 18, sata},
    {3, 21, fibreChannelEx},
    {3, 22, sasEx},
    {3, 23, nvme},
    {3, 25, ufs},
    {3, 26, secureDigital},
    {3, 29, emmc},
    {3, 32, nvdimm},
};

} // namespace

std::span<const NodeKind> busNodes()
{
    return kinds;
}

} // namespace plumbline::uefi
