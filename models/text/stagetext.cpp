// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/stagetext.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

using evidence::Stage;

struct Row
{
    Stage stage;
    const char *name;
    const char *explanation;
};

constexpr std::array rows{
    Row{Stage::PlatformFirmware, QT_TRANSLATE_NOOP("Stage", "Platform firmware"),
        QT_TRANSLATE_NOOP("Stage",
                          "The firmware's own code: version, volumes and drivers built into it. It changes "
                          "with a firmware update only.")},
    Row{Stage::PlatformConfiguration, QT_TRANSLATE_NOOP("Stage", "Platform configuration"),
        QT_TRANSLATE_NOOP("Stage",
                          "Firmware settings, boot entries and hardware tables. It changes when someone "
                          "changes a setting or a part.")},
    Row{Stage::Drivers, QT_TRANSLATE_NOOP("Stage", "Drivers and option ROMs"),
        QT_TRANSLATE_NOOP("Stage",
                          "Code that add-in cards and UEFI drivers bring along, and their configuration.")},
    Row{Stage::Vendor, QT_TRANSLATE_NOOP("Stage", "Platform vendor"),
        QT_TRANSLATE_NOOP("Stage", "What the maker of the machine chose to measure, such as wake events.")},
    Row{Stage::SecureBootPolicy, QT_TRANSLATE_NOOP("Stage", "Secure Boot policy"),
        QT_TRANSLATE_NOOP("Stage",
                          "Whether Secure Boot is on, its keys and lists (PK, KEK, db, dbx), and which key "
                          "vouched for each program.")},
    Row{Stage::BootManager, QT_TRANSLATE_NOOP("Stage", "Boot manager and boot path"),
        QT_TRANSLATE_NOOP("Stage",
                          "Each program the firmware started on the way to the system, boot attempts and the "
                          "partition table.")},
    Row{Stage::ShimMok, QT_TRANSLATE_NOOP("Stage", "Shim: machine owner keys"),
        QT_TRANSLATE_NOOP("Stage",
                          "Keys and hashes that the machine's owner enrolled for shim, and its SBAT level.")},
    Row{Stage::BootLoaderCommands, QT_TRANSLATE_NOOP("Stage", "Boot loader commands"),
        QT_TRANSLATE_NOOP("Stage", "Every command the boot loader ran, and the kernel command line.")},
    Row{Stage::LoaderFiles, QT_TRANSLATE_NOOP("Stage", "Kernel and initramfs"),
        QT_TRANSLATE_NOOP(
            "Stage",
            "Files the boot loader read: its modules and configuration, the kernel and the initramfs.")},
    Row{Stage::UnifiedKernel, QT_TRANSLATE_NOOP("Stage", "Unified kernel and systemd"),
        QT_TRANSLATE_NOOP("Stage",
                          "Sections of a unified kernel image, its command line, credentials, and the phases "
                          "of the boot.")},
    Row{Stage::WindowsBoot, QT_TRANSLATE_NOOP("Stage", "Windows boot"),
        QT_TRANSLATE_NOOP("Stage",
                          "What Windows measures itself: boot counters, loaded modules and drivers, "
                          "policies, BitLocker's access control.")},
    Row{Stage::Drtm, QT_TRANSLATE_NOOP("Stage", "Dynamic launch"),
        QT_TRANSLATE_NOOP("Stage",
                          "A fresh start of trust while the machine runs (Intel TXT, AMD SKINIT): launch "
                          "code, its policy and the kernel it starts.")},
    Row{Stage::SystemIdentity, QT_TRANSLATE_NOOP("Stage", "System identity"),
        QT_TRANSLATE_NOOP("Stage",
                          "Machine ID, root file system and volume keys, measured by the running system.")},
    Row{Stage::Runtime, QT_TRANSLATE_NOOP("Stage", "Kernel modules and applications"),
        QT_TRANSLATE_NOOP("Stage", "Files that the running kernel loaded or executed, listed by IMA.")},
    Row{Stage::Other, QT_TRANSLATE_NOOP("Stage", "Other registers"),
        QT_TRANSLATE_NOOP("Stage", "Registers without an assigned use: debugging and application support.")},
};
static_assert(rows.size() == evidence::stageCount);

constexpr std::array pcrMeanings{
    QT_TRANSLATE_NOOP("Pcr", "SRTM, BIOS, embedded option ROMs, PI drivers"),
    QT_TRANSLATE_NOOP("Pcr", "Host platform configuration"),
    QT_TRANSLATE_NOOP("Pcr", "UEFI driver and application code"),
    QT_TRANSLATE_NOOP("Pcr", "UEFI driver and application configuration and data"),
    QT_TRANSLATE_NOOP("Pcr", "Boot manager code and boot attempts"),
    QT_TRANSLATE_NOOP("Pcr", "Boot manager configuration and data, GPT"),
    QT_TRANSLATE_NOOP("Pcr", "Platform manufacturer"),
    QT_TRANSLATE_NOOP("Pcr", "Secure Boot policy"),
    QT_TRANSLATE_NOOP("Pcr", "Boot loader commands and kernel command line"),
    QT_TRANSLATE_NOOP("Pcr", "Boot loader modules, kernel, initramfs"),
    QT_TRANSLATE_NOOP("Pcr", "IMA: kernel modules and applications"),
    QT_TRANSLATE_NOOP("Pcr", "Unified kernel image, boot phases"),
    QT_TRANSLATE_NOOP("Pcr", "Kernel command line and credentials"),
    QT_TRANSLATE_NOOP("Pcr", "System extensions of the initramfs"),
    QT_TRANSLATE_NOOP("Pcr", "Shim: machine owner keys"),
    QT_TRANSLATE_NOOP("Pcr", "System identity: machine ID, volume keys"),
    QT_TRANSLATE_NOOP("Pcr", "Debugging"),
    QT_TRANSLATE_NOOP("Pcr", "Dynamic launch: launch control policy"),
    QT_TRANSLATE_NOOP("Pcr", "Dynamic launch: trusted operating system start-up code"),
    QT_TRANSLATE_NOOP("Pcr", "Dynamic launch: trusted operating system"),
    QT_TRANSLATE_NOOP("Pcr", "Dynamic launch: trusted operating system"),
    QT_TRANSLATE_NOOP("Pcr", "Dynamic launch: trusted operating system"),
    QT_TRANSLATE_NOOP("Pcr", "Dynamic launch: trusted operating system"),
    QT_TRANSLATE_NOOP("Pcr", "Application support"),
};

// UEFI 2.10, table 38.4: TDX measurement register mapping.
constexpr std::array measurementRegisterMeanings{
    QT_TRANSLATE_NOOP("Pcr", "Initial content of the virtual machine"),
    QT_TRANSLATE_NOOP("Pcr", "Firmware configuration, Secure Boot policy (PCR 1 and 7)"),
    QT_TRANSLATE_NOOP("Pcr", "Firmware drivers, boot manager, GPT (PCR 2 to 6)"),
    QT_TRANSLATE_NOOP("Pcr", "Boot loader, kernel, initramfs (PCR 8 to 15)"),
    QT_TRANSLATE_NOOP("Pcr", "Applications at run time"),
};

/// Not named tr(): lupdate would take that for a call with a text, and not look for the marked one inside.
QString translated(const char *text)
{
    return QCoreApplication::translate("Stage", text);
}

const Row &rowOf(Stage stage)
{
    return rows[size_t(stage)];
}

} // namespace

QString stageName(Stage stage)
{
    return translated(rowOf(stage).name);
}

QString stageExplanation(Stage stage)
{
    return translated(rowOf(stage).explanation);
}

QString stageMeasurer(Stage stage)
{
    if (const auto measurer = evidence::measuredBy(stage))
        return translated(QT_TRANSLATE_NOOP("Stage", "Measured by: %1")).arg(stageName(*measurer));
    if (stage == Stage::PlatformFirmware)
        return translated(QT_TRANSLATE_NOOP(
            "Stage", "Measured by the root of trust: the first code that runs after reset"));
    if (stage == Stage::Drtm)
        return translated(QT_TRANSLATE_NOOP("Stage", "Measured by the processor's launch instruction"));
    return translated(QT_TRANSLATE_NOOP("Stage", "Measured by whoever uses the register"));
}

QString registerName(const evidence::Log &log, quint32 index)
{
    return registerName(log.hasMeasurementRegisters(), index);
}

QString registerName(bool isMeasurementRegister, quint32 index)
{
    if (!isMeasurementRegister)
        return u"PCR %1"_s.arg(index);
    return index == 0 ? u"MRTD"_s : u"RTMR %1"_s.arg(index - 1);
}

QString registerMeaning(bool isMeasurementRegister, quint32 index)
{
    const auto meaningIn = [index](const auto &table) {
        return index < table.size() ? QCoreApplication::translate("Pcr", table[index]) : QString();
    };
    return isMeasurementRegister ? meaningIn(measurementRegisterMeanings) : meaningIn(pcrMeanings);
}

QString registerMeaning(Stage stage, bool isMeasurementRegister, quint32 index)
{
    return stage == Stage::WindowsBoot ? stageName(stage) : registerMeaning(isMeasurementRegister, index);
}

} // namespace plumbline::models
