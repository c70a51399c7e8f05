// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appraisal/checks/check.h"
#include "core/tcg/eventlog.h"

namespace plumbline::appraisal {

/// The registers whose events have places of their own: those of the firmware, then those of boot loaders and
/// operating systems.
inline constexpr quint32 firmwareRegisterCount = 8;
inline constexpr quint32 bootRegisterCount = 16;

/// Whether the specification lets an event of that type stand in that register, before or after the
/// register's separator, with such data. The type is not hashed: a real event could hide under another type,
/// so a type that is out of place, or does not fit its data, is not read over.
struct EventPlace
{
    CheckResult result = CheckResult::Pass;
    /// Empty for what the specification says; else what is wrong, or the exception that a genuine machine
    /// makes: "type-out-of-place", "boot-variable-in-pcr-5".
    QLatin1StringView reason;
};

/// PFP 1.06, sections 3.3.4 and 10.4.1, table 27. Every exception is of a machine that was seen, and is
/// exact: register, type, side of the separator and, where it has one, form of the data.
[[nodiscard]] EventPlace placeOf(const tcg::EventLog &log, const tcg::Event &event, bool isAfterSeparator);

} // namespace plumbline::appraisal
