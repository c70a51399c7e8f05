// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/ledgerstate.h"

namespace plumbline::trust {

/// Lets an action take effect that objection() has nothing against. @p entry is the hash of its entry.
void apply(LedgerState &state, const Action &action, const Provenance &provenance, const ContentHash &entry);

} // namespace plumbline::trust
