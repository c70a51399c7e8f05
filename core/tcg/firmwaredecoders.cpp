// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/firmwaredecoders.h"

#include "core/base/fieldreader.h"

#include <algorithm>
#include <type_traits>

namespace plumbline::tcg {

namespace {

using PayloadReader = Payload (*)(FieldReader &reader, const EventLog &log, const Event &event);

/// Makes a row's function of a family's: some need the width of a UINTN, some the whole log.
template <auto read> Payload as(FieldReader &reader, const EventLog &log, const Event &event)
{
    const auto widen = [](auto value) { return Payload(std::move(value)); };
    if constexpr (std::is_invocable_v<decltype(read), FieldReader &>)
        return widen(read(reader));
    else if constexpr (std::is_invocable_v<decltype(read), FieldReader &, Uintn>)
        return widen(read(reader, uintnOf(log)));
    else
        return widen(read(reader, log, event));
}

template <uefi::VariableUse use> VariableEvent variable(FieldReader &reader)
{
    return readVariableEvent(reader, use);
}

uefi::PartitionTable partitionTable(FieldReader &reader, Uintn width)
{
    uefi::PartitionTable table = uefi::readPartitionTable(reader, width == Uintn::Bits32);
    reader.trailing("UEFI_GPT_DATA");
    return table;
}

Payload noAction(FieldReader &reader, const EventLog &, const Event &)
{
    return std::visit([](auto event) { return Payload(std::move(event)); }, readNoAction(reader));
}

/// EV_NONHOST_*: known by content, for each maker has its own.
Payload nonHost(FieldReader &reader, const EventLog &, const Event &)
{
    if (isCsmeEvent(reader.rest()))
        return readCsmeEvent(reader);
    if (isGceNonHostInfo(reader.rest()))
        return readGceNonHostInfo(reader);
    return readPlatformData(reader);
}

Payload tableOfDevices(FieldReader &reader, const EventLog &log, const Event &)
{
    const Uintn width = uintnOf(log);
    if (isHandoffTables(reader.rest(), width))
        return readHandoffTables(reader, width);
    return readPlatformData(reader);
}

Payload deviceSecurity(FieldReader &reader, const EventLog &, const Event &)
{
    if (isDeviceSecurityEvent(reader.rest()))
        return readDeviceSecurityEvent(reader);
    return readPlatformData(reader);
}

struct Row
{
    EventType type;
    PayloadReader read;
};

constexpr auto variableValue = as<variable<uefi::VariableUse::Value>>;
constexpr auto variableAuthority = as<variable<uefi::VariableUse::Authority>>;

/// One row for each type that firmware writes; its reader stands in the file of its family.
constexpr Row rows[] = {
    {EventType::PrebootCert, as<readPlatformData>},
    {EventType::PostCode, as<readFirmwareCode>},
    {EventType::Unused, as<readPlatformData>},
    {EventType::NoAction, noAction},
    {EventType::Separator, as<readSeparator>},
    {EventType::Action, as<readAction>},
    {EventType::SCrtmContents, as<readFirmwareCode>},
    {EventType::SCrtmVersion, as<readCrtmVersion>},
    {EventType::CpuMicrocode, as<readPlatformData>},
    {EventType::PlatformConfigFlags, as<readPlatformData>},
    {EventType::TableOfDevices, tableOfDevices},
    {EventType::CompactHash, as<readPlatformData>},
    {EventType::IplPartitionData, as<readPartitionData>},
    {EventType::NonhostCode, nonHost},
    {EventType::NonhostConfig, nonHost},
    {EventType::NonhostInfo, nonHost},
    {EventType::OmitBootDeviceEvents, as<readPlatformData>},
    {EventType::PostCode2, as<readFirmwareCode>},
    {EventType::EfiVariableDriverConfig, variableValue},
    {EventType::EfiVariableBoot, variableValue},
    {EventType::EfiVariableBoot2, variableValue},
    {EventType::EfiVariableAuthority, variableAuthority},
    {EventType::EfiBootServicesApplication, as<readImageLoad>},
    {EventType::EfiBootServicesDriver, as<readImageLoad>},
    {EventType::EfiRuntimeServicesDriver, as<readImageLoad>},
    {EventType::EfiGptEvent, as<partitionTable>},
    {EventType::EfiGptEvent2, as<partitionTable>},
    {EventType::EfiAction, as<readAction>},
    {EventType::EfiPlatformFirmwareBlob, as<readFirmwareBlob>},
    {EventType::EfiPlatformFirmwareBlob2, as<readFirmwareBlob2>},
    {EventType::EfiHandoffTables, as<readHandoffTables>},
    {EventType::EfiHandoffTables2, as<readHandoffTables2>},
    {EventType::EfiHcrtmEvent, as<readFirmwareCode>},
    {EventType::EfiSpdmFirmwareBlob, deviceSecurity},
    {EventType::EfiSpdmFirmwareConfig, deviceSecurity},
    {EventType::EfiSpdmDevicePolicy, variableValue},
    {EventType::EfiSpdmDeviceAuthority, variableAuthority},
};

} // namespace

std::optional<Decoded> decodeFirmwarePayload(const EventLog &log, const Event &event)
{
    const auto *row = std::ranges::find(rows, event.claimedType, &Row::type);
    if (row == std::end(rows))
        return std::nullopt;
    FieldReader reader(log.dataOf(event), event.data.offset);
    Payload payload = row->read(reader, log, event);
    if (reader.failed())
        payload = Undecodable{*reader.failure()};
    Decoded decoded{.payload = std::move(payload), .fields = reader.take(), .notes = reader.takeNotes()};
    return decoded;
}

} // namespace plumbline::tcg
