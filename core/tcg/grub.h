// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tcg/commandline.h"
#include "core/tcg/eventlog.h"

namespace plumbline::tcg {

/// A command that GRUB ran, or the command line that it hands to a kernel or to a module.
struct GrubTextEvent
{
    enum class Kind { Command, KernelCommandLine, ModuleCommandLine };

    Kind kind = Kind::Command;
    CommandLine line; ///< a command is not split: GRUB logs it without its quotes

    bool operator==(const GrubTextEvent &) const = default;
};

/// A file that GRUB read and hashed.
struct GrubFileEvent
{
    enum class Kind {
        File, ///< any: GRUB 2.04 and later do not say what for
        Module, ///< Red Hat's GRUB, "grub_module"
        Kernel, ///< Red Hat's GRUB, "grub_linuxefi Kernel": without a path
        InitialRamDisk, ///< Red Hat's GRUB, "grub_linuxefi Initrd": without a path
    };

    Kind kind = Kind::File;
    QString path; ///< as GRUB names it, "(hd0,gpt2)/boot/grub/grub.cfg"; evidence text

    bool operator==(const GrubFileEvent &) const = default;
};

/// EV_IPL in PCR 8 with one of GRUB's prefixes.
[[nodiscard]] bool isGrubTextEvent(const EventLog &log, const Event &event);

/// Reads prefix and text. GRUB manual, section "Measured Boot", and grub-core/commands/tpm.c,
/// grub_tpm_verify_string(); prefixes without colon: Fedora, grub2, "Rework TPM measurements".
[[nodiscard]] GrubTextEvent readGrubText(FieldReader &reader);

/// EV_IPL in PCR 9 with text; in a CCEL, which has one register for all, only text that looks like a path.
[[nodiscard]] bool isGrubFileEvent(const EventLog &log, const Event &event);

/// Reads the name of a file. grub-core/commands/tpm.c, grub_tpm_verify_write(); the same patch of Fedora.
[[nodiscard]] GrubFileEvent readGrubFile(FieldReader &reader);

} // namespace plumbline::tcg
