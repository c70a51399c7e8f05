// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/bootloadertext.h"

#include "core/base/safetext.h"
#include "models/text/valuetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

constexpr qsizetype maxPartLength = 1500;

struct Summary
{
    Q_DECLARE_TR_FUNCTIONS(Summary)
};

using Text = std::optional<QString>;

QString safePart(const QString &text)
{
    return safeTextElided(text, maxPartLength);
}

QString hexNumber(quint64 number)
{
    return u"0x"_s + QString::number(number, 16);
}

Text textOf(const tcg::GrubTextEvent &event)
{
    const QString text = safePart(event.line.text);
    switch (event.kind) {
    case tcg::GrubTextEvent::Kind::KernelCommandLine:
        return Summary::tr("Kernel command line: %1").arg(text);
    case tcg::GrubTextEvent::Kind::ModuleCommandLine:
        return Summary::tr("Module command line: %1").arg(text);
    case tcg::GrubTextEvent::Kind::Command:
        break;
    }
    return Summary::tr("GRUB command: %1").arg(text);
}

Text textOf(const tcg::GrubFileEvent &event)
{
    switch (event.kind) {
    case tcg::GrubFileEvent::Kind::Kernel:
        return Summary::tr("Kernel, read by GRUB");
    case tcg::GrubFileEvent::Kind::InitialRamDisk:
        return Summary::tr("Initial RAM disk, read by GRUB");
    case tcg::GrubFileEvent::Kind::Module:
        return Summary::tr("GRUB module: %1").arg(safePart(event.path));
    case tcg::GrubFileEvent::Kind::File:
        break;
    }
    return Summary::tr("File read by GRUB: %1").arg(safePart(event.path));
}

struct Named
{
    QLatin1StringView name;
    const char *text;
};

constexpr Named mokVariables[] = {
    {"MokList"_L1, QT_TRANSLATE_NOOP("Summary", "keys and hashes that the machine's owner trusts")},
    {"MokListX"_L1, QT_TRANSLATE_NOOP("Summary", "keys and hashes that the machine's owner forbids")},
    {"MokSBState"_L1, QT_TRANSLATE_NOOP("Summary", "whether shim verifies what it starts")},
    {"MokDBState"_L1, QT_TRANSLATE_NOOP("Summary", "whether shim ignores the firmware's db")},
    {"MokIgnoreDB"_L1, QT_TRANSLATE_NOOP("Summary", "whether shim ignores the firmware's db")},
    {"MokListTrusted"_L1, QT_TRANSLATE_NOOP("Summary", "whether the kernel trusts the owner's keys")},
    {"MokPolicy"_L1, QT_TRANSLATE_NOOP("Summary", "shim's policy")},
    {"SbatLevel"_L1, QT_TRANSLATE_NOOP("Summary", "oldest generations that may start")},
};

constexpr Named ukiSections[] = {
    {".linux"_L1, QT_TRANSLATE_NOOP("Summary", "kernel")},
    {".osrel"_L1, QT_TRANSLATE_NOOP("Summary", "name of the operating system")},
    {".cmdline"_L1, QT_TRANSLATE_NOOP("Summary", "kernel command line")},
    {".initrd"_L1, QT_TRANSLATE_NOOP("Summary", "initial RAM disk")},
    {".ucode"_L1, QT_TRANSLATE_NOOP("Summary", "CPU microcode")},
    {".splash"_L1, QT_TRANSLATE_NOOP("Summary", "boot picture")},
    {".dtb"_L1, QT_TRANSLATE_NOOP("Summary", "device tree")},
    {".dtbauto"_L1, QT_TRANSLATE_NOOP("Summary", "device tree")},
    {".hwids"_L1, QT_TRANSLATE_NOOP("Summary", "hardware identifiers")},
    {".uname"_L1, QT_TRANSLATE_NOOP("Summary", "kernel release")},
    {".sbat"_L1, QT_TRANSLATE_NOOP("Summary", "SBAT generations")},
    {".pcrsig"_L1, QT_TRANSLATE_NOOP("Summary", "signatures of expected PCR values")},
    {".pcrpkey"_L1, QT_TRANSLATE_NOOP("Summary", "public key for expected PCR values")},
    {".profile"_L1, QT_TRANSLATE_NOOP("Summary", "profile")},
};

/// What a name stands for; empty for one that we do not know.
template <typename Rows> QString meaningOf(const Rows &rows, const QString &name)
{
    const auto *const row = std::ranges::find(rows, name, &Named::name);
    return row == std::end(rows) ? QString() : QCoreApplication::translate("Summary", row->text);
}

Text textOf(const tcg::MokVariableEvent &event)
{
    const QString meaning = meaningOf(mokVariables, event.name);
    const QString text = Summary::tr("shim: %1").arg(safePart(event.name));
    return meaning.isEmpty() ? text : u"%1 (%2)"_s.arg(text, meaning);
}

Text textOf(const tcg::UkiSectionEvent &event)
{
    if (event.part == tcg::UkiSectionEvent::Part::Name)
        return Summary::tr("Name of section %1 of the unified kernel").arg(safePart(event.section));
    const QString meaning = meaningOf(ukiSections, event.section);
    const QString text = Summary::tr("Section %1 of the unified kernel").arg(safePart(event.section));
    return meaning.isEmpty() ? text : u"%1 (%2)"_s.arg(text, meaning);
}

Text textOf(const tcg::StubCommandLineEvent &event)
{
    return Summary::tr("Kernel command line: %1").arg(safePart(event.line.text));
}

Text textOf(const tcg::StubArchiveEvent &event)
{
    using Kind = tcg::StubArchiveEvent::Kind;
    switch (event.kind) {
    case Kind::Credentials:
        return event.isGlobal ? Summary::tr("Credentials for all kernels")
                              : Summary::tr("Credentials for this kernel");
    case Kind::SystemExtensions:
        return event.isGlobal ? Summary::tr("System extensions for all kernels")
                              : Summary::tr("System extensions for this kernel");
    case Kind::ConfigurationExtensions:
        break;
    }
    return event.isGlobal ? Summary::tr("Configuration extensions for all kernels")
                          : Summary::tr("Configuration extensions for this kernel");
}

QString tagText(tcg::TaggedEvent::Kind kind)
{
    using Kind = tcg::TaggedEvent::Kind;
    switch (kind) {
    case Kind::LinuxLoadOptions:
        return Summary::tr("Command line handed to the Linux kernel");
    case Kind::LinuxInitialRamDisk:
        return Summary::tr("Initial RAM disk of Linux");
    case Kind::LoaderConfiguration:
        return Summary::tr("Configuration of systemd-boot");
    case Kind::DeviceTreeAddOn:
        return Summary::tr("Device tree add-on");
    case Kind::InitialRamDiskAddOn:
        return Summary::tr("Initial RAM disk add-on");
    case Kind::MicrocodeAddOn:
        return Summary::tr("CPU microcode add-on");
    case Kind::UkiProfile:
        return Summary::tr("Profile of the unified kernel");
    case Kind::SmbiosSystem:
        return Summary::tr("SMBIOS system information, measured by systemd");
    case Kind::SmbiosBaseboard:
        return Summary::tr("SMBIOS baseboard information, measured by systemd");
    case Kind::SmbiosOemStrings:
        return Summary::tr("SMBIOS OEM strings, measured by systemd");
    case Kind::Unknown:
        break;
    }
    return {};
}

Text textOf(const tcg::TaggedEvent &event)
{
    using Kind = tcg::TaggedEvent::Kind;
    const QString known = tagText(event.kind);
    const QString text = known.isEmpty()
        ? Summary::tr("Event with the unknown tag %1").arg(hexNumber(event.id.value_or(0)))
        : known;
    const bool isFixedText = event.kind == Kind::LinuxLoadOptions || event.kind == Kind::LinuxInitialRamDisk;
    return isFixedText || event.text.isEmpty() ? text : u"%1: %2"_s.arg(text, safePart(event.text));
}

Text textOf(const tcg::AttestationAgentEvent &event)
{
    return Summary::tr("Attestation agent: %1 %2 %3")
        .arg(safePart(event.domain), safePart(event.operation), safePart(event.content));
}

Text textOf(const tcg::PcClientTagEvent &event)
{
    return Summary::tr("Firmware tag %1, hash %2").arg(QString::number(event.id), elidedHex(event.hash));
}

Text textOf(const tcg::UBootImageEvent &event)
{
    return event.kind == tcg::UBootImageEvent::Kind::Kernel ? Summary::tr("Kernel, read by U-Boot")
                                                            : Summary::tr("Initial RAM disk, read by U-Boot");
}

Text textOf(const tcg::IplDescription &event)
{
    if (event.size == 0)
        return Summary::tr("Boot loader event without data");
    if (event.text.isEmpty())
        return Summary::tr("Boot loader event, %n byte(s)", nullptr, int(event.size));
    return Summary::tr("Boot loader: %1").arg(safePart(event.text));
}

/// A payload of another family, and the two that summary() itself knows.
template <typename Other> Text textOf(const Other &)
{
    return std::nullopt;
}

} // namespace

std::optional<QString> bootLoaderSummary(const tcg::Payload &payload)
{
    return std::visit([](const auto &event) { return textOf(event); }, payload);
}

} // namespace plumbline::models
