// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/checks/eventforms.h"

#include "core/appraisal/checks/variablekey.h"
#include "core/base/bytereader.h"
#include "core/tcg/spdm.h"
#include "core/uefi/gpt.h"
#include "core/uefi/guids.h"
#include "core/uefi/signaturelist.h"

#include <algorithm>
#include <array>

namespace plumbline::appraisal {

namespace {

/// Printable ASCII; some firmware measures the NUL, too. PFP 1.06, section 10.4.3.
bool isActionText(QByteArrayView data)
{
    if (data.endsWith('\0'))
        data.chop(1);
    return !data.isEmpty() && std::ranges::all_of(data, [](char c) { return c >= ' ' && c <= '~'; });
}

/// TCG_PCClientTaggedEvent: id, size and that many bytes. PFP 1.06, section 10.4.2.1.
bool isTag(QByteArrayView data)
{
    ByteReader in(data);
    const auto id = in.u32("taggedEventID");
    const auto size = in.u32("taggedEventDataSize");
    return id && size && qint64(*size) == in.remaining();
}

/// UEFI_GPT_DATA; the count is of 4 bytes where 32-bit firmware wrote it.
bool isPartitionTable(QByteArrayView data)
{
    return uefi::hasFormOfPartitionTable(data, false) || uefi::hasFormOfPartitionTable(data, true);
}

/// The signature that let an image run, with the variable that it was found in: of a database of UEFI's, one
/// EFI_SIGNATURE_DATA; or a variable of a boot loader's. Neither are the keys and modes of Secure Boot,
/// UEFI's global variables, nor a whole database: these are configuration. PFP 1.06, section 3.3.4.8.
bool isAuthority(QByteArrayView data)
{
    const auto variable = readRawVariable(data);
    if (!variable || variable->vendor == uefi::guid::globalVariable)
        return false;
    return variable->vendor != uefi::guid::imageSecurityDatabase
        || (!variable->value.isEmpty() && !uefi::startsSignatureList(variable->value));
}

/// The device signature database, or a signature of it. EDK II, SecurityPkg, SpdmSecurityLib.
bool isOfDeviceDatabase(QByteArrayView data)
{
    const auto variable = readRawVariable(data);
    return variable && variable->vendor == uefi::guid::deviceSignatureDatabase;
}

} // namespace

bool hasFormOf(tcg::EventType type, QByteArrayView data)
{
    using tcg::EventType;
    switch (type) {
    case EventType::Action:
    case EventType::EfiAction:
        return isActionText(data);
    case EventType::EventTag:
        return isTag(data);
    case EventType::EfiGptEvent:
    case EventType::EfiGptEvent2:
        return isPartitionTable(data);
    case EventType::EfiVariableAuthority:
        return isAuthority(data);
    case EventType::EfiSpdmFirmwareBlob:
    case EventType::EfiSpdmFirmwareConfig:
        return tcg::isDeviceSecurityEvent(data);
    case EventType::EfiSpdmDevicePolicy:
    case EventType::EfiSpdmDeviceAuthority:
        return isOfDeviceDatabase(data);
    default:
        return true;
    }
}

} // namespace plumbline::appraisal
