// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problemlist.h"
#include "core/tcg/eventlog.h"

namespace plumbline::tcg {

/// Firmware closes PCR 0 to 7 with one EV_SEPARATOR each before it hands over: what comes after is not its
/// own word any more. Finds separators that are missing, repeated, report an error or have another value,
/// events that are disguised separators or separators in disguise, and firmware's events behind them.
/// PFP 1.06, sections 3.3.4 and 10.4.1 (EV_SEPARATOR).
void checkSeparators(const EventLog &log, ProblemList &problems);

} // namespace plumbline::tcg
