// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appraisal/replay.h"

namespace plumbline::appraisal {

/// Recomputes the registers of every bank that a boot log's header declares. PFP 1.06, section 10.4;
/// UEFI 2.10, section 38.4.1 for measurement registers. Registers without an event are not reported.
[[nodiscard]] Replay replayBootLog(const tcg::EventLog &log, const Progress &progress = {});

} // namespace plumbline::appraisal
