// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/eventtype.h"

#include <QTest>

using namespace plumbline::tcg;
using namespace Qt::StringLiterals;

namespace {

struct Row
{
    quint32 value;
    EventType type;
    const char *name;
};

/// PFP 1.06, section 10.4.1, table 27, with the values as printed there.
constexpr Row rows[] = {
    {0x00000000, EventType::PrebootCert, "EV_PREBOOT_CERT"},
    {0x00000001, EventType::PostCode, "EV_POST_CODE"},
    {0x00000002, EventType::Unused, "EV_UNUSED"},
    {0x00000003, EventType::NoAction, "EV_NO_ACTION"},
    {0x00000004, EventType::Separator, "EV_SEPARATOR"},
    {0x00000005, EventType::Action, "EV_ACTION"},
    {0x00000006, EventType::EventTag, "EV_EVENT_TAG"},
    {0x00000007, EventType::SCrtmContents, "EV_S_CRTM_CONTENTS"},
    {0x00000008, EventType::SCrtmVersion, "EV_S_CRTM_VERSION"},
    {0x00000009, EventType::CpuMicrocode, "EV_CPU_MICROCODE"},
    {0x0000000A, EventType::PlatformConfigFlags, "EV_PLATFORM_CONFIG_FLAGS"},
    {0x0000000B, EventType::TableOfDevices, "EV_TABLE_OF_DEVICES"},
    {0x0000000C, EventType::CompactHash, "EV_COMPACT_HASH"},
    {0x0000000D, EventType::Ipl, "EV_IPL"},
    {0x0000000E, EventType::IplPartitionData, "EV_IPL_PARTITION_DATA"},
    {0x0000000F, EventType::NonhostCode, "EV_NONHOST_CODE"},
    {0x00000010, EventType::NonhostConfig, "EV_NONHOST_CONFIG"},
    {0x00000011, EventType::NonhostInfo, "EV_NONHOST_INFO"},
    {0x00000012, EventType::OmitBootDeviceEvents, "EV_OMIT_BOOT_DEVICE_EVENTS"},
    {0x00000013, EventType::PostCode2, "EV_POST_CODE2"},
    {0x80000000, EventType::EfiEventBase, "EV_EFI_EVENT_BASE"},
    {0x80000001, EventType::EfiVariableDriverConfig, "EV_EFI_VARIABLE_DRIVER_CONFIG"},
    {0x80000002, EventType::EfiVariableBoot, "EV_EFI_VARIABLE_BOOT"},
    {0x80000003, EventType::EfiBootServicesApplication, "EV_EFI_BOOT_SERVICES_APPLICATION"},
    {0x80000004, EventType::EfiBootServicesDriver, "EV_EFI_BOOT_SERVICES_DRIVER"},
    {0x80000005, EventType::EfiRuntimeServicesDriver, "EV_EFI_RUNTIME_SERVICES_DRIVER"},
    {0x80000006, EventType::EfiGptEvent, "EV_EFI_GPT_EVENT"},
    {0x80000007, EventType::EfiAction, "EV_EFI_ACTION"},
    {0x80000008, EventType::EfiPlatformFirmwareBlob, "EV_EFI_PLATFORM_FIRMWARE_BLOB"},
    {0x80000009, EventType::EfiHandoffTables, "EV_EFI_HANDOFF_TABLES"},
    {0x8000000A, EventType::EfiPlatformFirmwareBlob2, "EV_EFI_PLATFORM_FIRMWARE_BLOB2"},
    {0x8000000B, EventType::EfiHandoffTables2, "EV_EFI_HANDOFF_TABLES2"},
    {0x8000000C, EventType::EfiVariableBoot2, "EV_EFI_VARIABLE_BOOT2"},
    {0x8000000D, EventType::EfiGptEvent2, "EV_EFI_GPT_EVENT2"},
    {0x80000010, EventType::EfiHcrtmEvent, "EV_EFI_HCRTM_EVENT"},
    {0x800000E0, EventType::EfiVariableAuthority, "EV_EFI_VARIABLE_AUTHORITY"},
    {0x800000E1, EventType::EfiSpdmFirmwareBlob, "EV_EFI_SPDM_FIRMWARE_BLOB"},
    {0x800000E2, EventType::EfiSpdmFirmwareConfig, "EV_EFI_SPDM_FIRMWARE_CONFIG"},
    {0x800000E3, EventType::EfiSpdmDevicePolicy, "EV_EFI_SPDM_DEVICE_POLICY"},
    {0x800000E4, EventType::EfiSpdmDeviceAuthority, "EV_EFI_SPDM_DEVICE_AUTHORITY"},
};

} // namespace

class EventTypeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTypeHasItsName();
    void txtTypesHaveNames();
    void othersAreNumbers();
};

void EventTypeTest::everyTypeHasItsName()
{
    for (const Row &row : rows) {
        QCOMPARE(quint32(row.type), row.value);
        QCOMPARE(eventTypeName(EventType(row.value)), QString::fromLatin1(row.name));
        QVERIFY(isKnownEventType(row.type));
    }
}

/// Intel TXT Software Development Guide, appendix F.
void EventTypeTest::txtTypesHaveNames()
{
    QCOMPARE(eventTypeName(EventType(0x401)), u"TXT_EVTYPE_PCR_MAPPING"_s);
    QCOMPARE(eventTypeName(EventType(0x402)), u"TXT_EVTYPE_HASH_START"_s);
    QCOMPARE(eventTypeName(EventType(0x404)), u"TXT_EVTYPE_MLE_HASH"_s);
    QCOMPARE(eventTypeName(EventType(0x410)), u"TXT_EVTYPE_SINIT_PUBKEY_HASH"_s);
    QCOMPARE(eventTypeName(EventType(0x4FF)), u"TXT_EVTYPE_CAP_VALUE"_s);
    QVERIFY(isKnownEventType(EventType(0x402)));
}

void EventTypeTest::othersAreNumbers()
{
    for (const quint32 value : {0x14U, 0x3FFU, 0x8000000EU, 0x800000DFU, 0x800000E5U, 0xFFFFFFFFU}) {
        QVERIFY(!isKnownEventType(EventType(value)));
        QCOMPARE(eventTypeName(EventType(value)), u"0x%1"_s.arg(value, 8, 16, QLatin1Char('0')));
    }
}

QTEST_GUILESS_MAIN(EventTypeTest)
#include "tst_eventtype.moc"
