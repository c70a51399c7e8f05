// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/bootloaderlabels.h"
#include "models/text/bootloadertext.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::models;
using namespace Qt::StringLiterals;

class BootLoaderTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsAreNamed_data();
    void eventsAreNamed();
    void evidenceTextIsMadeSafe();
    void otherPayloadsAreLeftToOthers();
    void everyFieldHasALabel_data();
    void everyFieldHasALabel();
};

void BootLoaderTextTest::eventsAreNamed_data()
{
    QTest::addColumn<tcg::Payload>("payload");
    QTest::addColumn<QString>("text");
    const auto add = [](const char *row, const tcg::Payload &payload, const QString &text) {
        QTest::newRow(row) << payload << text;
    };
    using Text = tcg::GrubTextEvent;
    using File = tcg::GrubFileEvent;
    using Section = tcg::UkiSectionEvent;
    using Archive = tcg::StubArchiveEvent;
    using Tag = tcg::TaggedEvent;
    add("command", Text{Text::Kind::Command, {u"ls"_s, {}}}, u"GRUB command: ls"_s);
    add("kernel", Text{Text::Kind::KernelCommandLine, {u"/k ro"_s, {}}}, u"Kernel command line: /k ro"_s);
    add("file", File{File::Kind::File, u"/k"_s}, u"File read by GRUB: /k"_s);
    add("initrd", File{File::Kind::InitialRamDisk, u"Initrd"_s}, u"Initial RAM disk, read by GRUB"_s);
    add("mok", tcg::MokVariableEvent{u"MokList"_s},
        u"shim: MokList (keys and hashes that the machine's owner trusts)"_s);
    add("unknown mok", tcg::MokVariableEvent{u"MokNew"_s}, u"shim: MokNew"_s);
    add("section name", Section{u".linux"_s, Section::Part::Name},
        u"Name of section .linux of the unified kernel"_s);
    add("section", Section{u".linux"_s, Section::Part::Content},
        u"Section .linux of the unified kernel (kernel)"_s);
    add("unknown section", Section{u".x"_s, Section::Part::Content}, u"Section .x of the unified kernel"_s);
    add("stub", tcg::StubCommandLineEvent{{u"quiet"_s, {}}}, u"Kernel command line: quiet"_s);
    add("credentials", Archive{Archive::Kind::Credentials, true, {}}, u"Credentials for all kernels"_s);
    add("sysext", Archive{Archive::Kind::SystemExtensions, false, {}},
        u"System extensions for this kernel"_s);
    add("load options", Tag{Tag::Kind::LinuxLoadOptions, 0x8F3B22ED, u"LOADED_IMAGE::LoadOptions"_s},
        u"Command line handed to the Linux kernel"_s);
    add("loader.conf", Tag{Tag::Kind::LoaderConfiguration, 0xF5BC582A, u"loader.conf"_s},
        u"Configuration of systemd-boot: loader.conf"_s);
    add("unknown tag", Tag{Tag::Kind::Unknown, 0x1234, {}}, u"Event with the unknown tag 0x1234"_s);
    add("agent", tcg::AttestationAgentEvent{u"a.org"_s, u"pull"_s, u"x"_s},
        u"Attestation agent: a.org pull x"_s);
    add("PC tag", tcg::PcClientTagEvent{1, QByteArray(4, '\x11')}, u"Firmware tag 1, hash 11111111"_s);
    add("U-Boot", tcg::UBootImageEvent{tcg::UBootImageEvent::Kind::Kernel}, u"Kernel, read by U-Boot"_s);
    add("description", tcg::IplDescription{u"MBR"_s, 3}, u"Boot loader: MBR"_s);
    add("no data", tcg::IplDescription{{}, 0}, u"Boot loader event without data"_s);
}

void BootLoaderTextTest::eventsAreNamed()
{
    QFETCH(tcg::Payload, payload);
    QTEST(bootLoaderSummary(payload).value_or(QString()), "text");
}

void BootLoaderTextTest::evidenceTextIsMadeSafe()
{
    const QString hostile = u"a\u202Eb\n"_s;
    const tcg::Payload payloads[] = {
        tcg::GrubTextEvent{{}, {hostile, {}}},
        tcg::GrubFileEvent{{}, hostile},
        tcg::MokVariableEvent{hostile},
        tcg::UkiSectionEvent{hostile, {}},
        tcg::StubCommandLineEvent{{hostile, {}}},
        tcg::TaggedEvent{tcg::TaggedEvent::Kind::UkiProfile, 0x13AED6DB, hostile},
        tcg::AttestationAgentEvent{hostile, hostile, hostile},
        tcg::IplDescription{hostile, 4},
    };
    for (const tcg::Payload &payload : payloads) {
        const QString text = bootLoaderSummary(payload).value();
        QVERIFY2(text.contains("U+202E"_L1), qPrintable(text));
        QVERIFY(!text.contains(QChar(0x202E)) && !text.contains(u'\n'));
    }
}

void BootLoaderTextTest::otherPayloadsAreLeftToOthers()
{
    QVERIFY(!bootLoaderSummary(tcg::Opaque{}));
    QVERIFY(!bootLoaderSummary(tcg::SeparatorEvent{}));
}

/// All names that the decoders of these families give.
void BootLoaderTextTest::everyFieldHasALabel_data()
{
    QTest::addColumn<QLatin1StringView>("name");
    for (const char *name :
         {"prefix",        "command",          "commandLine",     "arguments",   "argument",
          "file",          "variable",         "section",         "description", "image",
          "trailing",      "taggedEventId",    "taggedEventData", "eventText",   "taggedEventDataSize",
          "domain",        "operation",        "content",         "reserved",    "pciAddress",
          "hash",          "senterParameters", "sinitHash",       "data",        "value",
          "nvPublicAreas", "nvPublic",         "isDefined",       "nvIndex",     "nameAlg",
          "attributes",    "authPolicy",       "authPolicySize",  "dataSize"})
        QTest::newRow(name) << QLatin1StringView(name);
}

void BootLoaderTextTest::everyFieldHasALabel()
{
    QFETCH(QLatin1StringView, name);
    QVERIFY(hasFieldLabel(name));
}

QTEST_GUILESS_MAIN(BootLoaderTextTest)
#include "tst_bootloadertext.moc"
