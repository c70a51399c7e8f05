// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/samples/sampletext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

struct Row
{
    QLatin1StringView id;
    const char *title;
    const char *description;
    const char *story;
    const char *hint;
};

constexpr std::array rows{
    Row{"baseline"_L1, QT_TRANSLATE_NOOP("Samples", "Baseline"),
        QT_TRANSLATE_NOOP("Samples", "Debian 12 with Secure Boot, started as installed."),
        QT_TRANSLATE_NOOP("Samples", "Debian 12 starts with Secure Boot on, as it was installed."),
        QT_TRANSLATE_NOOP("Samples", "the whole chain, with 54 boot events and 114 IMA entries.")},
    Row{"kernel-update"_L1, QT_TRANSLATE_NOOP("Samples", "Kernel update"),
        QT_TRANSLATE_NOOP("Samples", "The same machine with a newer kernel: see PCR 4, 8 and 9."),
        QT_TRANSLATE_NOOP("Samples", "The same machine after kernel 6.1.0-55 gave way to 6.1.0-56."),
        QT_TRANSLATE_NOOP("Samples",
                          "PCR 4 has another kernel image, PCR 8 other commands that name it, PCR 9 another "
                          "grub.cfg, kernel and initramfs.")},
    Row{"boot-kit"_L1, QT_TRANSLATE_NOOP("Samples", "Boot kit"),
        QT_TRANSLATE_NOOP("Samples", "A foreign program runs before shim, signed by a key added to db."),
        QT_TRANSLATE_NOOP("Samples",
                          "An attacker's certificate was added to db. A program of theirs starts in place of "
                          "shim, then starts the real shim."),
        QT_TRANSLATE_NOOP("Samples",
                          "in PCR 7, db has grown and a second authority is named; in PCR 4 there is one "
                          "application more, and shimx64.efi has another digest.")},
    Row{"log-tampered"_L1, QT_TRANSLATE_NOOP("Samples", "Tampered log"),
        QT_TRANSLATE_NOOP("Samples", "The baseline's log after someone cut one event out of it."),
        QT_TRANSLATE_NOOP(
            "Samples", "The baseline's log after the event with the kernel command line was cut out of it."),
        QT_TRANSLATE_NOOP(
            "Samples",
            "the log alone reads without a fault. But the IMA list's boot_aggregate does not fit it, and its "
            "PCR 8 is not the one that the TPM signed: the checks lead there.")},
    Row{"bundle"_L1, QT_TRANSLATE_NOOP("Samples", "Evidence bundle"),
        QT_TRANSLATE_NOOP("Samples", "The baseline's evidence in one file, as it travels."),
        QT_TRANSLATE_NOOP(
            "Samples",
            "The baseline's logs, quote, keys and certificates in one file, without a record of who "
            "asked for them."),
        QT_TRANSLATE_NOOP(
            "Samples",
            "everything in it is authentic, but nothing shows whose TPM signed it and when: the "
            "verdict is Incomplete, not Verified.")},
};

constexpr std::array<const char *, 4> origin{
    QT_TRANSLATE_NOOP("Samples",
                      "The machine is a virtual one: QEMU 7.2 with OVMF 2022.11 as its firmware, Microsoft's "
                      "PK, KEK, db and dbx enrolled, and the software TPM swtpm 0.7.1 with the banks SHA-1, "
                      "SHA-256, SHA-384 and SHA-512."),
    QT_TRANSLATE_NOOP("Samples",
                      "The boot chain is Debian's own, signed by Microsoft and Debian: shim 16.1, GRUB 2.06, "
                      "Linux 6.1 with the IMA policy tcb. Each boot began with the power off."),
    QT_TRANSLATE_NOOP("Samples",
                      "For the boot kit, the certificate was written into db while the machine was off. The "
                      "program is a few lines of our own that print a text and start the real shim."),
    QT_TRANSLATE_NOOP("Samples",
                      "Boot log and IMA list were then copied from the kernel's securityfs, unchanged."),
};

const Row *find(const QString &id)
{
    const auto found = std::ranges::find_if(rows, [&](const Row &row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

QString sampleTitle(const QString &id)
{
    const Row *row = find(id);
    return row ? QCoreApplication::translate("Samples", row->title) : id;
}

QString sampleDescription(const QString &id)
{
    const Row *row = find(id);
    return row ? QCoreApplication::translate("Samples", row->description) : QString();
}

QString sampleStory(const QString &id)
{
    const Row *row = find(id);
    return row ? QCoreApplication::translate("Samples", row->story) : QString();
}

QString sampleHint(const QString &id)
{
    const Row *row = find(id);
    return row ? QCoreApplication::translate("Samples", row->hint) : QString();
}

QStringList samplesOrigin()
{
    QStringList paragraphs;
    for (const char *paragraph : origin)
        paragraphs += QCoreApplication::translate("Samples", paragraph);
    return paragraphs;
}

} // namespace plumbline::models
