// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fieldreader.h"
#include "core/tcg/eventlog.h"

namespace plumbline::tcg {

/// A section of a unified kernel image (UKI), as its stub hashes it into PCR 11: first the name, then the
/// content. Both events carry the name; the digest tells them apart.
struct UkiSectionEvent
{
    enum class Part { Name, Content };

    QString section; ///< ".linux"; evidence text
    Part part = Part::Content;

    bool operator==(const UkiSectionEvent &) const = default;
};

/// EV_IPL in PCR 11 whose data are a section's name.
[[nodiscard]] bool isUkiSectionEvent(const EventLog &log, const Event &event);

/// Reads the name, CHAR16 (systemd-stub) or CHAR8. systemd, docs/TPM2_PCR_MEASUREMENTS.md, "PCR 11"; UAPI
/// group, Unified Kernel Image.
[[nodiscard]] UkiSectionEvent readUkiSection(FieldReader &reader, const EventLog &log, const Event &event);

} // namespace plumbline::tcg
