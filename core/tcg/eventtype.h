// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace plumbline::tcg {

/// TCG_EVENTTYPE: what a log claims an event to be. The type is not covered by the event's digest, so it
/// is a claim, not a fact. TCG PC Client Platform Firmware Profile (PFP) 1.06, section 10.4.1, table 27;
/// Intel TXT types: Intel TXT Software Development Guide, appendix F. A value outside the enumerators is
/// legal.
enum class EventType : quint32 {
    PrebootCert = 0x00000000,
    PostCode = 0x00000001,
    Unused = 0x00000002,
    NoAction = 0x00000003,
    Separator = 0x00000004,
    Action = 0x00000005,
    EventTag = 0x00000006,
    SCrtmContents = 0x00000007,
    SCrtmVersion = 0x00000008,
    CpuMicrocode = 0x00000009,
    PlatformConfigFlags = 0x0000000A,
    TableOfDevices = 0x0000000B,
    CompactHash = 0x0000000C,
    Ipl = 0x0000000D,
    IplPartitionData = 0x0000000E,
    NonhostCode = 0x0000000F,
    NonhostConfig = 0x00000010,
    NonhostInfo = 0x00000011,
    OmitBootDeviceEvents = 0x00000012,
    PostCode2 = 0x00000013,
    TxtEventBase = 0x00000400,
    EfiEventBase = 0x80000000,
    EfiVariableDriverConfig = 0x80000001,
    EfiVariableBoot = 0x80000002,
    EfiBootServicesApplication = 0x80000003,
    EfiBootServicesDriver = 0x80000004,
    EfiRuntimeServicesDriver = 0x80000005,
    EfiGptEvent = 0x80000006,
    EfiAction = 0x80000007,
    EfiPlatformFirmwareBlob = 0x80000008,
    EfiHandoffTables = 0x80000009,
    EfiPlatformFirmwareBlob2 = 0x8000000A,
    EfiHandoffTables2 = 0x8000000B,
    EfiVariableBoot2 = 0x8000000C,
    EfiGptEvent2 = 0x8000000D,
    EfiHcrtmEvent = 0x80000010,
    EfiVariableAuthority = 0x800000E0,
    EfiSpdmFirmwareBlob = 0x800000E1,
    EfiSpdmFirmwareConfig = 0x800000E2,
    EfiSpdmDevicePolicy = 0x800000E3,
    EfiSpdmDeviceAuthority = 0x800000E4,
};

/// The specification's name, "EV_SEPARATOR"; "0x12345678" for a type that no specification names.
[[nodiscard]] QString eventTypeName(EventType type);

/// The type with that name, of any case: JSON logs name it.
[[nodiscard]] std::optional<EventType> eventTypeByName(QStringView name);

[[nodiscard]] bool isKnownEventType(EventType type);

} // namespace plumbline::tcg
