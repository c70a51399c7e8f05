// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tcg/commandline.h"
#include "core/tcg/eventlog.h"

namespace plumbline::tcg {

/// The kernel command line that systemd-boot or systemd-stub measured: what is not built into the image.
struct StubCommandLineEvent
{
    CommandLine line;

    bool operator==(const StubCommandLineEvent &) const = default;
};

/// An archive that systemd-stub made from files beside the image and hashed. The log has its kind only.
struct StubArchiveEvent
{
    enum class Kind { Credentials, SystemExtensions, ConfigurationExtensions };

    Kind kind = Kind::Credentials;
    bool isGlobal = false; ///< for every image, not for this one
    QString description; ///< evidence text

    bool operator==(const StubArchiveEvent &) const = default;
};

/// EV_IPL in PCR 12 or 13 with one of the stub's descriptions.
[[nodiscard]] bool isStubArchiveEvent(const EventLog &log, const Event &event);
/// systemd, docs/TPM2_PCR_MEASUREMENTS.md, "PCR 12, EV_IPL" and "PCR 13, EV_IPL".
[[nodiscard]] StubArchiveEvent readStubArchive(FieldReader &reader);

/// EV_IPL in PCR 12, or in PCR 8 as CHAR16 (systemd before 252), with other text: the text is what was
/// hashed.
[[nodiscard]] bool isStubCommandLineEvent(const EventLog &log, const Event &event);
/// The same document, "PCR 12, EV_IPL, kernel command line".
[[nodiscard]] StubCommandLineEvent readStubCommandLine(FieldReader &reader);

} // namespace plumbline::tcg
