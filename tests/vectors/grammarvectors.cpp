// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bytes.h"
#include "tests/vectors/logs.h"
#include "tests/vectors/vector.h"

#include "core/base/hasher.h"
#include "core/uefi/guids.h"

namespace plumbline::test {

namespace {

using appraisal::Verdict;
using tcg::EventType;

constexpr auto returning = "Returning from EFI Application from Boot Option";
constexpr auto exitInvocation = "Exit Boot Services Invocation";
constexpr auto exitSuccess = "Exit Boot Services Returned with Success";
constexpr auto omission = "BOOT ATTEMPTS OMITTED";

/// The firmware's part of a log, up to the end of boot services.
EventLogBuilder exitedLog()
{
    return firmwareLog()
        .event(4, EventType::EfiBootServicesApplication, "image", "the boot loader")
        .event(5, EventType::EfiAction, exitInvocation)
        .event(5, EventType::EfiAction, exitSuccess);
}

/// A log in which firmware has not called a boot option.
EventLogBuilder uncalledLog()
{
    return EventLogBuilder::agile().event(0, EventType::SCrtmVersion, "v1").separators();
}

QByteArray secureBootOff()
{
    return variableData(uefi::guid::globalVariable, QStringLiteral("SecureBoot"), QByteArray(1, '\0'));
}

/// A log in which an event of PCR 7 stands before the separator; its digest is of all its data.
EventLogBuilder withPolicy(EventType type, const QByteArray &data)
{
    return EventLogBuilder::agile()
        .event(0, EventType::SCrtmVersion, "v1")
        .event(7, type, data)
        .event(4, EventType::EfiAction, callingApplication)
        .separators();
}

/// Of a database of UEFI's.
QByteArray databaseData(const QByteArray &value)
{
    return variableData(uefi::guid::imageSecurityDatabase, QStringLiteral("db"), value);
}

/// EFI_SIGNATURE_LIST of EFI_CERT_SHA256_GUID with one signature: type, sizes of list, header and signature;
/// owner and hash. UEFI 2.10, section 32.4.1.
QByteArray signatureList()
{
    return hex("2616c4c1 4c50 9240 aca9 41f936934328 4c000000 00000000 30000000") + QByteArray(16, '\x11')
        + QByteArray(32, '\x22');
}

/// UEFI_GPT_DATA without a partition: EFI_PARTITION_TABLE_HEADER of revision 1.0, 92 bytes, that states 128
/// entries of 128 bytes; then the count, 0. UEFI 2.10, section 5.3.
QByteArray partitionTable()
{
    return "EFI PART" + hex("00000100 5c000000 00000000 00000000") + QByteArray(56, '\0')
        + hex("80000000 80000000 00000000") + QByteArray(8, '\0');
}

/// An event whose digest in one bank only is that of @p text.
EventLogBuilder withLookAlike(EventType type, HashAlgorithm bank, const QByteArray &text)
{
    return firmwareLog().event(0, type, "opaque", "code").withDigest(bank, hashOf(bank, text));
}

constexpr Vector vectors[] = {
    {.row = "E-01",
     .name = "event relabelled as unused",
     .before = [](auto &b) { useLog(b, uncalledLog().event(4, EventType::Unused, callingApplication)); },
     .check = "log.grammar",
     .reason = "type-unknown"},
    {.row = "E-01",
     .name = "type that no specification names",
     .before = [](auto &b) { useLog(b, firmwareLog().event(5, EventType(0x12345678), "data")); },
     .check = "log.grammar",
     .reason = "type-unknown"},
    {.row = "E-01",
     .name = "boot loader relabelled as firmware's code",
     .before =
         [](auto &b) {
             useLog(b, firmwareLog().event(5, EventType::EfiPlatformFirmwareBlob, "blob", "the loader"));
         },
     .check = "log.grammar",
     .reason = "after-separator"},
    {.row = "E-01",
     .name = "driver in the register of configuration",
     .before =
         [](auto &b) {
             useLog(b,
                    EventLogBuilder::agile()
                        .event(0, EventType::SCrtmVersion, "v1")
                        .event(3, EventType::EfiBootServicesDriver, "image", "the driver")
                        .event(4, EventType::EfiAction, callingApplication)
                        .separators());
         },
     .check = "log.grammar",
     .reason = "type-out-of-place"},
    {.row = "E-01",
     .name = "firmware's code in a register of the system",
     .before = [](auto &b) { useLog(b, firmwareLog().event(8, EventType::PostCode, "code", "the code")); },
     .check = "log.grammar",
     .reason = "type-unexpected",
     .verdict = Verdict::Incomplete},
    {.row = "E-01",
     .name = "Secure Boot relabelled as an action",
     .genuine = [](auto &b) { useLog(b, withPolicy(EventType::EfiVariableDriverConfig, secureBootOff())); },
     .before = [](auto &b) { useLog(b, withPolicy(EventType::EfiAction, secureBootOff())); },
     .check = "log.grammar",
     .reason = "type-out-of-place"},
    {.row = "E-01",
     .name = "Secure Boot relabelled as an authority",
     .genuine = [](auto &b) { useLog(b, withPolicy(EventType::EfiVariableDriverConfig, secureBootOff())); },
     .before = [](auto &b) { useLog(b, withPolicy(EventType::EfiVariableAuthority, secureBootOff())); },
     .check = "log.grammar",
     .reason = "type-out-of-place"},
    {.row = "E-01",
     .name = "signature database relabelled as an authority",
     .genuine =
         [](auto &b) {
             useLog(b, withPolicy(EventType::EfiVariableDriverConfig, databaseData(signatureList())));
         },
     .before
     = [](auto &b) { useLog(b, withPolicy(EventType::EfiVariableAuthority, databaseData(signatureList()))); },
     .check = "log.grammar",
     .reason = "type-out-of-place"},
    {.row = "E-01",
     .name = "empty signature database relabelled as an authority",
     .genuine = [](auto &b) { useLog(b, withPolicy(EventType::EfiVariableDriverConfig, databaseData({}))); },
     .before = [](auto &b) { useLog(b, withPolicy(EventType::EfiVariableAuthority, databaseData({}))); },
     .check = "log.grammar",
     .reason = "type-out-of-place"},
    {.row = "E-01",
     .name = "Secure Boot relabelled as a policy for devices",
     .genuine = [](auto &b) { useLog(b, withPolicy(EventType::EfiVariableDriverConfig, secureBootOff())); },
     .before = [](auto &b) { useLog(b, withPolicy(EventType::EfiSpdmDevicePolicy, secureBootOff())); },
     .check = "log.grammar",
     .reason = "type-out-of-place"},
    {.row = "E-01",
     .name = "Secure Boot relabelled as an authority for devices",
     .genuine = [](auto &b) { useLog(b, withPolicy(EventType::EfiVariableDriverConfig, secureBootOff())); },
     .before = [](auto &b) { useLog(b, withPolicy(EventType::EfiSpdmDeviceAuthority, secureBootOff())); },
     .check = "log.grammar",
     .reason = "type-out-of-place"},
    {.row = "E-01",
     .name = "partition table relabelled as an action of UEFI",
     .genuine = [](auto &b) { useLog(b, firmwareLog().event(5, EventType::EfiGptEvent, partitionTable())); },
     .before = [](auto &b) { useLog(b, firmwareLog().event(5, EventType::EfiAction, partitionTable())); },
     .check = "log.grammar",
     .reason = "type-out-of-place"},
    {.row = "E-01",
     .name = "partition table relabelled as an action",
     .genuine = [](auto &b) { useLog(b, firmwareLog().event(5, EventType::EfiGptEvent, partitionTable())); },
     .before = [](auto &b) { useLog(b, firmwareLog().event(5, EventType::Action, partitionTable())); },
     .check = "log.grammar",
     .reason = "type-out-of-place"},
    {.row = "E-01",
     .name = "partition table relabelled as a tag",
     .genuine = [](auto &b) { useLog(b, firmwareLog().event(5, EventType::EfiGptEvent, partitionTable())); },
     .before = [](auto &b) { useLog(b, firmwareLog().event(5, EventType::EventTag, partitionTable())); },
     .check = "log.grammar",
     .reason = "type-out-of-place"},
    {.row = "E-01",
     .name = "action relabelled as a partition table",
     .before = [](auto &b) { useLog(b, firmwareLog().event(5, EventType::EfiGptEvent, exitInvocation)); },
     .check = "log.grammar",
     .reason = "type-out-of-place"},
    {.row = "E-01",
     .name = "action without a text",
     .before = [](auto &b) { useLog(b, firmwareLog().event(4, EventType::EfiAction, QByteArray())); },
     .check = "log.grammar",
     .reason = "type-out-of-place"},
    {.row = "E-01",
     .name = "code that is no device's",
     .before =
         [](auto &b) {
             useLog(b,
                    EventLogBuilder::agile()
                        .event(0, EventType::SCrtmVersion, "v1")
                        .event(2, EventType::EfiSpdmFirmwareBlob, "code")
                        .event(4, EventType::EfiAction, callingApplication)
                        .separators());
         },
     .check = "log.grammar",
     .reason = "type-out-of-place"},
    {.row = "E-01",
     .name = "configuration that is no device's",
     .before =
         [](auto &b) {
             useLog(b,
                    EventLogBuilder::agile()
                        .event(0, EventType::SCrtmVersion, "v1")
                        .event(3, EventType::EfiSpdmFirmwareConfig, "configuration")
                        .event(4, EventType::EfiAction, callingApplication)
                        .separators());
         },
     .check = "log.grammar",
     .reason = "type-out-of-place"},
    {.row = "E-01",
     .name = "tag with bytes behind it",
     .genuine =
         [](auto &b) {
             useLog(b, firmwareLog().event(12, EventType::EventTag, hex("01000000 02000000 aabb")));
         },
     .before =
         [](auto &b) {
             useLog(b, firmwareLog().event(12, EventType::EventTag, hex("01000000 02000000 aabbcc")));
         },
     .check = "log.grammar",
     .reason = "type-unexpected",
     .verdict = Verdict::Incomplete},
    {.row = "E-11",
     .name = "policy after the separator",
     .before =
         [](auto &b) {
             useLog(b, firmwareLog().event(7, EventType::EfiVariableDriverConfig, secureBootOff()));
         },
     .check = "log.grammar",
     .reason = "keys-after-separator",
     .verdict = Verdict::Incomplete},
    {.row = "E-11",
     .name = "firmware's code after the separator",
     .before = [](auto &b) { useLog(b, firmwareLog().event(0, EventType::PostCode, "code", "the code")); },
     .check = "log.grammar",
     .reason = "after-separator"},
    {.row = "E-11",
     .name = "driver after the separator",
     .before =
         [](auto &b) {
             useLog(b, firmwareLog().event(2, EventType::EfiBootServicesDriver, "image", "the driver"));
         },
     .check = "log.grammar",
     .reason = "driver-after-separator",
     .verdict = Verdict::Incomplete},
    {.row = "E-12",
     .name = "application before the call",
     .before =
         [](auto &b) {
             useLog(b,
                    uncalledLog()
                        .event(4, EventType::EfiBootServicesApplication, "image", "the boot loader")
                        .event(4, EventType::EfiAction, callingApplication));
         },
     .check = "log.grammar",
     .reason = "application-before-call"},
    {.row = "E-12",
     .name = "application before the call in PCR 5",
     .before =
         [](auto &b) {
             useLog(b,
                    uncalledLog()
                        .event(4, EventType::EfiBootServicesApplication, "image", "the boot loader")
                        .event(5, EventType::EfiAction, callingApplication));
         },
     .check = "log.grammar",
     .reason = "application-before-call",
     .verdict = Verdict::Incomplete},
    {.row = "E-12",
     .name = "application that was never called",
     .before =
         [](auto &b) {
             useLog(b,
                    uncalledLog()
                        .event(4, EventType::EfiBootServicesApplication, "image", "the boot loader")
                        .event(5, EventType::EfiAction, exitInvocation)
                        .event(5, EventType::EfiAction, exitSuccess));
         },
     .check = "log.grammar",
     .reason = "call-missing",
     .verdict = Verdict::Incomplete},
    {.row = "E-12",
     .name = "called twice",
     .genuine =
         [](auto &b) {
             useLog(b,
                    firmwareLog()
                        .event(4, EventType::EfiAction, returning)
                        .event(4, EventType::EfiAction, callingApplication));
         },
     .before = [](auto &b) { useLog(b, firmwareLog().event(4, EventType::EfiAction, callingApplication)); },
     .check = "log.grammar",
     .reason = "call-repeated"},
    {.row = "E-12",
     .name = "return without a call",
     .before = [](auto &b) { useLog(b, uncalledLog().event(4, EventType::EfiAction, returning)); },
     .check = "log.grammar",
     .reason = "return-without-call"},
    {.row = "E-12",
     .name = "boot attempts omitted after one",
     .before = [](auto &b) { useLog(b, firmwareLog().event(4, EventType::OmitBootDeviceEvents, omission)); },
     .check = "log.grammar",
     .reason = "omission-misplaced"},
    {.row = "E-12",
     .name = "boot attempt after the omission",
     .genuine = [](auto &b) { useLog(b, uncalledLog().event(4, EventType::OmitBootDeviceEvents, omission)); },
     .before =
         [](auto &b) {
             useLog(b,
                    uncalledLog()
                        .event(4, EventType::OmitBootDeviceEvents, omission)
                        .event(4, EventType::EfiAction, callingApplication));
         },
     .check = "log.grammar",
     .reason = "call-after-omission"},
    {.row = "E-13",
     .name = "application after the end of boot services",
     .genuine = [](auto &b) { useLog(b, exitedLog()); },
     .before =
         [](auto &b) {
             useLog(b, exitedLog().event(4, EventType::EfiBootServicesApplication, "image", "another"));
         },
     .check = "log.grammar",
     .reason = "after-exit"},
    {.row = "E-13",
     .name = "boot services ended twice",
     .before =
         [](auto &b) {
             useLog(b,
                    firmwareLog()
                        .event(5, EventType::EfiAction, exitInvocation)
                        .event(5, EventType::EfiAction, exitInvocation)
                        .event(5, EventType::EfiAction, exitSuccess));
         },
     .check = "log.grammar",
     .reason = "exit-repeated"},
    {.row = "E-13",
     .name = "boot services ended without a call",
     .before = [](auto &b) { useLog(b, firmwareLog().event(5, EventType::EfiAction, exitSuccess)); },
     .check = "log.grammar",
     .reason = "exit-not-invoked"},
    {.row = "E-13",
     .name = "no result of ending boot services",
     .before = [](auto &b) { useLog(b, firmwareLog().event(5, EventType::EfiAction, exitInvocation)); },
     .check = "log.grammar",
     .reason = "exit-unfinished",
     .verdict = Verdict::Incomplete},
    {.row = "E-49",
     .name = "debug mode",
     .before =
         [](auto &b) {
             useLog(b,
                    EventLogBuilder::agile()
                        .event(0, EventType::SCrtmVersion, "v1")
                        .event(7, EventType::EfiAction, "UEFI Debug Mode")
                        .event(4, EventType::EfiAction, callingApplication)
                        .separators());
         },
     .check = "log.grammar",
     .reason = "debug-mode",
     .verdict = Verdict::Incomplete},
    {.row = "E-49",
     .name = "debug mode under another type",
     .before =
         [](auto &b) {
             useLog(b,
                    EventLogBuilder::agile()
                        .event(0, EventType::SCrtmVersion, "v1")
                        .event(7, EventType::EfiVariableDriverConfig, "UEFI Debug Mode")
                        .event(4, EventType::EfiAction, callingApplication)
                        .separators());
         },
     .check = "log.look-alike",
     .reason = "disguised-action"},
    {.row = "E-02",
     .name = "boot attempt as opaque code",
     .before =
         [](auto &b) {
             useLog(b, withLookAlike(EventType::PostCode, HashAlgorithm::Sha256, callingApplication));
         },
     .check = "log.look-alike",
     .reason = "disguised-action"},
    {.row = "E-09",
     .name = "separator under another type",
     .before =
         [](auto &b) {
             useLog(b,
                    EventLogBuilder::agile()
                        .event(0, EventType::SCrtmVersion, "v1")
                        .event(0, EventType::PostCode, "code", QByteArray(4, '\0'))
                        .event(4, EventType::EfiAction, callingApplication)
                        .separators());
         },
     .check = "log.look-alike",
     .reason = "disguised-separator"},
    {.row = "E-10",
     .name = "separator of ones under another type, one bank",
     .before =
         [](auto &b) {
             useLog(b, withLookAlike(EventType::PostCode, HashAlgorithm::Sha1, QByteArray(4, '\xFF')));
         },
     .check = "log.look-alike",
     .reason = "disguised-separator"},
    {.row = "E-10",
     .name = "error separator under another type",
     .before =
         [](auto &b) {
             useLog(b, withLookAlike(EventType::EventTag, HashAlgorithm::Sha256, QByteArray("\1\0\0\0", 4)));
         },
     .check = "log.look-alike",
     .reason = "disguised-separator"},
};

} // namespace

std::span<const Vector> grammarVectors()
{
    return vectors;
}

} // namespace plumbline::test
