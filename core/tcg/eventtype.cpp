// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/eventtype.h"

#include <algorithm>
#include <array>

namespace plumbline::tcg {

namespace {

struct Row
{
    quint32 type;
    const char *name;
};

// In the order of their values, so that they can be searched by halves.
constexpr std::array rows{
    // PFP 1.06, table 27
    Row{0x00000000, "EV_PREBOOT_CERT"},
    Row{0x00000001, "EV_POST_CODE"},
    Row{0x00000002, "EV_UNUSED"},
    Row{0x00000003, "EV_NO_ACTION"},
    Row{0x00000004, "EV_SEPARATOR"},
    Row{0x00000005, "EV_ACTION"},
    Row{0x00000006, "EV_EVENT_TAG"},
    Row{0x00000007, "EV_S_CRTM_CONTENTS"},
    Row{0x00000008, "EV_S_CRTM_VERSION"},
    Row{0x00000009, "EV_CPU_MICROCODE"},
    Row{0x0000000A, "EV_PLATFORM_CONFIG_FLAGS"},
    Row{0x0000000B, "EV_TABLE_OF_DEVICES"},
    Row{0x0000000C, "EV_COMPACT_HASH"},
    Row{0x0000000D, "EV_IPL"},
    Row{0x0000000E, "EV_IPL_PARTITION_DATA"},
    Row{0x0000000F, "EV_NONHOST_CODE"},
    Row{0x00000010, "EV_NONHOST_CONFIG"},
    Row{0x00000011, "EV_NONHOST_INFO"},
    Row{0x00000012, "EV_OMIT_BOOT_DEVICE_EVENTS"},
    Row{0x00000013, "EV_POST_CODE2"},
    // Intel TXT Software Development Guide, appendix F, table "Event types"
    Row{0x00000400, "TXT_EVTYPE_BASE"},
    Row{0x00000401, "TXT_EVTYPE_PCR_MAPPING"},
    Row{0x00000402, "TXT_EVTYPE_HASH_START"},
    Row{0x00000403, "TXT_EVTYPE_COMBINED_HASH"},
    Row{0x00000404, "TXT_EVTYPE_MLE_HASH"},
    Row{0x0000040A, "TXT_EVTYPE_BIOSAC_REG_DATA"},
    Row{0x0000040B, "TXT_EVTYPE_CPU_SCRTM_STAT"},
    Row{0x0000040C, "TXT_EVTYPE_LCP_CONTROL_HASH"},
    Row{0x0000040D, "TXT_EVTYPE_ELEMENTS_HASH"},
    Row{0x0000040E, "TXT_EVTYPE_STM_HASH"},
    Row{0x0000040F, "TXT_EVTYPE_OSSINITDATA_CAP_HASH"},
    Row{0x00000410, "TXT_EVTYPE_SINIT_PUBKEY_HASH"},
    Row{0x00000411, "TXT_EVTYPE_LCP_HASH"},
    Row{0x00000412, "TXT_EVTYPE_LCP_DETAILS_HASH"},
    Row{0x00000413, "TXT_EVTYPE_LCP_AUTHORITIES_HASH"},
    Row{0x00000414, "TXT_EVTYPE_NV_INFO_HASH"},
    Row{0x00000415, "TXT_EVTYPE_COLD_BOOT_BIOS_HASH"},
    Row{0x00000416, "TXT_EVTYPE_KM_HASH"},
    Row{0x00000417, "TXT_EVTYPE_BPM_HASH"},
    Row{0x00000418, "TXT_EVTYPE_KM_INFO_HASH"},
    Row{0x00000419, "TXT_EVTYPE_BPM_INFO_HASH"},
    Row{0x0000041A, "TXT_EVTYPE_BOOT_POL_HASH"},
    Row{0x000004FE, "TXT_EVTYPE_RANDOM_VALUE"},
    Row{0x000004FF, "TXT_EVTYPE_CAP_VALUE"},
    // tboot, tboot/common/tboot.c
    Row{0x00000501, "EVTTYPE_TB_MEASUREMENT"},
    // Linux Secure Launch, include/linux/slaunch.h
    Row{0x00000502, "TXT_EVTYPE_SLAUNCH"},
    Row{0x00000503, "TXT_EVTYPE_SLAUNCH_START"},
    Row{0x00000504, "TXT_EVTYPE_SLAUNCH_END"},
    // PFP 1.06, table 27
    Row{0x80000000, "EV_EFI_EVENT_BASE"},
    Row{0x80000001, "EV_EFI_VARIABLE_DRIVER_CONFIG"},
    Row{0x80000002, "EV_EFI_VARIABLE_BOOT"},
    Row{0x80000003, "EV_EFI_BOOT_SERVICES_APPLICATION"},
    Row{0x80000004, "EV_EFI_BOOT_SERVICES_DRIVER"},
    Row{0x80000005, "EV_EFI_RUNTIME_SERVICES_DRIVER"},
    Row{0x80000006, "EV_EFI_GPT_EVENT"},
    Row{0x80000007, "EV_EFI_ACTION"},
    Row{0x80000008, "EV_EFI_PLATFORM_FIRMWARE_BLOB"},
    Row{0x80000009, "EV_EFI_HANDOFF_TABLES"},
    Row{0x8000000A, "EV_EFI_PLATFORM_FIRMWARE_BLOB2"},
    Row{0x8000000B, "EV_EFI_HANDOFF_TABLES2"},
    Row{0x8000000C, "EV_EFI_VARIABLE_BOOT2"},
    Row{0x8000000D, "EV_EFI_GPT_EVENT2"},
    Row{0x80000010, "EV_EFI_HCRTM_EVENT"},
    Row{0x800000E0, "EV_EFI_VARIABLE_AUTHORITY"},
    Row{0x800000E1, "EV_EFI_SPDM_FIRMWARE_BLOB"},
    Row{0x800000E2, "EV_EFI_SPDM_FIRMWARE_CONFIG"},
    Row{0x800000E3, "EV_EFI_SPDM_DEVICE_POLICY"},
    Row{0x800000E4, "EV_EFI_SPDM_DEVICE_AUTHORITY"},
};
static_assert(std::ranges::is_sorted(rows, {}, &Row::type));

const Row *find(EventType type)
{
    const auto *const row = std::ranges::lower_bound(rows, quint32(type), {}, &Row::type);
    return row != rows.end() && row->type == quint32(type) ? row : nullptr;
}

} // namespace

QString eventTypeName(EventType type)
{
    if (const Row *row = find(type))
        return QString::fromLatin1(row->name);
    return QStringLiteral("0x%1").arg(quint32(type), 8, 16, QLatin1Char('0'));
}

std::optional<EventType> eventTypeByName(QStringView name)
{
    const auto *const row = std::ranges::find_if(rows, [name](const Row &r) {
        return name.compare(QLatin1StringView(r.name), Qt::CaseInsensitive) == 0;
    });
    return row == rows.end() ? std::nullopt : std::optional(EventType(row->type));
}

bool isKnownEventType(EventType type)
{
    return find(type) != nullptr;
}

} // namespace plumbline::tcg
