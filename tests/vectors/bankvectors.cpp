// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bytes.h"
#include "tests/vectors/logs.h"
#include "tests/vectors/vector.h"

#include "core/uefi/guids.h"

namespace plumbline::test {

namespace {

using appraisal::Verdict;
using tcg::EventType;

constexpr HashAlgorithm sha256 = HashAlgorithm::Sha256;

QByteArray keyVariable(const QUuid &vendor, const QString &name)
{
    return variableData(vendor, name, QByteArray(1, '\0'));
}

/// A log with these variables in PCR 7.
EventLogBuilder logWithPolicy(const std::vector<QByteArray> &variables)
{
    EventLogBuilder log = EventLogBuilder::agile().event(0, EventType::SCrtmVersion, "v1");
    for (const QByteArray &variable : variables)
        log.event(7, EventType::EfiVariableDriverConfig, variable);
    return log.event(4, EventType::EfiAction, callingApplication).separators();
}

/// A log whose header declares another size for its first bank.
QByteArray withDeclaredSize(QByteArray log, quint16 size)
{
    // Spec ID Event03: after TCG_PCR_EVENT (32 bytes) and 28 bytes of the structure come algorithm and size
    // of each bank.
    constexpr qsizetype firstSize = 32 + 28 + 2;
    log[firstSize] = char(size & 0xFF);
    log[firstSize + 1] = char(size >> 8);
    return log;
}

constexpr Vector vectors[] = {
    // What the logs' reader finds about banks and events that are never extended.
    {.row = "E-06",
     .name = "EV_NO_ACTION with a digest",
     .before
     = [](auto &b) { useLog(b, firmwareLog().noAction("remark").withDigest(sha256, QByteArray(32, 'x'))); },
     .check = "log.events",
     .reason = "event.no-action-digest"},
    {.row = "E-07",
     .name = "locality of 2",
     .before =
         [](auto &b) {
             useLog(b,
                    EventLogBuilder::agile()
                        .startupLocality(2)
                        .event(0, EventType::SCrtmVersion, "v1")
                        .separators());
         },
     .check = "log.events",
     .reason = "event.locality-value"},
    {.row = "E-07",
     .name = "locality twice",
     .before =
         [](auto &b) {
             useLog(b,
                    EventLogBuilder::agile()
                        .startupLocality(3)
                        .startupLocality(0)
                        .event(0, EventType::SCrtmVersion, "v1")
                        .separators());
         },
     .check = "log.events",
     .reason = "event.locality-repeated"},
    {.row = "E-07",
     .name = "locality after the first event",
     .before = [](auto &b) { useLog(b, firmwareLog().startupLocality(4)); },
     .check = "log.events",
     .reason = "event.locality-late"},
    {.row = "E-07",
     .name = "locality of PCR 1",
     .before = [](auto &b) { useLog(b, firmwareLog().noAction(QByteArray("StartupLocality\0\3", 17), 1)); },
     .check = "log.events",
     .reason = "event.locality-register"},
    {.row = "E-07",
     .name = "PCR 0 that cannot be computed",
     .before = [](auto &b) { useLog(b, firmwareLog().startupLocality(4)); },
     .check = "log.replay",
     .reason = "not-computable"},
    {.row = "E-08",
     .name = "H-CRTM after the firmware",
     .before =
         [](auto &b) {
             useLog(b,
                    EventLogBuilder::agile()
                        .event(0, EventType::SCrtmVersion, "v1")
                        .event(0, EventType::EfiHcrtmEvent, "HCRTM", "the measurement")
                        .separators());
         },
     .check = "log.events",
     .reason = "event.hcrtm-late"},
    {.row = "E-08",
     .name = "H-CRTM with locality 3",
     .before =
         [](auto &b) {
             useLog(b,
                    EventLogBuilder::agile()
                        .startupLocality(3)
                        .event(0, EventType::EfiHcrtmEvent, "HCRTM", "the measurement")
                        .separators());
         },
     .check = "log.events",
     .reason = "event.hcrtm-locality"},
    {.row = "E-09",
     .name = "separator of the error",
     .before =
         [](auto &b) {
             useLog(b,
                    EventLogBuilder::agile()
                        .event(0, EventType::SCrtmVersion, "v1")
                        .event(0, EventType::Separator, QByteArray("\1\0\0\0", 4)));
         },
     .check = "log.separator",
     .reason = "event.separator-error"},
    {.row = "E-09",
     .name = "separator of another value",
     .before =
         [](auto &b) {
             useLog(b,
                    EventLogBuilder::agile()
                        .event(0, EventType::SCrtmVersion, "v1")
                        .event(0, EventType::Separator, "none"));
         },
     .check = "log.separator",
     .reason = "event.separator-value"},
    {.row = "E-19",
     .name = "bank that the header does not declare",
     .before =
         [](auto &b) {
             useLog(b,
                    firmwareLog()
                        .event(4, EventType::EfiAction, "good")
                        .withDigestAdded(HashAlgorithm::Sha384, QByteArray(48, 'x')));
         },
     .check = "log.events",
     .reason = "event.digest-extra"},
    {.row = "E-39",
     .name = "register 24",
     .before = [](auto &b) { useLog(b, firmwareLog().event(24, EventType::Ipl, "data")); },
     .check = "log.events",
     .reason = "event.register-range"},

    // Banks that firmware did not measure into.
    {.row = "E-20",
     .name = "one PCR of the firmware never extended",
     .before =
         [](auto &b) {
             EventLogBuilder log = EventLogBuilder::agile().event(0, EventType::SCrtmVersion, "v1");
             for (const quint32 pcr : {0U, 1U, 2U, 3U, 4U, 5U, 7U})
                 log.event(pcr, EventType::Separator, QByteArray(4, '\0'));
             useLog(b, log);
         },
     .check = "log.bank-measured",
     .reason = "register-not-measured",
     .verdict = Verdict::Incomplete},
    {.row = "E-20",
     .name = "firmware that does not measure itself",
     .before =
         [](auto &b) {
             useLog(b, EventLogBuilder::agile().event(0, EventType::PostCode, "code", "code").separators());
         },
     .check = "log.bank-measured",
     .reason = "start-not-measured",
     .verdict = Verdict::Incomplete},
    {.row = "Q-33",
     .name = "PCR 0 with a separator only",
     .before = [](auto &b) { useLog(b, EventLogBuilder::agile().separators()); },
     .check = "log.bank-measured",
     .reason = "only-separator"},

    // Variables and command lines.
    {.row = "E-25",
     .name = "two command lines",
     .genuine
     = [](auto &b) { useLog(b, firmwareLog().event(8, EventType::Ipl, "kernel_cmdline: quiet", "quiet")); },
     .before =
         [](auto &b) {
             useLog(b,
                    firmwareLog()
                        .event(8, EventType::Ipl, "kernel_cmdline: quiet", "quiet")
                        .event(8, EventType::Ipl, "kernel_cmdline: init=/bin/sh", "init=/bin/sh"));
         },
     .check = "log.command-line",
     .reason = "repeated",
     .verdict = Verdict::Incomplete},
    {.row = "E-25",
     .name = "command line that is not what was measured",
     .before =
         [](auto &b) {
             useLog(b, firmwareLog().event(8, EventType::Ipl, "kernel_cmdline: quiet", "init=/bin/sh"));
         },
     .check = "log.event-digest",
     .reason = "mismatch"},
    {.row = "E-30",
     .name = "SecureBoot of another vendor",
     .before =
         [](auto &b) {
             useLog(b, logWithPolicy({keyVariable(uefi::guid::shimLock, QStringLiteral("SecureBoot"))}));
         },
     .check = "log.variables",
     .reason = "foreign-vendor"},
    {.row = "E-30",
     .name = "SecureBoot twice",
     .genuine =
         [](auto &b) {
             useLog(b,
                    logWithPolicy({keyVariable(uefi::guid::globalVariable, QStringLiteral("SecureBoot"))}));
         },
     .before =
         [](auto &b) {
             const auto variable = keyVariable(uefi::guid::globalVariable, QStringLiteral("SecureBoot"));
             useLog(b, logWithPolicy({variable, variable}));
         },
     .check = "log.variables",
     .reason = "repeated"},
    {.row = "E-31",
     .name = "NUL within the name",
     .before =
         [](auto &b) {
             const QString name = QStringLiteral("SecureBoot") + QChar(0) + u'X';
             useLog(b, logWithPolicy({keyVariable(uefi::guid::globalVariable, name)}));
         },
     .check = "log.variables",
     .reason = "improper-name"},
    {.row = "E-31",
     .name = "half a surrogate in the name",
     .before =
         [](auto &b) {
             const QString name = QStringLiteral("SecureBoot") + QChar(0xD800);
             useLog(b, logWithPolicy({keyVariable(uefi::guid::globalVariable, name)}));
         },
     .check = "log.variables",
     .reason = "improper-name"},
    {.row = "E-31",
     .name = "name longer than the event",
     .before =
         [](auto &b) {
             QByteArray variable = keyVariable(uefi::guid::globalVariable, QStringLiteral("SecureBoot"));
             variable[16] = '\x7f'; // UnicodeNameLength
             useLog(b, logWithPolicy({variable}));
         },
     .check = "log.variables",
     .reason = "not-a-variable"},
    {.row = "E-23",
     .name = "header that declares 32 bytes for SHA-1",
     .after = [](auto &e) { e.bootLog = withDeclaredSize(e.bootLog, 32); },
     .check = "log.events",
     .reason = "log.header-digest-size"},
};

} // namespace

std::span<const Vector> bankVectors()
{
    return vectors;
}

} // namespace plumbline::test
