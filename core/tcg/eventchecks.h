// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problemlist.h"
#include "core/tcg/eventlog.h"

namespace plumbline::tcg {

/// Number of PCRs that a PC Client TPM has. PC Client Platform TPM Profile, section 4.6.
inline constexpr quint32 pcrCount = 24;

/// Number of measurement registers of a confidential VM: index 0 is the static one (MRTD), 1 to 4 are the
/// run-time ones (RTMR 0 to 3). UEFI 2.10, section 38.4.1.
inline constexpr quint32 measurementRegisterCount = 5;

/// The index that Windows writes for remarks that belong to no register.
inline constexpr quint32 noRegister = 0xFFFFFFFF;

/// Whether the index names a register of the machine that the log is of.
[[nodiscard]] bool isRegister(const EventLog &log, quint32 index);

/// Looks at every event for what no honest log has: no measurement at all, a register that does not exist, an
/// EV_NO_ACTION that pretends to a digest, a StartupLocality that is late or twice, separators that are
/// missing, repeated or disguised.
void checkEvents(const EventLog &log, ProblemList &problems);

} // namespace plumbline::tcg
