// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hasher.h"
#include "core/uefi/guids.h"
#include "tests/support/bytes.h"
#include "tests/vectors/logs.h"
#include "tests/vectors/vector.h"

namespace plumbline::test {

namespace {

using appraisal::Verdict;
using tcg::EventType;

EventLogBuilder measured()
{
    return EventLogBuilder::agile().event(0, EventType::SCrtmVersion, "v1");
}

/// firmwareLog() without the events of one PCR.
EventLogBuilder logWithout(quint32 pcr)
{
    EventLogBuilder log = pcr == 0 ? EventLogBuilder::agile() : measured();
    log.event(4, EventType::EfiAction, callingApplication);
    for (quint32 i = 0; i < 8; ++i)
        if (i != pcr)
            log.event(i, EventType::Separator, le32(0));
    return log;
}

/// A boot loader that measures these files into PCR 9.
EventLogBuilder firmwareFiles(const std::vector<QByteArray> &files)
{
    EventLogBuilder log = firmwareLog();
    for (const QByteArray &file : files)
        log.event(9, EventType::Ipl, "file", file);
    return log;
}

void useTwoFirmwareFiles(EvidenceBuilder &builder)
{
    useLog(builder, firmwareFiles({"first", "second"}));
}

void quoteBothBanks(EvidenceBuilder &builder)
{
    builder.banks = {HashAlgorithm::Sha1, HashAlgorithm::Sha256};
    useLog(builder, firmwareFiles({"kernel"}));
}

QByteArray secureBoot(char value)
{
    return variableData(uefi::guid::globalVariable, QStringLiteral("SecureBoot"), QByteArray(1, value));
}

/// A unified kernel, and one phase of the boot after it.
void extendPhase(EvidenceBuilder &builder, const QByteArray &phase)
{
    useLog(builder, firmwareLog().event(11, EventType::Ipl, ".linux", "kernel"));
    Hasher(HashAlgorithm::Sha256)
        .extend(builder.values[{HashAlgorithm::Sha256, 11}], hashOf(HashAlgorithm::Sha256, phase));
}

constexpr Vector vectors[] = {
    {.row = "E-04",
     .name = "byte more in the variable that allowed a boot loader",
     .before =
         [](auto &b) {
             const QByteArray variable
                 = variableData(uefi::guid::imageSecurityDatabase, QStringLiteral("db"), "signature");
             useLog(
                 b,
                 firmwareLog().event(7, EventType::EfiVariableAuthority, variable).withData(variable + 'x'));
         },
     .check = "log.event-digest",
     .reason = "mismatch"},
    {.row = "E-04",
     .name = "byte less in a variable of the firmware",
     .before =
         [](auto &b) {
             useLog(b,
                    measured()
                        .event(7, EventType::EfiVariableDriverConfig, secureBoot(1))
                        .withData(secureBoot(1).chopped(1))
                        .event(4, EventType::EfiAction, callingApplication)
                        .separators());
         },
     .check = "log.event-digest",
     .reason = "mismatch"},
    {.row = "E-14",
     .name = "every event of PCR 7 removed",
     .genuine = useFirmwareLog,
     .after = [](auto &e) { e.bootLog = logWithout(7).bytes(); },
     .check = "log.replay",
     .reason = "no-event"},
    {.row = "E-14",
     .name = "every event of PCR 0 removed",
     .genuine = useFirmwareLog,
     .after = [](auto &e) { e.bootLog = logWithout(0).bytes(); },
     .check = "log.replay",
     .reason = "no-event"},
    {.row = "E-14",
     .name = "last event of PCR 4 cut",
     .genuine = useFirmwareLog,
     .after = [](auto &e) { e.bootLog = measured().separators().bytes(); },
     .check = "log.replay",
     .reason = "differs"},
    {.row = "E-14",
     .name = "log of the header alone",
     .genuine = useFirmwareLog,
     .after = [](auto &e) { e.bootLog = EventLogBuilder::agile().bytes(); },
     .check = "log.replay",
     .reason = "no-event"},
    {.row = "E-14",
     .name = "event replaced by another",
     .genuine = useTwoFirmwareFiles,
     .after = [](auto &e) { e.bootLog = firmwareFiles({"first", "other"}).bytes(); },
     .check = "log.replay",
     .reason = "differs"},
    {.row = "E-14",
     .name = "events exchanged",
     .genuine = useTwoFirmwareFiles,
     .after = [](auto &e) { e.bootLog = firmwareFiles({"second", "first"}).bytes(); },
     .check = "log.replay",
     .reason = "differs"},
    {.row = "E-14",
     .name = "event moved to another PCR",
     .genuine = useTwoFirmwareFiles,
     .after =
         [](auto &e) {
             EventLogBuilder log = firmwareLog();
             e.bootLog = log.event(8, EventType::Ipl, "file", "first")
                             .event(8, EventType::Ipl, "file", "second")
                             .bytes();
         },
     .check = "log.replay",
     .reason = "no-event"},
    {.row = "E-40",
     .name = "event that is measured once but logged once more",
     .genuine = useTwoFirmwareFiles,
     .after = [](auto &e) { e.bootLog = firmwareFiles({"first", "first", "second"}).bytes(); },
     .check = "log.replay",
     .reason = "event-inserted"},
    {.row = "E-40",
     .name = "event that is measured twice but logged once",
     .before = [](auto &b) { useLog(b, firmwareFiles({"first", "first", "second"})); },
     .after = [](auto &e) { e.bootLog = firmwareFiles({"first", "second"}).bytes(); },
     .check = "log.replay",
     .reason = "event-repeated"},
    {.row = "E-40",
     .name = "event logged that was never measured",
     .genuine = useTwoFirmwareFiles,
     .after = [](auto &e) { e.bootLog = firmwareFiles({"first", "invented", "second"}).bytes(); },
     .check = "log.replay",
     .reason = "event-inserted"},
    {.row = "E-41",
     .name = "log cut between two events",
     .genuine = useTwoFirmwareFiles,
     .after = [](auto &e) { e.bootLog = firmwareFiles({"first"}).bytes(); },
     .check = "log.replay",
     .reason = "differs"},
    {.row = "E-41",
     .name = "log cut within the header",
     .after = [](auto &e) { e.bootLog.truncate(20); },
     .check = "log.structure",
     .reason = "unreadable"},
    {.row = "E-41",
     .name = "empty space behind the log",
     .after = [](auto &e) { e.bootLog += QByteArray(3, '\xAA'); },
     .check = "log.structure",
     .reason = "truncated"},
    {.row = "E-21",
     .name = "forged digest in the bank that is shown first",
     .before = [](auto &b) { quoteBothBanks(b); },
     .after =
         [](auto &e) {
             e.bootLog = firmwareLog()
                             .event(9, EventType::Ipl, "file", "kernel")
                             .withDigest(HashAlgorithm::Sha1, QByteArray(20, 'A'))
                             .bytes();
         },
     .check = "log.replay",
     .reason = "differs"},
    {.row = "E-21",
     .name = "forged digest in the stronger bank",
     .before = [](auto &b) { quoteBothBanks(b); },
     .after =
         [](auto &e) {
             e.bootLog = firmwareLog()
                             .event(9, EventType::Ipl, "file", "kernel")
                             .withDigest(HashAlgorithm::Sha256, QByteArray(32, 'A'))
                             .bytes();
         },
     .check = "log.replay",
     .reason = "differs"},
    {.row = "E-21",
     .name = "data that fit one bank only",
     .before =
         [](auto &b) {
             useLog(b,
                    firmwareLog()
                        .event(4, EventType::EfiAction, "action")
                        .withDigest(HashAlgorithm::Sha1, QByteArray(20, 'A')));
         },
     .check = "log.event-digest",
     .reason = "mismatch"},
    {.row = "E-03",
     .name = "text of the command line changed",
     .before =
         [](auto &b) {
             useLog(b, firmwareLog().event(8, EventType::Ipl, "kernel_cmdline: quiet", "init=/bin/sh"));
         },
     .check = "log.event-digest",
     .reason = "mismatch"},
    {.row = "E-03",
     .name = "variable changed",
     .before =
         [](auto &b) {
             useLog(b,
                    EventLogBuilder::agile()
                        .event(0, EventType::SCrtmVersion, "v1")
                        .event(7, EventType::EfiVariableDriverConfig, secureBoot(1))
                        .withData(secureBoot(0))
                        .event(4, EventType::EfiAction, callingApplication)
                        .separators());
         },
     .check = "log.event-digest",
     .reason = "mismatch"},
    {.row = "E-03",
     .name = "firmware version changed",
     .before =
         [](auto &b) {
             useLog(b,
                    EventLogBuilder::agile()
                        .event(0, EventType::SCrtmVersion, "v1")
                        .withData("v2")
                        .event(4, EventType::EfiAction, callingApplication)
                        .separators());
         },
     .check = "log.event-digest",
     .reason = "mismatch"},
    {.row = "E-39",
     .name = "PCR 24",
     .before = [](auto &b) { useLog(b, firmwareLog().event(24, EventType::EfiAction, "beyond")); },
     .check = "log.events",
     .reason = "event.register-range"},
    {.row = "E-39",
     .name = "PCR 4096",
     .before = [](auto &b) { useLog(b, firmwareLog().event(4096, EventType::EfiAction, "beyond")); },
     .check = "log.events",
     .reason = "event.register-range"},
    {.row = "E-39",
     .name = "PCR 2^32 - 1",
     .before = [](auto &b) { useLog(b, firmwareLog().event(0xFFFFFFFF, EventType::EfiAction, "beyond")); },
     .check = "log.events",
     .reason = "event.register-range"},
    {.row = "E-19",
     .name = "count of digests that is too small",
     .before
     = [](auto &b) { useLog(b, firmwareLog().event(4, EventType::EfiAction, "action").withDigestCount(1)); },
     .check = "log.structure",
     .reason = "truncated"},
    {.row = "E-19",
     .name = "count of digests of 4 billion",
     .before =
         [](auto &b) {
             useLog(b, firmwareLog().event(4, EventType::EfiAction, "action").withDigestCount(0xFFFFFFFF));
         },
     .check = "log.structure",
     .reason = "truncated"},
    {.row = "E-19",
     .name = "count of digests that no header declares",
     .before =
         [](auto &b) {
             useLog(b, firmwareLog().event(4, EventType::EfiAction, "action").withDigestCount(0xFFFFFFFF));
         },
     .check = "log.events",
     .reason = "event.digest-count"},
    {.row = "E-23",
     .name = "digest shorter than its bank",
     .before =
         [](auto &b) {
             useLog(b,
                    firmwareLog()
                        .event(4, EventType::EfiAction, "action")
                        .withDigest(HashAlgorithm::Sha256, QByteArray(20, 'x')));
         },
     .check = "log.structure",
     .reason = "truncated"},
    {.row = "E-41",
     .name = "data of 4 GiB",
     .before =
         [](auto &b) {
             useLog(b, firmwareLog().event(4, EventType::EfiAction, "action").withDataSize(0xFFFFFFFF));
         },
     .check = "log.structure",
     .reason = "truncated"},
    {.row = "E-17",
     .name = "boot phase that systemd does not know",
     .before = [](auto &b) { extendPhase(b, "enter-shell"); },
     .check = "log.replay",
     .reason = "differs",
     .verdict = Verdict::Incomplete},
    {.row = "E-17",
     .name = "boot phases in another order",
     .before = [](auto &b) { extendPhase(b, "sysinit"); },
     .check = "log.replay",
     .reason = "differs",
     .verdict = Verdict::Incomplete},
    {.row = "E-18",
     .name = "PCR 12 extended without an event",
     .before = [](auto &b) { b.values[{HashAlgorithm::Sha256, 12}].fill('x'); },
     .check = "log.replay",
     .reason = "no-event"},
    {.row = "E-18",
     .name = "PCR 9 of another kernel",
     .before = [](auto &b) { b.values[{HashAlgorithm::Sha256, 9}].fill('x'); },
     .check = "log.replay",
     .reason = "differs"},
};

} // namespace

std::span<const Vector> editedLogVectors()
{
    return vectors;
}

} // namespace plumbline::test
