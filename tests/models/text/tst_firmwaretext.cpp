// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uefi/guids.h"
#include "models/text/firmwaretext.h"
#include "models/text/variabletext.h"
#include "tests/support/bytes.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::models;
using namespace plumbline::uefi;
using namespace Qt::StringLiterals;

namespace {

constexpr QUuid diskGuid = "142d837d-0d60-4cb6-8e4c-9eb54d762c1d"_guid;
constexpr QUuid efiSystem = "c12a7328-f81f-11d2-ba4b-00a0c93ec93b"_guid;

DevicePath filePath(const QString &file)
{
    DevicePath path;
    path.filePath = file;
    path.text = u"HD(1)/"_s + file;
    return path;
}

Signature certificate(const QString &name)
{
    Signature signature;
    signature.certificate = Certificate{};
    signature.certificate->commonName = name;
    return signature;
}

Signature hash(char byte)
{
    Signature signature;
    signature.digest = Digest{HashAlgorithm::Sha256, QByteArray(32, byte)};
    return signature;
}

SignatureDatabase database()
{
    return {{guid::certX509, {certificate(u"Test CA 1"_s), certificate(u"Test CA 2"_s)}},
            {"c1c41626-504c-4092-aca9-41f936934328"_guid, {hash('\1'), hash('\2'), hash('\3')}}};
}

LoadOption loadOption(bool isActive)
{
    LoadOption option;
    option.attributes = isActive ? 1 : 0;
    option.description = u"debian"_s;
    option.path = filePath(u"\\EFI\\debian\\shimx64.efi"_s);
    return option;
}

tcg::Payload variable(const QUuid &vendor, const QString &name, VariableValue value,
                      VariableUse use = VariableUse::Value)
{
    return tcg::VariableEvent{{{vendor, name}, std::move(value), {}}, use};
}

tcg::Payload global(const QString &name, VariableValue value)
{
    return variable(guid::globalVariable, name, std::move(value));
}

tcg::Payload partitionTable()
{
    PartitionTable table;
    table.diskGuid = diskGuid;
    table.partitions = {{.type = efiSystem, .name = u"boot"_s}, {.type = efiSystem}};
    return table;
}

tcg::Payload specId()
{
    tcg::SpecIdEvent event;
    event.specVersionMajor = 2;
    event.specErrata = 2;
    event.algorithms = {{HashAlgorithm::Sha1, 20}, {HashAlgorithm::Sha256, 32}};
    return event;
}

tcg::Payload spdmDevice()
{
    tcg::DeviceSecurityEvent event;
    event.deviceType = 1;
    event.vendorId = 0x8086;
    event.deviceId = 0x0b60;
    event.measurements.resize(2);
    event.devicePath = u"PciRoot(0x0)/Pci(0x1,0x0)"_s;
    return event;
}

tcg::Payload manifest()
{
    tcg::ReferenceManifestEvent event;
    event.platformManufacturer = u"Example, Inc."_s;
    event.platformModel = u"Model 1"_s;
    event.firmwareVersion = u"2.7"_s;
    return event;
}

tcg::Payload image(const DevicePath &path)
{
    tcg::ImageLoadEvent event;
    event.length = 1572864;
    event.path = path;
    return event;
}

} // namespace

class FirmwareTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void variablesAreNamedWithTheirValue_data();
    void variablesAreNamedWithTheirValue();
    void firmwareEventsAreNamed_data();
    void firmwareEventsAreNamed();
    void evidenceTextIsMadeSafe();
    void otherPayloadsAreLeftToOthers();
};

void FirmwareTextTest::variablesAreNamedWithTheirValue_data()
{
    QTest::addColumn<tcg::Payload>("payload");
    QTest::addColumn<QString>("text");
    const auto add = [](const char *row, const tcg::Payload &payload, const QString &text) {
        QTest::newRow(row) << payload << text;
    };
    add("on", global(u"SecureBoot"_s, SwitchValue{true, 1}), u"SecureBoot = on"_s);
    add("off", global(u"SecureBoot"_s, SwitchValue{false, 1}), u"SecureBoot = off"_s);
    add("not set", global(u"DeployedMode"_s, SwitchValue{{}, 0}), u"DeployedMode: not set"_s);
    add("neither", global(u"SecureBoot"_s, SwitchValue{{}, 2}),
        u"SecureBoot: neither on nor off, 2 byte(s)"_s);
    add("database", variable(guid::imageSecurityDatabase, u"db"_s, database()),
        u"db: 2 certificate(s) (Test CA 1, Test CA 2), 3 hash(es)"_s);
    add("empty database", variable(guid::imageSecurityDatabase, u"dbx"_s, SignatureDatabase{}),
        u"dbx: empty"_s);
    add("authority",
        variable(guid::imageSecurityDatabase, u"db"_s, certificate(u"Test CA 1"_s), VariableUse::Authority),
        u"Verified by db: certificate Test CA 1"_s);
    add("authority by hash",
        variable(guid::imageSecurityDatabase, u"db"_s, hash('\x11'), VariableUse::Authority),
        u"Verified by db: hash 11111111 11111111 … 11111111 11111111"_s);
    add("order", global(u"BootOrder"_s, OptionOrder{{1, 0x1F}}), u"BootOrder: 0001, 001F"_s);
    add("option", global(u"Boot0001"_s, loadOption(true)), u"Boot0001 debian: \\EFI\\debian\\shimx64.efi"_s);
    add("inactive option", global(u"Boot0001"_s, loadOption(false)),
        u"Boot0001 debian: \\EFI\\debian\\shimx64.efi (inactive)"_s);
    LoadOption withOptions = loadOption(true);
    withOptions.optionalData = test::utf16(u"quiet splash"_s) + QByteArray(2, '\0');
    add("option with options", global(u"Boot0001"_s, withOptions),
        u"Boot0001 debian: \\EFI\\debian\\shimx64.efi, options: quiet splash"_s);
    add("option number", global(u"BootNext"_s, NumberValue{0x1A}), u"BootNext = 001A"_s);
    add("number", global(u"Timeout"_s, NumberValue{5}), u"Timeout = 5"_s);
    add("sbat",
        variable(guid::shimLock, u"SbatLevel"_s,
                 SbatLevel{u"2022052400"_s, {{u"sbat"_s, 1}, {u"grub"_s, 2}}}),
        u"SbatLevel = 2022052400 (sbat 1, grub 2)"_s);
    add("foreign vendor", variable(diskGuid, u"Setup"_s, RawValue{27}),
        u"Setup (142d837d-0d60-4cb6-8e4c-9eb54d762c1d): 27 byte(s)"_s);
    add("text", variable(guid::shimLock, u"Some"_s, TextValue{u"words"_s}), u"Some = words"_s);
}

void FirmwareTextTest::variablesAreNamedWithTheirValue()
{
    QFETCH(tcg::Payload, payload);
    QTEST(variableSummary(payload).value_or(QString()), "text");
}

void FirmwareTextTest::firmwareEventsAreNamed_data()
{
    QTest::addColumn<tcg::Payload>("payload");
    QTest::addColumn<QString>("text");
    const auto add = [](const char *row, const tcg::Payload &payload, const QString &text) {
        QTest::newRow(row) << payload << text;
    };
    using Kind = tcg::SeparatorEvent::Kind;
    add("spec ID", specId(), u"Log header: Spec ID Event03, version 2.0 errata 2, banks sha1, sha256"_s);
    add("locality", tcg::StartupLocalityEvent{3}, u"The TPM was started from locality 3"_s);
    add("separator", tcg::SeparatorEvent{Kind::Normal, 0}, u"Separator"_s);
    add("error separator", tcg::SeparatorEvent{Kind::Error, 1},
        u"Error separator: the firmware could not measure what came before"_s);
    add("unknown separator", tcg::SeparatorEvent{Kind::Other, 7}, u"Separator with the unknown value 0x7"_s);
    add("action", tcg::ActionEvent{tcg::Action::Other, u"Calling EFI Application"_s},
        u"Calling EFI Application"_s);
    add("blob", tcg::FirmwareCode{u"FV_MAIN"_s, tcg::MemoryRange{0xff651000, 65536}},
        u"FV_MAIN: 64 KiB at 0xff651000"_s);
    add("nameless blob", tcg::FirmwareCode{{}, tcg::MemoryRange{0x1000, 100}},
        u"Firmware code: 100 byte(s) at 0x1000"_s);
    add("crtm", tcg::CrtmVersion{u"1.2"_s, {}}, u"CRTM version 1.2"_s);
    add("handoff", tcg::HandoffTables{{}, {{"f2fd1544-9794-4a2c-992e-e5bbcf20e394"_guid, 0x1000}}},
        u"Handoff tables: SMBIOS3_TABLE_GUID"_s);
    add("image", image(filePath(u"\\EFI\\a.efi"_s)), u"\\EFI\\a.efi, 1.5 MiB"_s);
    add("image in memory", image({}), u"image in memory, 1.5 MiB"_s);
    add("gpt", partitionTable(),
        u"Disk 142d837d-0d60-4cb6-8e4c-9eb54d762c1d, 2 partition(s): EFI System Partition “boot”, "
        "EFI System Partition"_s);
    add("spdm", spdmDevice(), u"SPDM device 8086:0b60, 2 measurement(s), PciRoot(0x0)/Pci(0x1,0x0)"_s);
    add("manifest", manifest(), u"Reference manifest: Example, Inc., Model 1, firmware 2.7"_s);
    add("platform register", tcg::PlatformData{u"MSR_TME_ACTIVATE"_s, 11, 29}, u"MSR_TME_ACTIVATE = 0xb"_s);
    add("platform bytes", tcg::PlatformData{{}, {}, 100}, u"100 byte(s) in the manufacturer's own format"_s);
    add("memory encryption", tcg::GceNonHostInfo{4},
        u"Google Compute Engine, memory encryption: AMD SEV-SNP"_s);
}

void FirmwareTextTest::firmwareEventsAreNamed()
{
    QFETCH(tcg::Payload, payload);
    QTEST(firmwareSummary(payload).value_or(QString()), "text");
}

void FirmwareTextTest::evidenceTextIsMadeSafe()
{
    const QString hostile = u"a\u202Eb\n"_s;
    const QString variables = variableSummary(global(hostile, TextValue{hostile})).value();
    const QString action = firmwareSummary(tcg::ActionEvent{tcg::Action::Other, hostile}).value();
    for (const QString &text : {variables, action}) {
        QVERIFY(text.contains("U+202E"_L1));
        QVERIFY(!text.contains(QChar(0x202E)) && !text.contains(u'\n'));
    }
}

void FirmwareTextTest::otherPayloadsAreLeftToOthers()
{
    QVERIFY(!firmwareSummary(tcg::Opaque{}));
    QVERIFY(!variableSummary(tcg::Opaque{}));
    QVERIFY(!variableSummary(tcg::StartupLocalityEvent{}));
    QVERIFY(!firmwareSummary(global(u"SecureBoot"_s, SwitchValue{true, 1})));
}

QTEST_GUILESS_MAIN(FirmwareTextTest)
#include "tst_firmwaretext.moc"
