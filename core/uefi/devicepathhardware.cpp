// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textcodec.h"
#include "core/uefi/devicepathnodes.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

// Nodes of type 1 (hardware) and 2 (ACPI). UEFI 2.10, sections 10.3.2 and 10.3.3; text: table 10.67.

namespace plumbline::uefi {

namespace {

constexpr auto hexadecimal = NumberBase::Hexadecimal;

QString pci(FieldReader &in, DevicePath &)
{
    const quint8 function = in.u8("function");
    const quint8 device = in.u8("device");
    return nodeText("Pci"_L1, {hexNumber(device), hexNumber(function)});
}

QString pcCard(FieldReader &in, DevicePath &)
{
    return nodeText("PcCard"_L1, {hexNumber(in.u8("function"))});
}

QString memoryMapped(FieldReader &in, DevicePath &)
{
    const quint32 type = in.u32("memoryType");
    const quint64 start = in.u64("startAddress", hexadecimal);
    const quint64 end = in.u64("endAddress", hexadecimal);
    return nodeText("MemoryMapped"_L1, {hexNumber(type), hexNumber(start), hexNumber(end)});
}

QString vendorHardware(FieldReader &in, DevicePath &)
{
    return vendorNodeText(in, "VenHw"_L1);
}

QString controller(FieldReader &in, DevicePath &)
{
    return nodeText("Ctrl"_L1, {hexNumber(in.u32("controllerNumber"))});
}

QString bmc(FieldReader &in, DevicePath &)
{
    const quint8 type = in.u8("interfaceType");
    const quint64 base = in.u64("baseAddress", hexadecimal);
    return nodeText("BMC"_L1, {hexNumber(type), hexNumber(base)});
}

/// A compressed EISA identifier: three letters of five bits, big-endian in the low half, and a number.
/// ACPI 6.5, section 6.1.5.
QString eisaId(quint32 id)
{
    if (id == 0)
        return u"0"_s;
    const auto letter = [=](int shift) { return QString(QChar(char16_t(u'@' + (id >> shift & 0x1F)))); };
    return letter(10) + letter(5) + letter(0) + u"%1"_s.arg(id >> 16, 4, 16, QChar(u'0'));
}

struct AcpiName
{
    quint32 hid;
    QLatin1StringView name;
};

constexpr quint32 pnp(quint32 number)
{
    return number << 16 | 0x41D0; // "PNP"
}

constexpr AcpiName acpiNames[] = {
    {pnp(0x0A03), "PciRoot"_L1},  {pnp(0x0A08), "PcieRoot"_L1}, {pnp(0x0604), "Floppy"_L1},
    {pnp(0x0301), "Keyboard"_L1}, {pnp(0x0501), "Serial"_L1},   {pnp(0x0401), "ParallelPort"_L1},
};

quint32 readEisaId(FieldReader &in, const char *name)
{
    const quint32 id = in.u32(name, hexadecimal);
    in.meaning(eisaId(id));
    return id;
}

QString acpi(FieldReader &in, DevicePath &)
{
    const quint32 hid = readEisaId(in, "hid");
    const quint32 uid = in.u32("uid");
    const auto *known = std::ranges::find(acpiNames, hid, &AcpiName::hid);
    if (known != std::end(acpiNames))
        return nodeText(known->name, {hexNumber(uid)});
    return nodeText("Acpi"_L1, {eisaId(hid), hexNumber(uid)});
}

QString expandedAcpi(FieldReader &in, DevicePath &)
{
    const quint32 hid = readEisaId(in, "hid");
    const quint32 uid = in.u32("uid");
    const quint32 cid = readEisaId(in, "cid");
    const QString hidText = untilNul(in.utf8UntilNul("hidText"));
    const QString uidText = untilNul(in.utf8UntilNul("uidText"));
    const QString cidText = untilNul(in.utf8UntilNul("cidText"));
    return nodeText("AcpiEx"_L1, {eisaId(hid), eisaId(cid), hexNumber(uid), hidText, cidText, uidText});
}

QString acpiAddresses(FieldReader &in, DevicePath &)
{
    QStringList addresses;
    while (!in.atEnd() && !in.failed())
        addresses += hexNumber(in.u32("address", hexadecimal));
    return nodeText("AcpiAdr"_L1, addresses);
}

QString nvdimmAdapter(FieldReader &in, DevicePath &)
{
    return nodeText("NvdimmAcpiAdr"_L1, {hexNumber(in.u32("handle", hexadecimal))});
}

constexpr NodeKind kinds[] = {
    {1, 1, pci}, {1, 2, pcCard}, {1, 3, memoryMapped}, {1, 4, vendorHardware}, {1, 5, controller},
    {1, 6, bmc}, {2, 1, acpi},   {2, 2, expandedAcpi}, {2, 3, acpiAddresses},  {2, 4, nvdimmAdapter},
};

} // namespace

std::span<const NodeKind> hardwareNodes()
{
    return kinds;
}

} // namespace plumbline::uefi
