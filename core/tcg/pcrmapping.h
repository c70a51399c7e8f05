// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tcg/eventlog.h"

#include <optional>

namespace plumbline::tcg {

/// The measurement register of a CCEL that takes what a machine with a TPM extends into that PCR. UEFI 2.10,
/// section 38.4.1, table "TDX": MRTD (0) holds PCR 0, RTMR 0 (1) PCR 1 and 7, RTMR 1 (2) PCR 2 to 6, RTMR 2
/// (3) PCR 8 to 15; nothing for others.
[[nodiscard]] std::optional<quint32> measurementRegisterOf(quint32 pcr);

/// Whether the event claims that PCR or, in a CCEL, the register that stands for it and for other PCRs.
[[nodiscard]] bool claimsPcr(const EventLog &log, const Event &event, quint32 pcr);

} // namespace plumbline::tcg
