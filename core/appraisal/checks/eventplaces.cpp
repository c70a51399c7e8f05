// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/checks/eventplaces.h"

#include "core/appraisal/checks/bootactions.h"
#include "core/appraisal/checks/eventforms.h"
#include "core/appraisal/checks/variablekey.h"
#include "core/uefi/guids.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::appraisal {

namespace {

using tcg::Event;
using tcg::EventLog;
using tcg::EventType;

/// A set of registers: bit n is PCR n.
using Registers = quint16;

constexpr Registers in(std::initializer_list<int> registers)
{
    Registers set = 0;
    for (const int number : registers)
        set = Registers(set | 1U << unsigned(number));
    return set;
}

/// Where events of a type may stand.
struct Row
{
    EventType type;
    Registers before; ///< their separator
    Registers after;
};

constexpr Registers system = in({8, 9, 11, 12, 13, 14, 15}); ///< boot loaders and operating systems

/// U-Boot measures device trees, kernels and initial RAM disks with the types that are said to be firmware's:
/// U-Boot, boot/bootm.c and lib/efi_loader/efi_tcg2.c.
constexpr std::array rows{
    Row{EventType::PostCode, in({0}), 0},
    Row{EventType::PostCode2, in({0}), 0},
    Row{EventType::Separator, in({0, 1, 2, 3, 4, 5, 6, 7, 12, 13, 14}), in({0, 1, 2, 3, 4, 5, 6, 7})},
    Row{EventType::Action, in({1, 2, 3, 4, 5, 6}), in({4, 5})},
    Row{EventType::EventTag, Registers(in({1, 2, 3, 5, 6}) | system), in({5})},
    Row{EventType::SCrtmContents, in({0}), 0},
    Row{EventType::SCrtmVersion, in({0}), 0},
    Row{EventType::CpuMicrocode, in({1}), 0},
    Row{EventType::PlatformConfigFlags, in({1}), in({1})},
    Row{EventType::TableOfDevices, in({0, 1}), 0},
    Row{EventType::CompactHash, in({4, 5, 6, 8, 9, 11}), in({4, 5, 6})},
    Row{EventType::Ipl, Registers(in({4}) | system), in({4})},
    Row{EventType::IplPartitionData, in({5}), in({5})},
    Row{EventType::NonhostCode, in({0, 2}), 0},
    Row{EventType::NonhostConfig, in({1, 3}), 0},
    Row{EventType::NonhostInfo, in({0, 2}), 0},
    Row{EventType::OmitBootDeviceEvents, in({4}), in({4})},
    Row{EventType::EfiVariableDriverConfig, in({1, 3, 5, 7}), in({1})},
    Row{EventType::EfiVariableBoot, in({1}), in({1})},
    Row{EventType::EfiVariableBoot2, in({1}), in({1})},
    Row{EventType::EfiBootServicesApplication, in({2, 4}), in({4})},
    Row{EventType::EfiBootServicesDriver, in({0, 2, 4}), in({4})},
    Row{EventType::EfiRuntimeServicesDriver, in({0, 2, 4}), in({4})},
    Row{EventType::EfiGptEvent, in({5}), in({5})},
    Row{EventType::EfiGptEvent2, in({5}), in({5})},
    Row{EventType::EfiAction, in({1, 2, 3, 4, 5, 6, 7}), in({4, 5})},
    Row{EventType::EfiPlatformFirmwareBlob, in({0, 2, 4}), 0},
    Row{EventType::EfiPlatformFirmwareBlob2, in({0, 2, 4}), 0},
    Row{EventType::EfiHandoffTables, in({1}), in({1})},
    Row{EventType::EfiHandoffTables2, in({1}), in({1})},
    Row{EventType::EfiHcrtmEvent, in({0}), 0},
    Row{EventType::EfiVariableAuthority, in({7}), in({7})},
    Row{EventType::EfiSpdmFirmwareBlob, in({2}), 0},
    Row{EventType::EfiSpdmFirmwareConfig, in({3}), 0},
    Row{EventType::EfiSpdmDevicePolicy, in({7}), 0},
    Row{EventType::EfiSpdmDeviceAuthority, in({7}), in({7})},
};

/// What a genuine machine does beside the specification.
struct Exception
{
    EventType type;
    Registers before;
    Registers after;
    CheckResult result; ///< Pass where it is harmless and fully known, else Incomplete
    QLatin1StringView reason;
    bool (*fits)(QByteArrayView data) = nullptr;
};

bool isFourBytes(QByteArrayView data)
{
    return data.size() == 4;
}
bool isNothing(QByteArrayView data)
{
    return data.isEmpty();
}
bool isCall(QByteArrayView data)
{
    return data == callingApplication;
}
bool isMokList(QByteArrayView data)
{
    const auto variable = readRawVariable(data);
    return variable && variable->vendor == uefi::guid::shimLock
        && (variable->isNamed(u"MokList") || variable->isNamed(u"MokListX"));
}
bool isSecureBootVariable(QByteArrayView data)
{
    const auto variable = readRawVariable(data);
    return variable && isKeyVariable(*variable);
}

constexpr std::array exceptions{
    // TCG EFI Platform Specification 1.20, section 4.4.6, puts what concerns booting into PCR 5.
    Exception{EventType::EfiVariableBoot, in({5}), 0, CheckResult::Pass, "boot-variable-in-pcr-5"_L1},
    Exception{EventType::EfiAction, in({5}), 0, CheckResult::Pass, "call-in-pcr-5"_L1, isCall},
    // Dell, TPM 1.2 with UEFI: each module of the firmware by a number.
    Exception{EventType::CompactHash, in({0, 2}), 0, CheckResult::Pass, "compact-hash-of-firmware"_L1,
              isFourBytes},
    // Lenovo, TPM 1.2: the ACPI tables with the code.
    Exception{EventType::EfiHandoffTables, in({0}), 0, CheckResult::Pass, "tables-in-pcr-0"_L1},
    // Lenovo, with Intel's system management transfer monitor.
    Exception{EventType(0x40E), in({0}), 0, CheckResult::Pass, "transfer-monitor-in-pcr-0"_L1, isNothing},
    // shim of 2018 with patches of its user's.
    Exception{EventType::EfiVariableDriverConfig, 0, in({7}), CheckResult::Pass,
              "mok-list-as-configuration"_L1, isMokList},
    // EDK II measures a key variable again when it is set before the system starts; nothing tells that from
    // another value for the same boot.
    Exception{EventType::EfiVariableDriverConfig, 0, in({7}), CheckResult::Incomplete,
              "keys-after-separator"_L1, isSecureBootVariable},
    // EDK II measures a driver that a boot loader loads where it measures those of option ROMs:
    // DxeTpm2MeasureBootLib, Tpm2MeasurePeImage().
    Exception{EventType::EfiBootServicesDriver, 0, in({2}), CheckResult::Incomplete,
              "driver-after-separator"_L1},
    Exception{EventType::EfiRuntimeServicesDriver, 0, in({2}), CheckResult::Incomplete,
              "driver-after-separator"_L1},
};

bool holds(Registers set, quint32 number)
{
    return (set >> number & 1U) != 0;
}

const Exception *findException(const EventLog &log, const Event &event, bool isAfterSeparator)
{
    const auto found = std::ranges::find_if(exceptions, [&](const Exception &entry) {
        return entry.type == event.claimedType
            && holds(isAfterSeparator ? entry.after : entry.before, event.claimedRegister)
            && (!entry.fits || entry.fits(log.dataOf(event)));
    });
    return found == exceptions.end() ? nullptr : &*found;
}

} // namespace

EventPlace placeOf(const EventLog &log, const Event &event, bool isAfterSeparator)
{
    // Registers of dynamic launches and of applications have no order that a specification gives.
    if (event.claimedRegister >= bootRegisterCount)
        return {};
    if (const Exception *entry = findException(log, event, isAfterSeparator))
        return {entry->result, entry->reason};
    const auto row = std::ranges::find(rows, event.claimedType, &Row::type);
    const bool isOfFirmware = event.claimedRegister < firmwareRegisterCount;
    const bool isAfter = isOfFirmware && isAfterSeparator;
    const bool isAllowed
        = row != rows.end() && holds(isAfter ? row->after : row->before, event.claimedRegister);
    if (isAllowed && hasFormOf(event.claimedType, log.dataOf(event)))
        return {};
    if (!isOfFirmware)
        return {CheckResult::Incomplete, "type-unexpected"_L1};
    if (row == rows.end())
        return {CheckResult::Fail, "type-unknown"_L1};
    return {CheckResult::Fail, isAfter && !isAllowed ? "after-separator"_L1 : "type-out-of-place"_L1};
}

} // namespace plumbline::appraisal
