// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tcg/eventlog.h"

namespace plumbline::tcg {

/// Number of PCRs that a PC Client TPM has. PC Client Platform TPM Profile, section 4.6.
inline constexpr quint32 pcrCount = 24;

/// The index that Windows writes for events of its own that belong to no register.
inline constexpr quint32 noRegister = 0xFFFFFFFF;

/// The PCR that StartupLocality is about.
inline constexpr quint32 localityPcr = 0;

/// Whether events of this index are extended at all: a PCR, or in a CCEL a measurement register.
[[nodiscard]] bool isRegister(const EventLog &log, quint32 index);

/// The locality that a StartupLocality event claims; nothing if the event is another. PFP 1.06,
/// section 10.4.5.3.
[[nodiscard]] std::optional<quint8> startupLocality(const EventLog &log, const Event &event);

/// Looks at every event for what no honest log has: a register that does not exist, an EV_NO_ACTION that
/// pretends to a digest, a StartupLocality that is late or twice. Appends to the problems.
void checkEvents(EventLog &log);

} // namespace plumbline::tcg
