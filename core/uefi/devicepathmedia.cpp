// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textcodec.h"
#include "core/uefi/devicepathnodes.h"
#include "core/uefi/guids.h"

#include <QStringList>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

// Nodes of type 4 (media) and 5 (BIOS boot specification). UEFI 2.10, sections 10.3.5 and 10.3.6.

namespace plumbline::uefi {

namespace {

constexpr auto hexadecimal = NumberBase::Hexadecimal;

enum SignatureType : quint8 { NoSignature = 0, MbrSignature = 1, GptSignature = 2 };

/// The partition's signature lies before the byte that says what it is.
QString partitionSignature(QByteArrayView signature, quint8 type, PartitionReference &partition)
{
    if (signature.size() != 16)
        return {};
    if (type == MbrSignature)
        return u"0x%1"_s.arg(qFromLittleEndian<quint32>(signature.data()), 8, 16, QChar(u'0'));
    if (type != GptSignature)
        return hexBytes(signature);
    FieldReader reader(signature);
    partition.guid = reader.guid("signature");
    return formatGuid(*partition.guid);
}

QString signatureTypeText(quint8 type)
{
    switch (type) {
    case NoSignature:
        return u"None"_s;
    case MbrSignature:
        return u"MBR"_s;
    case GptSignature:
        return u"GPT"_s;
    default:
        return hexNumber(type);
    }
}

QString hardDrive(FieldReader &in, DevicePath &path)
{
    PartitionReference partition;
    partition.number = in.u32("partitionNumber");
    partition.start = in.u64("partitionStart", hexadecimal);
    partition.size = in.u64("partitionSize", hexadecimal);
    const QByteArrayView signature = in.bytes("partitionSignature", 16);
    const quint8 format = in.u8("partitionFormat");
    in.meaning(format == 1 ? u"MBR"_s : format == 2 ? u"GPT"_s : QString());
    const quint8 type = in.u8("signatureType");
    in.meaning(signatureTypeText(type));
    const QString text = partitionSignature(signature, type, partition);
    if (!in.failed() && !path.partition)
        path.partition = partition;
    return nodeText("HD"_L1,
                    {QString::number(partition.number), signatureTypeText(type), text,
                     hexNumber(partition.start), hexNumber(partition.size)});
}

QString cdrom(FieldReader &in, DevicePath &)
{
    const quint32 entry = in.u32("bootEntry");
    const quint64 start = in.u64("partitionStart", hexadecimal);
    const quint64 size = in.u64("partitionSize", hexadecimal);
    return nodeText("CDROM"_L1, {hexNumber(entry), hexNumber(start), hexNumber(size)});
}

QString vendorMedia(FieldReader &in, DevicePath &)
{
    return vendorNodeText(in, "VenMedia"_L1);
}

QString filePath(FieldReader &in, DevicePath &path)
{
    const QString name = untilNul(in.utf16("pathName", quint64(in.remaining()) / 2));
    path.filePath += name;
    return name;
}

QString mediaProtocol(FieldReader &in, DevicePath &)
{
    return nodeText("Media"_L1, {formatGuid(in.guid("protocolGuid"))});
}

QUuid readNamedGuid(FieldReader &in, const char *name)
{
    const QUuid guid = in.guid(name);
    in.meaning(guidName(guid));
    return guid;
}

QString firmwareFile(FieldReader &in, DevicePath &path)
{
    path.firmwareFile = readNamedGuid(in, "firmwareFileName");
    return nodeText("FvFile"_L1, {formatGuid(*path.firmwareFile)});
}

QString firmwareVolume(FieldReader &in, DevicePath &)
{
    return nodeText("Fv"_L1, {formatGuid(readNamedGuid(in, "firmwareVolumeName"))});
}

/// Where an option ROM's image lies in its PCI device's ROM.
QString offsetRange(FieldReader &in, DevicePath &)
{
    in.skip(4, "reserved");
    const quint64 start = in.u64("startingOffset", hexadecimal);
    const quint64 end = in.u64("endingOffset", hexadecimal);
    return nodeText("Offset"_L1, {hexNumber(start), hexNumber(end)});
}

struct RamDiskName
{
    QUuid type;
    QLatin1StringView name;
};

constexpr RamDiskName ramDiskNames[] = {
    {"77ab535a-45fc-624b-5560-f7b281d1f96e"_guid, "VirtualDisk"_L1},
    {"3d5abd30-4175-87ce-6d64-d2ade523c4bb"_guid, "VirtualCD"_L1},
    {"5cea02c9-4d07-69d3-269f-4496fbe096f9"_guid, "PersistentVirtualDisk"_L1},
    {"08018188-42cd-bb48-100f-5387d53ded3d"_guid, "PersistentVirtualCD"_L1},
};

QString ramDisk(FieldReader &in, DevicePath &)
{
    const quint64 start = in.u64("startAddress", hexadecimal);
    const quint64 end = in.u64("endAddress", hexadecimal);
    const QUuid type = readNamedGuid(in, "diskType");
    const quint16 instance = in.u16("diskInstance");
    QStringList arguments{hexNumber(start), hexNumber(end), QString::number(instance)};
    const auto *known = std::ranges::find(ramDiskNames, type, &RamDiskName::type);
    if (known != std::end(ramDiskNames))
        return nodeText(known->name, arguments);
    arguments += formatGuid(type);
    return nodeText("RamDisk"_L1, arguments);
}

/// BIOS Boot Specification 1.01, appendix A.
QString bbsDeviceType(quint16 type)
{
    constexpr QLatin1StringView names[]
        = {{}, "Floppy"_L1, "HD"_L1, "CDROM"_L1, "PCMCIA"_L1, "USB"_L1, "Network"_L1};
    return type > 0 && type < std::size(names) ? QString(names[type]) : hexNumber(type);
}

QString bbs(FieldReader &in, DevicePath &)
{
    const quint16 type = in.u16("deviceType", hexadecimal);
    in.meaning(bbsDeviceType(type));
    const quint16 status = in.u16("statusFlag", hexadecimal);
    const QString description = untilNul(in.utf8("description", quint64(in.remaining())));
    return nodeText("BBS"_L1, {bbsDeviceType(type), description, hexNumber(status)});
}

constexpr NodeKind kinds[] = {
    {4, 1, hardDrive},     {4, 2, cdrom},        {4, 3, vendorMedia},    {4, 4, filePath},
    {4, 5, mediaProtocol}, {4, 6, firmwareFile}, {4, 7, firmwareVolume}, {4, 8, offsetRange},
    {4, 9, ramDisk},       {5, 1, bbs},
};

} // namespace

std::span<const NodeKind> mediaNodes()
{
    return kinds;
}

} // namespace plumbline::uefi
