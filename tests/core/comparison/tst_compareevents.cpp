// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hasher.h"
#include "core/uefi/guids.h"
#include "tests/core/comparison/boots.h"
#include "tests/support/bytes.h"
#include "tests/support/databasebuilder.h"
#include "tests/support/eventlogbuilder.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::comparison;
using namespace Qt::StringLiterals;
using tcg::EventType;
using test::EventLogBuilder;

namespace {

constexpr auto sha256 = HashAlgorithm::Sha256;

EventLogBuilder &command(EventLogBuilder &log, const QByteArray &text)
{
    return log.event(8, EventType::Ipl, "grub_cmd: " + text, text);
}

/// A log of GRUB commands.
EventLogBuilder commands(const QByteArrayList &texts)
{
    EventLogBuilder log = EventLogBuilder::agile();
    for (const QByteArray &text : texts)
        command(log, text);
    return log;
}

EventLogBuilder commandLine(const QByteArray &text)
{
    return EventLogBuilder::agile().event(8, EventType::Ipl, "kernel_cmdline: " + text, text);
}

EventLogBuilder variable(const QString &name, const QByteArray &value,
                         const QUuid &vendor = uefi::guid::imageSecurityDatabase)
{
    return EventLogBuilder::agile().event(7, EventType::EfiVariableDriverConfig,
                                          test::variableData(vendor, name, value));
}

/// UEFI_IMAGE_LOAD_EVENT of an image at that place in memory, loaded from a file. PFP 1.06, section 10.2.2.
QByteArray imageLoad(quint64 location, const QString &path)
{
    const QByteArray name = test::utf16(path) + QByteArray(2, '\0');
    const QByteArray node
        = QByteArray("\x04\x04", 2) + test::le16(quint16(4 + name.size())) + name; // file path
    const QByteArray devicePath = node + QByteArray("\x7F\xFF\x04\x00", 4); // end
    return test::le64(location) + test::le64(0x1000) + test::le64(0) + test::le64(quint64(devicePath.size()))
        + devicePath;
}

struct Compared
{
    Compared(const EventLogBuilder &first, const EventLogBuilder &second)
        : before(test::bootOf(first.bytes()))
        , after(test::bootOf(second.bytes()))
        , comparison(compare(before, after))
    {
    }

    [[nodiscard]] QStringList lines() const { return test::linesOf(comparison, before, after); }
    [[nodiscard]] std::vector<Detail> details() const
    {
        return comparison.changes.empty() ? std::vector<Detail>() : comparison.changes.front().details;
    }

    MeasuredBoot before;
    MeasuredBoot after;
    Comparison comparison;
};

} // namespace

class CompareEventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsKindsApart_data();
    void tellsKindsApart();
    void pairsVersions();
    void ignoresWhatIsNotMeasured();
    void findsAChangeInAnyCommonBank();
    void usesTheOneCommonBank();
    void saysWhatItCannotCompare();
    void diffsWords();
    void diffsKeyDatabases();
    void diffsBootOrders();
    void diffsFields();
    void tellsUnexplainedRegisters();
    void comparesManyEventsOfOneRegister();
    void leavesOutNoAction();
    void makesKeys_data();
    void makesKeys();
};

void CompareEventsTest::tellsKindsApart_data()
{
    QTest::addColumn<QByteArrayList>("before");
    QTest::addColumn<QByteArrayList>("after");
    QTest::addColumn<QStringList>("changes");

    const QByteArrayList base{"set a=1", "insmod ext2", "linux /k root=x", "initrd /i"};
    const auto row = [&](const char *name, const QByteArrayList &after, const QStringList &changes) {
        QTest::newRow(name) << base << after << changes;
    };
    row("equal", base, {});
    row("added", {"set a=1", "insmod ext2", "insmod lvm", "linux /k root=x", "initrd /i"},
        {u"added 8 loader-command insmod lvm"_s});
    row("added at the end", {"set a=1", "insmod ext2", "linux /k root=x", "initrd /i", "boot"},
        {u"added 8 loader-command boot"_s});
    row("removed", {"set a=1", "linux /k root=x", "initrd /i"}, {u"removed 8 loader-command insmod ext2"_s});
    row("changed", {"set a=2", "insmod ext2", "linux /k root=x single", "initrd /i"},
        {u"changed 8 loader-command set a"_s, u"changed 8 loader-command linux"_s});
    row("moved", {"insmod ext2", "linux /k root=x", "initrd /i", "set a=1"},
        {u"moved 8 loader-command set a"_s});
    row("repeated", {"set a=1", "insmod ext2", "linux /k root=x", "linux /k root=x", "initrd /i"},
        {u"repeated 8 loader-command linux"_s});
    row("repeated elsewhere", {"linux /k root=x", "set a=1", "insmod ext2", "linux /k root=x", "initrd /i"},
        {u"repeated 8 loader-command linux"_s});
    row("added twice", {"set a=1", "insmod ext2", "insmod lvm", "insmod lvm", "linux /k root=x", "initrd /i"},
        {u"added 8 loader-command insmod lvm"_s, u"repeated 8 loader-command insmod lvm"_s});
    row("another order", {"set a=1", "linux /k root=x", "insmod ext2", "initrd /i"},
        {u"moved 8 loader-command insmod ext2"_s});
    row("changed and at another place", {"insmod ext2", "linux /k root=x", "set a=2", "initrd /i"},
        {u"changed 8 loader-command set a"_s});
    row("gone in the order of the boot", {"insmod ext2", "initrd /j"},
        {u"removed 8 loader-command set a"_s, u"removed 8 loader-command linux"_s,
         u"changed 8 loader-command initrd"_s});
    QTest::newRow("twice on both sides")
        << QByteArrayList{"boot", "boot"} << QByteArrayList{"boot", "boot"} << QStringList();
    QTest::newRow("twice, both changed")
        << QByteArrayList{"linux /a", "linux /a"} << QByteArrayList{"linux /b", "linux /b"}
        << QStringList{u"changed 8 loader-command linux"_s, u"changed 8 loader-command linux"_s};
    QTest::newRow("no longer twice") << QByteArrayList{"boot", "boot"} << QByteArrayList{"boot"}
                                     << QStringList{u"removed 8 loader-command boot"_s};
}

void CompareEventsTest::tellsKindsApart()
{
    QFETCH(const QByteArrayList, before);
    QFETCH(const QByteArrayList, after);
    QTEST(Compared(commands(before), commands(after)).lines(), "changes");
}

/// Another path, but of the same object: side by side and not gone and new.
void CompareEventsTest::pairsVersions()
{
    const auto log = [](const QByteArrayList &files) {
        EventLogBuilder builder = EventLogBuilder::agile();
        for (const QByteArray &file : files)
            builder.event(9, EventType::Ipl, file, "content of " + file);
        return builder;
    };
    const Compared compared(log({"/vmlinuz-6.1.0-9-amd64", "/initrd.img-6.1.0-9-amd64", "/x"}),
                            log({"/vmlinuz-6.1.0-10-amd64", "/initrd.img-6.1.0-10-amd64", "/y"}));
    QCOMPARE(compared.lines(),
             (QStringList{u"changed 9 loader-file /vmlinuz-6.1.0-10-amd64"_s,
                          u"changed 9 loader-file /initrd.img-6.1.0-10-amd64"_s,
                          u"removed 9 loader-file /x"_s, u"added 9 loader-file /y"_s}));
}

/// Where an image lies in memory and which path the log claims: no digest covers either.
void CompareEventsTest::ignoresWhatIsNotMeasured()
{
    const auto log = [](quint64 location, const QString &path, const QByteArray &image) {
        return EventLogBuilder::agile().event(4, EventType::EfiBootServicesApplication,
                                              imageLoad(location, path), image);
    };
    const EventLogBuilder base = log(0x1000, u"\\EFI\\a.efi"_s, "image");
    QCOMPARE(Compared(base, log(0x9000, u"\\EFI\\a.efi"_s, "image")).lines(), QStringList());
    QCOMPARE(Compared(base, log(0x1000, u"\\EFI\\b.efi"_s, "image")).lines(), QStringList());
    QCOMPARE(Compared(base, log(0x9000, u"\\EFI\\a.efi"_s, "other")).lines(),
             QStringList{u"changed 4 image \\EFI\\a.efi"_s});
    QCOMPARE(Compared(base, log(0x9000, u"\\EFI\\a.efi"_s, "other")).details(), std::vector<Detail>());
}

/// A SHA-1 collision is no equality.
void CompareEventsTest::findsAChangeInAnyCommonBank()
{
    EventLogBuilder other = commands({"boot"});
    other.withDigest(sha256, QByteArray(32, 'x'));
    QCOMPARE(Compared(commands({"boot"}), other).lines(), QStringList{u"changed 8 loader-command boot"_s});
}

void CompareEventsTest::usesTheOneCommonBank()
{
    const auto log = [](std::vector<HashAlgorithm> banks, const QByteArray &text) {
        EventLogBuilder builder = EventLogBuilder::agile(std::move(banks));
        return command(builder, text);
    };
    const EventLogBuilder base = log({HashAlgorithm::Sha1, sha256}, "boot");
    const Compared equal(base, log({sha256, HashAlgorithm::Sha384}, "boot"));
    QVERIFY(!equal.comparison.isChanged());
    QCOMPARE(equal.comparison.registers, std::vector<RegisterChange>());
    QCOMPARE(equal.comparison.gaps, std::vector<Gap>());
    const Compared changed(base, log({sha256, HashAlgorithm::Sha384}, "boot now"));
    QCOMPARE(changed.lines(), QStringList{u"changed 8 loader-command boot"_s});
    QCOMPARE(changed.comparison.registers.size(), size_t(1));
    QCOMPARE(changed.comparison.registers.front().pcr, (tpm::PcrIndex{sha256, 8}));
}

void CompareEventsTest::saysWhatItCannotCompare()
{
    const auto gapsOf
        = [](const MeasuredBoot &before, const MeasuredBoot &after) { return compare(before, after).gaps; };
    const MeasuredBoot boot = test::bootOf(commands({"boot"}).bytes());
    QCOMPARE(gapsOf(boot, test::bootOf(EventLogBuilder::agile({HashAlgorithm::Sha384}).separators().bytes())),
             (std::vector{Gap::NoCommonBank, Gap::NoCommonRegister}));
    QCOMPARE(gapsOf(boot, test::bootOf(EventLogBuilder::ccel().bytes())), std::vector{Gap::OtherRegisters});
    QCOMPARE(gapsOf(boot, {}), (std::vector{Gap::NoBootLogAfter, Gap::NoCommonRegister}));
    QCOMPARE(gapsOf({}, boot), (std::vector{Gap::NoBootLogBefore, Gap::NoCommonRegister}));
    QVERIFY(!compare({}, boot).isChanged()); // nothing is known, and nothing is made up
}

void CompareEventsTest::diffsWords()
{
    const Compared compared(commandLine("/vmlinuz-6.1 root=/dev/sda2 ro quiet foo=\"a b\""),
                            commandLine("/vmlinuz-6.2 root=/dev/sda3 quiet  foo=\"a b\" init=/bin/sh"));
    const std::vector<Detail> expected{
        {ChangeKind::Removed, u"word"_s, u"ro"_s, {}},
        {ChangeKind::Changed, u"word"_s, u"/vmlinuz-6.1"_s, u"/vmlinuz-6.2"_s},
        {ChangeKind::Changed, u"word"_s, u"root=/dev/sda2"_s, u"root=/dev/sda3"_s},
        {ChangeKind::Added, u"word"_s, {}, u"init=/bin/sh"_s}};
    QCOMPARE(compared.details(), expected);
}

void CompareEventsTest::diffsKeyDatabases()
{
    const QByteArray kept = test::certificate("Kept");
    const QByteArray gone = test::certificate("Gone");
    const QByteArray added = test::certificate("Added");
    const auto path = [](const QByteArray &der) {
        return "certificate/"_L1 + QString::fromLatin1(hashOf(sha256, der).toHex());
    };
    const Compared keys(variable(u"db"_s, test::certificateList(kept) + test::certificateList(gone)),
                        variable(u"db"_s, test::certificateList(added) + test::certificateList(kept)));
    QCOMPARE(keys.details(),
             (std::vector<Detail>{{ChangeKind::Removed, path(gone), u"CN=Gone"_s, {}},
                                  {ChangeKind::Added, path(added), {}, u"CN=Added"_s}}));
    const QByteArray first(32, 'a');
    const QByteArray second(32, 'b');
    const Compared hashes(variable(u"dbx"_s, test::hashList({first})),
                          variable(u"dbx"_s, test::hashList({second, first})));
    QCOMPARE(hashes.details(),
             (std::vector<Detail>{
                 {ChangeKind::Added, "hash/"_L1 + QString::fromLatin1(second.toHex()), {}, u"sha256"_s}}));
}

void CompareEventsTest::diffsBootOrders()
{
    const auto order = [](const QByteArray &value) {
        return EventLogBuilder::agile().event(
            1, EventType::EfiVariableBoot,
            test::variableData(uefi::guid::globalVariable, u"BootOrder"_s, value), value);
    };
    const Compared compared(order(test::le16(1) + test::le16(0)), order(test::le16(0) + test::le16(0xA2)));
    QCOMPARE(compared.details(),
             (std::vector<Detail>{{ChangeKind::Changed, u"order"_s, u"0001, 0000"_s, u"0000, 00A2"_s},
                                  {ChangeKind::Removed, u"option/0001"_s, u"0001"_s, {}},
                                  {ChangeKind::Added, u"option/00A2"_s, {}, u"00A2"_s}}));
}

void CompareEventsTest::diffsFields()
{
    const auto secureBoot = [](char value) {
        return variable(u"SecureBoot"_s, QByteArray(1, value), uefi::guid::globalVariable);
    };
    const Compared compared(secureBoot(1), secureBoot(0));
    QCOMPARE(compared.details(),
             (std::vector<Detail>{
                 {ChangeKind::Changed, u"variableData/value"_s, u"1 (enabled)"_s, u"0 (disabled)"_s}}));
}

/// The registers of a quote count, whatever story the log tells.
void CompareEventsTest::tellsUnexplainedRegisters()
{
    MeasuredBoot before = test::bootOf(commands({"boot"}).bytes());
    MeasuredBoot after = before;
    after.values[{sha256, 4}] = QByteArray(32, 'x');
    before.values[{sha256, 4}] = QByteArray(32, 'y');
    const Comparison comparison = compare(before, after);
    QCOMPARE(comparison.unexplained, std::vector<quint32>{4});
    QVERIFY(comparison.isChanged());
}

/// 100,000 events of one register, nearly all of them others.
void CompareEventsTest::comparesManyEventsOfOneRegister()
{
    MeasuredBoot boot;
    boot.hasBootLog = true;
    for (int i = 0; i < 100'000; ++i) {
        boot.events.push_back({.index = i,
                               .pcr = 8,
                               .type = u"EV_IPL"_s,
                               .typeCode = {},
                               .key = {EventKey::Kind::LoaderCommand, u"set"_s},
                               .digests = {{sha256, QByteArray::number(i)}},
                               .content = {}});
    }
    MeasuredBoot other = boot;
    for (size_t i = 1; i < other.events.size(); i += 2)
        other.events[i].digests.front().value += 'x';
    std::swap(other.events[10], other.events[90'000]);
    const Comparison comparison = compare(boot, other);
    QCOMPARE(std::ranges::count(comparison.changes, ChangeKind::Changed, &Change::kind), 50'000);
    QCOMPARE(std::ranges::count(comparison.changes, ChangeKind::Moved, &Change::kind), 2);
    QCOMPARE(comparison.changes.size(), size_t(50'002));
}

void CompareEventsTest::leavesOutNoAction()
{
    EventLogBuilder log = EventLogBuilder::agile();
    log.noAction("what nobody extends").separators();
    const MeasuredBoot boot = test::bootOf(log.bytes());
    QCOMPARE(boot.events.size(), size_t(8));
    QCOMPARE(boot.events.front().key.kind, EventKey::Kind::Separator);
    QVERIFY(boot.areValuesReplayed);
    QVERIFY(!boot.areValuesSigned);
    QCOMPARE(boot.values.size(), size_t(16));
}

/// One event of a kind: PCR, type, data and, where it is not what is hashed, what is.
void CompareEventsTest::makesKeys_data()
{
    QTest::addColumn<quint32>("pcr");
    QTest::addColumn<EventType>("type");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("key");

    const auto row = [](const char *name, quint32 pcr, EventType type, const QByteArray &data,
                        const QString &key) { QTest::newRow(name) << pcr << type << data << key; };
    const QByteArray off(1, '\0');
    const QString shim = u"605dab50-e046-4300-abb6-3dd810dd8b23/"_s;
    row("version", 0, EventType::SCrtmVersion, test::utf16(u"1.2"_s), u"firmware-version"_s);
    row("separator", 4, EventType::Separator, QByteArray(4, '\0'), u"separator"_s);
    row("action", 5, EventType::EfiAction, "Exit Boot Services Invocation",
        u"action Exit Boot Services Invocation"_s);
    row("authority", 7, EventType::EfiVariableAuthority,
        test::variableData(uefi::guid::imageSecurityDatabase, u"db"_s,
                           test::signatureData(test::certificate("A"))),
        u"authority d719b2cb-3d3a-4596-a3bc-dad00e67656f/db"_s);
    row("switch of shim", 7, EventType::EfiVariableAuthority,
        test::variableData(uefi::guid::shimLock, u"MokSBState"_s, off),
        "variable "_L1 + shim + "MokSBState"_L1);
    row("SBAT level", 7, EventType::EfiVariableAuthority,
        test::variableData(uefi::guid::shimLock, u"SbatLevel"_s, "sbat,1,2022052400\ngrub,2\n"),
        u"sbat-level"_s);
    row("module", 8, EventType::Ipl, "grub_cmd: insmod part_gpt", u"loader-command insmod part_gpt"_s);
    row("setting", 8, EventType::Ipl, "grub_cmd: set timeout=5", u"loader-command set timeout"_s);
    row("command", 8, EventType::Ipl, "grub_cmd: linux /vmlinuz root=x", u"loader-command linux"_s);
    row("command line", 8, EventType::Ipl, "kernel_cmdline: /vmlinuz root=x", u"kernel-command-line"_s);
    row("file", 9, EventType::Ipl, "/boot/vmlinuz", u"loader-file /boot/vmlinuz"_s);
    row("MOK", 14, EventType::Ipl, "MokListRT", u"mok-variable MokListRT"_s);
    row("unknown", 16, EventType(0x12345678), "\x01\x02\x03", u"opaque 0x12345678"_s);
}

void CompareEventsTest::makesKeys()
{
    QFETCH(const quint32, pcr);
    QFETCH(const EventType, type);
    QFETCH(const QByteArray, data);
    const MeasuredBoot boot = test::bootOf(EventLogBuilder::agile().event(pcr, type, data).bytes());
    QCOMPARE(boot.events.size(), size_t(1));
    QTEST(test::nameOf(boot.events.front().key), "key");
}

QTEST_APPLESS_MAIN(CompareEventsTest)
#include "tst_compareevents.moc"
