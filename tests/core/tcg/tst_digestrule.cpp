// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/digestrule.h"
#include "core/uefi/guids.h"
#include "tests/support/bytes.h"
#include "tests/support/eventlogbuilder.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::tcg;
using namespace plumbline::test;
using namespace Qt::StringLiterals;

using Check = DigestCheck::Result;

namespace {

constexpr auto sha1 = HashAlgorithm::Sha1;
constexpr auto sha256 = HashAlgorithm::Sha256;

/// One event as its writer makes it, and the rule that explains its digests.
struct Case
{
    QLatin1StringView rule;
    quint32 pcr;
    EventType type;
    QByteArray data;
    QByteArray hashed;
};

const QByteArray bootOrder = variableData(uefi::guid::globalVariable, u"BootOrder"_s, hex("0100 0000"));
const QByteArray authority = variableData(uefi::guid::imageSecurityDatabase, u"db"_s, "a certificate");

const Case cases[] = {
    {"event-data"_L1, 0, EventType::SCrtmVersion, "1.2.3", "1.2.3"},
    {"event-data"_L1, 7, EventType::EfiVariableDriverConfig, bootOrder, bootOrder},
    {"event-data"_L1, 1, EventType::EfiVariableBoot2, bootOrder, bootOrder},
    {"variable-value"_L1, 1, EventType::EfiVariableBoot, bootOrder, hex("0100 0000")},
    // shim before 15.3: the structure and 6 bytes are logged, the structure and 5 are hashed
    {"shim-padded-authority"_L1, 7, EventType::EfiVariableAuthority, authority + "SHIMMY",
     authority + "SHIMM"},
    // GRUB 2.06: text with NUL is logged, text without prefix and NUL is hashed
    {"text-without-prefix"_L1, 8, EventType::Ipl, QByteArray("grub_cmd: set root=hd0\0", 23), "set root=hd0"},
    {"text-without-prefix"_L1, 8, EventType::Ipl, QByteArray("kernel_cmdline: /vmlinuz quiet\0", 31),
     "/vmlinuz quiet"},
    {"text-without-prefix"_L1, 8, EventType::Ipl, QByteArray("module_cmdline: /xen\0", 21), "/xen"},
    {"text-without-prefix"_L1, 8, EventType::Ipl, QByteArray("grub_kernel_cmdline quiet\0", 26), "quiet"},
    // Alibaba's GRUB: one stray byte behind the NUL
    {"text-without-prefix"_L1, 8, EventType::Ipl, QByteArray("grub_cmd: ls\0\x7F", 14), "ls"},
    // Red Hat's GRUB 2.02: the NUL is hashed
    {"text-with-nul-without-prefix"_L1, 8, EventType::Ipl, QByteArray("grub_cmd ls\0", 12),
     QByteArray("ls\0", 3)},
    {"text-without-nul"_L1, 14, EventType::Ipl, QByteArray("MokList\0", 8), "MokList"},
    // systemd-boot before 252: the command line in CHAR16
    {"utf16-without-nul"_L1, 8, EventType::Ipl, utf16(u"quiet"_s) + hex("0000"), utf16(u"quiet"_s)},
    // systemd-stub: the section's name is logged as CHAR16, hashed as ASCII
    {"section-name"_L1, 11, EventType::Ipl, utf16(u".linux"_s) + hex("0000"), QByteArray(".linux\0", 7)},
    // Intel server firmware: name, NUL, value
    {"value-after-name"_L1, 1, EventType::PlatformConfigFlags, QByteArray("MSR_3A\0\5\0\0\0", 11),
     QByteArray("\5\0\0\0", 4)},
};

struct Checked
{
    EventLog log;
    DigestCheck check;
};

Checked checkLast(const EventLogBuilder &builder)
{
    Checked checked{builder.read(), {}};
    checked.check = checkDigest(checked.log, checked.log.events.back());
    return checked;
}

EventLogBuilder builderOf(const Case &each)
{
    return EventLogBuilder::agile().event(each.pcr, each.type, each.data, each.hashed);
}

void addCases()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(std::size(cases)); ++i)
        QTest::addRow("%d %s", i, cases[i].rule.latin1()) << i;
}

} // namespace

/// Which bytes were hashed, by the rules of the specification and of the known writers.
class DigestRuleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleHasACase();
    void match_data() { addCases(); }
    void match();
    void oneWrongBankIsAMismatch_data() { addCases(); }
    void oneWrongBankIsAMismatch();
    void changedDataNeverMatch_data() { addCases(); }
    void changedDataNeverMatch();
    void withoutARule_data();
    void withoutARule();
    void nearMissesOfTheQuirks();
    void whatCannotBeComputedIsUnknown();
};

void DigestRuleTest::everyRuleHasACase()
{
    for (const QLatin1StringView rule : digestRules()) {
        const bool hasCase = std::ranges::any_of(cases, [=](const Case &each) { return each.rule == rule; });
        QVERIFY2(hasCase, rule.latin1());
    }
}

void DigestRuleTest::match()
{
    QFETCH(int, index);
    const Case &each = cases[index];
    const auto [log, check] = checkLast(builderOf(each));
    QCOMPARE(check.result, Check::Match);
    QCOMPARE(QString(check.rule), QString(each.rule));
    QVERIFY(log.events.back().data.contains(check.hashed));
    if (each.rule != "section-name"_L1) // hashes what is not in the log
        QCOMPARE(log.view(check.hashed).toByteArray(), each.hashed);
}

void DigestRuleTest::oneWrongBankIsAMismatch()
{
    QFETCH(int, index);
    const Case &each = cases[index];
    for (const auto &[bank, size] : {std::pair(sha1, 20), std::pair(sha256, 32)}) {
        const DigestCheck check = checkLast(builderOf(each).withDigest(bank, QByteArray(size, '\1'))).check;
        QVERIFY(check.result != Check::Match);
        if (bank == sha1)
            continue; // the first bank tells that the rule does not fit at all
        QCOMPARE(check.result, Check::Mismatch);
        QCOMPARE(QString(check.rule), QString(each.rule));
    }
}

void DigestRuleTest::changedDataNeverMatch()
{
    QFETCH(int, index);
    const Case &each = cases[index];
    for (qsizetype i = 0; i < each.data.size(); ++i) {
        Case changed = each;
        changed.data[i] = char(changed.data[i] ^ 1);
        const DigestCheck check = checkLast(builderOf(changed)).check;
        // A byte that the rule leaves out may change; the same rule must still be the reason.
        if (check.result == Check::Match)
            QVERIFY(!each.hashed.isEmpty() && each.hashed != each.data && check.rule == each.rule);
    }
}

void DigestRuleTest::withoutARule_data()
{
    QTest::addColumn<quint32>("pcr");
    QTest::addColumn<EventType>("type");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<Check>("result");
    const auto row = [](const char *name, quint32 pcr, EventType type, const QByteArray &data, Check result) {
        QTest::newRow(name) << pcr << type << data << result;
    };
    // The digest is to be of the data
    row("separator", 0, EventType::Separator, le32(0), Check::Mismatch);
    row("action", 4, EventType::EfiAction, "x", Check::Mismatch);
    row("legacy action", 4, EventType::Action, "x", Check::Mismatch);
    row("S-CRTM version", 0, EventType::SCrtmVersion, "x", Check::Mismatch);
    row("policy", 7, EventType::EfiVariableDriverConfig, bootOrder, Check::Mismatch);
    row("variable", 1, EventType::EfiVariableBoot, bootOrder, Check::Mismatch);
    row("variable 2", 1, EventType::EfiVariableBoot2, bootOrder, Check::Mismatch);
    row("authority", 7, EventType::EfiVariableAuthority, authority, Check::Mismatch);
    row("GPT", 5, EventType::EfiGptEvent, "x", Check::Mismatch);
    row("GPT 2", 5, EventType::EfiGptEvent2, "x", Check::Mismatch);
    row("omitted devices", 4, EventType::OmitBootDeviceEvents, "x", Check::Mismatch);
    row("SPDM policy", 7, EventType::EfiSpdmDevicePolicy, bootOrder, Check::Mismatch);
    row("SPDM authority", 7, EventType::EfiSpdmDeviceAuthority, authority, Check::Mismatch);
    row("GRUB's command", 8, EventType::Ipl, "grub_cmd: ls", Check::Mismatch);
    row("command line of systemd", 12, EventType::Ipl, utf16(u"quiet"_s) + hex("0000"), Check::Mismatch);
    row("command line of old systemd", 8, EventType::Ipl, utf16(u"quiet"_s), Check::Mismatch);
    row("Windows' measurement", 11, EventType::CompactHash, "x", Check::Mismatch);
    row("tag", 12, EventType::EventTag, le32(0x40010001) + le32(0), Check::Mismatch);
    // The data describe what was hashed
    row("blob", 0, EventType::EfiPlatformFirmwareBlob, QByteArray(16, '\1'), Check::NotApplicable);
    row("blob 2", 0, EventType::EfiPlatformFirmwareBlob2, "x", Check::NotApplicable);
    row("handoff tables", 1, EventType::EfiHandoffTables, "x", Check::NotApplicable);
    row("handoff tables 2", 1, EventType::EfiHandoffTables2, "x", Check::NotApplicable);
    row("application", 4, EventType::EfiBootServicesApplication, "x", Check::NotApplicable);
    row("boot driver", 2, EventType::EfiBootServicesDriver, "x", Check::NotApplicable);
    row("runtime driver", 2, EventType::EfiRuntimeServicesDriver, "x", Check::NotApplicable);
    row("POST code", 0, EventType::PostCode, "ACPI DATA", Check::NotApplicable);
    row("POST code 2", 0, EventType::PostCode2, "x", Check::NotApplicable);
    row("S-CRTM contents", 0, EventType::SCrtmContents, "x", Check::NotApplicable);
    row("H-CRTM", 0, EventType::EfiHcrtmEvent, "HCRTM", Check::NotApplicable);
    row("SPDM firmware", 2, EventType::EfiSpdmFirmwareBlob, "x", Check::NotApplicable);
    row("SPDM configuration", 3, EventType::EfiSpdmFirmwareConfig, "x", Check::NotApplicable);
    row("file of GRUB", 9, EventType::Ipl, "(hd0,gpt2)/vmlinuz", Check::NotApplicable);
    row("Linux' initrd", 9, EventType::EventTag, le32(0x8F3B22EC) + le32(0), Check::NotApplicable);
    row("systemd's SMBIOS", 1, EventType::EventTag, le32(0xD5CB7CBC) + le32(0), Check::NotApplicable);
    row("credentials", 12, EventType::Ipl, utf16(u"Credentials initrd"_s), Check::NotApplicable);
    row("section of a unified kernel", 11, EventType::Ipl, utf16(u".linux"_s), Check::NotApplicable);
    row("MOK variable", 14, EventType::Ipl, "MokList", Check::NotApplicable);
    row("kernel of U-Boot", 8, EventType::CompactHash, QByteArray("linux\0", 6), Check::NotApplicable);
    row("Dell's configuration", 6, EventType::CompactHash, "x", Check::NotApplicable);
    row("TXT", 17, EventType(0x402), "x", Check::NotApplicable);
    // Nobody says
    row("unknown type", 0, EventType(0x80000099), "x", Check::Unknown);
}

void DigestRuleTest::withoutARule()
{
    QFETCH(quint32, pcr);
    QFETCH(EventType, type);
    QFETCH(QByteArray, data);
    QFETCH(Check, result);
    QCOMPARE(checkLast(EventLogBuilder::agile().event(pcr, type, data, "something else")).check.result,
             result);
}

/// A quirk excuses one writer's exact mistake and nothing beside it.
void DigestRuleTest::nearMissesOfTheQuirks()
{
    const auto resultOf = [](quint32 pcr, EventType type, const QByteArray &data, const QByteArray &hashed) {
        return checkLast(EventLogBuilder::agile().event(pcr, type, data, hashed)).check.result;
    };
    constexpr auto type = EventType::EfiVariableAuthority;
    QCOMPARE(resultOf(14, type, authority + "SHIMMY", authority + "SHIMM"), Check::Mismatch);
    QCOMPARE(resultOf(7, type, authority + "SHIMMYS", authority + "SHIMM"), Check::Mismatch);
    QCOMPARE(resultOf(7, type, authority + "SHIMMY", authority), Check::Mismatch);
    QCOMPARE(resultOf(7, EventType::EfiVariableDriverConfig, authority + "SHIMMY", authority + "SHIMM"),
             Check::Mismatch);
    // The value alone is hashed for boot variables only.
    QCOMPARE(resultOf(7, EventType::EfiVariableDriverConfig, bootOrder, hex("0100 0000")), Check::Mismatch);
    // GRUB's two prefixes are not interchangeable.
    QCOMPARE(resultOf(8, EventType::Ipl, QByteArray("grub_cmd: ls\0", 13), QByteArray("ls\0", 3)),
             Check::Mismatch);
    QCOMPARE(resultOf(8, EventType::Ipl, "kernel_cmdline: quiet", "init=/bin/sh"), Check::Mismatch);
}

void DigestRuleTest::whatCannotBeComputedIsUnknown()
{
    constexpr auto foreign = HashAlgorithm(0x00FE);
    EventLogBuilder unsupported = EventLogBuilder::agile({sha1}).withData(specId03({{foreign, 8}}));
    unsupported.event(4, EventType::EfiAction, "x").withoutBank(sha1).withDigestAdded(foreign, "12345678");
    QCOMPARE(checkLast(unsupported).check.result, Check::Unknown);

    EventLogBuilder none = EventLogBuilder::agile({sha1}).event(4, EventType::EfiAction, "x");
    QCOMPARE(checkLast(none.withoutBank(sha1)).check.result, Check::Unknown);

    EventLogBuilder damaged = EventLogBuilder::agile().event(4, EventType::EfiAction, "x");
    QCOMPARE(checkLast(damaged.withDataSize(99)).check.result, Check::Unknown);
}

QTEST_GUILESS_MAIN(DigestRuleTest)
#include "tst_digestrule.moc"
