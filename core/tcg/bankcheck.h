// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problemlist.h"
#include "core/tcg/eventlog.h"

namespace plumbline::tcg {

/// Compares the digests of the event that is about to be appended to the log with the header's banks: each
/// is to be there once, in the header's order. PFP 1.06, section 10.2.2. A bank that is missing from an event
/// is a register that was not extended there, or an attempt to have a verifier look at another bank.
void checkBanks(const EventLog &log, const Event &event, ProblemList &problems);

} // namespace plumbline::tcg
