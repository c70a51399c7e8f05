// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textcodec.h"
#include "core/uefi/devicepathnodes.h"
#include "core/uefi/guids.h"

#include <QStringList>
#include <QtEndian>

using namespace Qt::StringLiterals;

// Messaging nodes (type 3) of networks. UEFI 2.10, section 10.3.4; text: table 10.67.

namespace plumbline::uefi {

namespace {

constexpr auto hexadecimal = NumberBase::Hexadecimal;
constexpr quint8 ethernet = 1; // RFC 3232, interface types

/// The field holds 32 bytes; Ethernet uses the first six.
QString mac(FieldReader &in, DevicePath &)
{
    const QByteArrayView address = in.bytes("macAddress", 32);
    const quint8 type = in.u8("interfaceType");
    const qsizetype used = type <= ethernet ? 6 : 32;
    return nodeText("MAC"_L1, {hexBytes(address.first(qMin(used, address.size()))), hexNumber(type)});
}

QString ipv4Address(FieldReader &in, const char *name)
{
    QStringList parts;
    for (const char byte : in.bytes(name, 4))
        parts += QString::number(uchar(byte));
    const QString text = parts.join(u'.');
    in.meaning(text);
    return text;
}

/// All eight groups: no short forms, so that texts can be compared.
QString ipv6Address(FieldReader &in, const char *name)
{
    const QByteArrayView bytes = in.bytes(name, 16);
    QStringList groups;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        groups += QString::number(qFromBigEndian<quint16>(bytes.data() + i), 16);
    const QString text = groups.join(u':');
    in.meaning(text);
    return text;
}

QString protocolText(quint16 protocol)
{
    return protocol == 6 ? u"TCP"_s : protocol == 17 ? u"UDP"_s : hexNumber(protocol);
}

quint16 readPortsAndProtocol(FieldReader &in)
{
    in.u16("localPort");
    in.u16("remotePort");
    const quint16 protocol = in.u16("protocol");
    in.meaning(protocolText(protocol));
    return protocol;
}

/// Older firmware leaves out gateway and subnet mask (19 bytes).
QString ipv4(FieldReader &in, DevicePath &)
{
    const QString local = ipv4Address(in, "localAddress");
    const QString remote = ipv4Address(in, "remoteAddress");
    const quint16 protocol = readPortsAndProtocol(in);
    const bool isStatic = in.u8("isStatic") != 0;
    QStringList arguments{remote, protocolText(protocol), isStatic ? u"Static"_s : u"DHCP"_s, local};
    if (!in.atEnd()) {
        arguments += ipv4Address(in, "gateway");
        arguments += ipv4Address(in, "subnetMask");
    }
    return nodeText("IPv4"_L1, arguments);
}

QString addressOrigin(quint8 origin)
{
    constexpr QLatin1StringView texts[]
        = {"Static"_L1, "StatelessAutoConfigure"_L1, "StatefulAutoConfigure"_L1};
    return origin < std::size(texts) ? QString(texts[origin]) : hexNumber(origin);
}

QString ipv6(FieldReader &in, DevicePath &)
{
    const QString local = ipv6Address(in, "localAddress");
    const QString remote = ipv6Address(in, "remoteAddress");
    const quint16 protocol = readPortsAndProtocol(in);
    const QString origin = addressOrigin(in.u8("addressOrigin"));
    QStringList arguments{remote, protocolText(protocol), origin, local};
    if (!in.atEnd()) {
        const quint8 prefix = in.u8("prefixLength");
        arguments += hexNumber(prefix);
        arguments += ipv6Address(in, "gateway");
    }
    return nodeText("IPv6"_L1, arguments);
}

QString vlan(FieldReader &in, DevicePath &)
{
    return nodeText("Vlan"_L1, {QString::number(in.u16("vlanId"))});
}

QString infiniBand(FieldReader &in, DevicePath &)
{
    const quint32 flags = in.u32("resourceFlags", hexadecimal);
    const QString port = hexBytes(in.bytes("portGid", 16));
    const quint64 service = in.u64("serviceId", hexadecimal);
    const quint64 target = in.u64("targetPortId", hexadecimal);
    const quint64 device = in.u64("deviceId", hexadecimal);
    return nodeText("Infiniband"_L1,
                    {hexNumber(flags), port, hexNumber(service), hexNumber(target), hexNumber(device)});
}

/// Login options: RFC 7143 digests and authentication.
QStringList iscsiOptions(quint16 options)
{
    const bool hasHeaderDigest = options & 0x0002;
    const bool hasDataDigest = options & 0x0008;
    const bool isNoAuthentication = options & 0x0800;
    const bool isUnidirectional = options & 0x1000;
    return {hasHeaderDigest ? u"CRC32C"_s : u"None"_s, hasDataDigest ? u"CRC32C"_s : u"None"_s,
            isNoAuthentication     ? u"None"_s
                : isUnidirectional ? u"CHAP_UNI"_s
                                   : u"CHAP_BI"_s};
}

QString iscsi(FieldReader &in, DevicePath &)
{
    const quint16 protocol = in.u16("protocol");
    const quint16 options = in.u16("loginOptions", hexadecimal);
    const QString lun = u"0x"_s + hexBytes(in.bytes("lun", 8));
    const quint16 portal = in.u16("targetPortalGroup");
    const QString target = untilNul(in.utf8("targetName", quint64(in.remaining())));
    QStringList arguments{target, hexNumber(portal), lun};
    arguments += iscsiOptions(options);
    arguments += protocol == 0 ? u"TCP"_s : hexNumber(protocol);
    return nodeText("iSCSI"_L1, arguments);
}

QString uri(FieldReader &in, DevicePath &)
{
    return nodeText("Uri"_L1, {untilNul(in.utf8("uri", quint64(in.remaining())))});
}

QString bluetooth(FieldReader &in, DevicePath &)
{
    return nodeText("Bluetooth"_L1, {hexBytes(in.bytes("bluetoothAddress", 6))});
}

QString bluetoothLe(FieldReader &in, DevicePath &)
{
    const QString address = hexBytes(in.bytes("bluetoothAddress", 6));
    return nodeText("BluetoothLE"_L1, {address, hexNumber(in.u8("addressType"))});
}

QString wifi(FieldReader &in, DevicePath &)
{
    return nodeText("Wi-Fi"_L1, {untilNul(in.utf8("ssid", 32))});
}

QString dns(FieldReader &in, DevicePath &)
{
    const bool isIpv6 = in.u8("isIpv6") != 0;
    QStringList servers;
    while (!in.atEnd() && !in.failed()) {
        if (isIpv6) {
            servers += ipv6Address(in, "dnsServer");
        } else {
            servers += ipv4Address(in, "dnsServer");
            in.skip(12, "dnsServer"); // an EFI_IP_ADDRESS has room for IPv6
        }
    }
    return nodeText("Dns"_L1, servers);
}

QString restService(FieldReader &in, DevicePath &)
{
    constexpr quint8 vendorService = 0xFF;
    const quint8 service = in.u8("restService", hexadecimal);
    const quint8 mode = in.u8("accessMode", hexadecimal);
    QStringList arguments{hexNumber(service), hexNumber(mode)};
    if (service == vendorService) {
        arguments += formatGuid(in.guid("vendorGuid"));
        arguments += hexBytes(in.bytes("vendorData", quint64(in.remaining())));
    }
    return nodeText("RestService"_L1, arguments);
}

QString nvmeOverFabric(FieldReader &in, DevicePath &)
{
    const quint8 type = in.u8("namespaceIdType");
    const QString identifier = hexBytes(in.bytes("namespaceId", 16));
    const QString subsystem = untilNul(in.utf8("subsystemNqn", quint64(in.remaining())));
    return nodeText("NVMEoF"_L1, {subsystem, hexNumber(type), identifier});
}

constexpr NodeKind kinds[] = {
    {3, 9, infiniBand}, {3, 11, mac},         {3, 12, ipv4},           {3, 13, ipv6}, {3, 19, iscsi},
    {3, 20, vlan},      {3, 24, uri},         {3, 27, bluetooth},      {3, 28, wifi}, {3, 30, bluetoothLe},
    {3, 31, dns},       {3, 33, restService}, {3, 34, nvmeOverFabric},
};

} // namespace

std::span<const NodeKind> networkNodes()
{
    return kinds;
}

} // namespace plumbline::uefi
