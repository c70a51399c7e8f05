// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/ledgerstate.h"

namespace plumbline::trust {

// Who may decide what, and alone or not. The same functions answer before an entry is made and when it is
// verified years later, with the state of that place in the ledger.

/// The lowest role that may decide it.
[[nodiscard]] Role requiredRole(const Action &action);

/// Whether the operator is active and has the role.
[[nodiscard]] bool mayDecide(const LedgerState &state, const Action &action, const OperatorId &by);

/// Whether @p action takes effect only with a second operator under the rule in force: then make a
/// RequestMade of it. README.md has the table.
[[nodiscard]] bool needsSecondOperator(const LedgerState &state, const Action &action, const OperatorId &by);

} // namespace plumbline::trust
