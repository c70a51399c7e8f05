// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/devicepathlabels.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

constexpr FieldLabel labels[] = {
    {"accessMode"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Access mode")},
    {"addressOrigin"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Origin of the address")},
    {"addressType"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Address type")},
    {"baseAddress"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Base address")},
    {"baudRate"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Baud rate")},
    {"bluetoothAddress"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Bluetooth address")},
    {"cid"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Compatible ID")},
    {"cidText"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Compatible ID as text")},
    {"controllerNumber"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Controller number")},
    {"dataBits"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Data bits")},
    {"device"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Device")},
    {"deviceClass"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Device class")},
    {"devicePath"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Device path")},
    {"devicePathLength"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Device path length")},
    {"deviceProtocol"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Device protocol")},
    {"deviceSubClass"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Device subclass")},
    {"deviceTopology"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Device topology")},
    {"diskInstance"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Disk instance")},
    {"diskType"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Disk type")},
    {"dnsServer"_L1, QT_TRANSLATE_NOOP("FieldLabel", "DNS server")},
    {"endAddress"_L1, QT_TRANSLATE_NOOP("FieldLabel", "End address")},
    {"endingOffset"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Last byte")},
    {"eui64"_L1, QT_TRANSLATE_NOOP("FieldLabel", "EUI-64")},
    {"firmwareFileName"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Firmware file")},
    {"firmwareVolumeName"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Firmware volume")},
    {"function"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Function")},
    {"gateway"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Gateway")},
    {"guid"_L1, QT_TRANSLATE_NOOP("FieldLabel", "GUID")},
    {"handle"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Handle")},
    {"hbaPort"_L1, QT_TRANSLATE_NOOP("FieldLabel", "HBA port")},
    {"hid"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Hardware ID")},
    {"hidText"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Hardware ID as text")},
    {"interfaceNumber"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Interface number")},
    {"interfaceType"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Interface type")},
    {"isIpv6"_L1, QT_TRANSLATE_NOOP("FieldLabel", "IPv6")},
    {"isStatic"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Static address")},
    {"localAddress"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Local address")},
    {"localPort"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Local port")},
    {"loginOptions"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Log-in options")},
    {"lun"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Logical unit")},
    {"macAddress"_L1, QT_TRANSLATE_NOOP("FieldLabel", "MAC address")},
    {"memoryType"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Memory type")},
    {"namespaceId"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Namespace ID")},
    {"namespaceIdType"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Namespace ID type")},
    {"node"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Node")},
    {"nodes"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Nodes")},
    {"parentPort"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Parent port")},
    {"parity"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Parity")},
    {"partitionFormat"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Partition format")},
    {"partitionNumber"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Partition number")},
    {"partitionSignature"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Partition signature")},
    {"partitionSize"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Partition size")},
    {"partitionStart"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Partition start")},
    {"pathName"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Path")},
    {"portGid"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Port GID")},
    {"portMultiplier"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Port multiplier")},
    {"prefixLength"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Prefix length")},
    {"primarySecondary"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Primary or secondary")},
    {"productId"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Product ID")},
    {"protocol"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Protocol")},
    {"protocolGuid"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Protocol GUID")},
    {"relativeTargetPort"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Relative target port")},
    {"remoteAddress"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Remote address")},
    {"remotePort"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Remote port")},
    {"resourceFlags"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Resource flags")},
    {"restService"_L1, QT_TRANSLATE_NOOP("FieldLabel", "REST service")},
    {"sasAddress"_L1, QT_TRANSLATE_NOOP("FieldLabel", "SAS address")},
    {"serviceId"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Service ID")},
    {"slaveMaster"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Slave or master")},
    {"slotNumber"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Slot number")},
    {"ssid"_L1, QT_TRANSLATE_NOOP("FieldLabel", "SSID")},
    {"startAddress"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Start address")},
    {"startingOffset"_L1, QT_TRANSLATE_NOOP("FieldLabel", "First byte")},
    {"statusFlag"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Status flag")},
    {"stopBits"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Stop bits")},
    {"subType"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Subtype")},
    {"subnetMask"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Subnet mask")},
    {"subsystemNqn"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Subsystem NQN")},
    {"targetId"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Target ID")},
    {"targetName"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Target name")},
    {"targetPortId"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Target port ID")},
    {"targetPortalGroup"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Target portal group")},
    {"uidText"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Unique ID as text")},
    {"uri"_L1, QT_TRANSLATE_NOOP("FieldLabel", "URI")},
    {"uuid"_L1, QT_TRANSLATE_NOOP("FieldLabel", "UUID")},
    {"vendorData"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Vendor data")},
    {"vlanId"_L1, QT_TRANSLATE_NOOP("FieldLabel", "VLAN ID")},
    {"worldWideName"_L1, QT_TRANSLATE_NOOP("FieldLabel", "World wide name")},
};

} // namespace

std::span<const FieldLabel> devicePathFieldLabels()
{
    return labels;
}

} // namespace plumbline::models
