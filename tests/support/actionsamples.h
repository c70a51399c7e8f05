// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/ledgerbuilder.h"

namespace plumbline::test {

/// Adds an entry of each kind to a ledger, so that all of them are there to be tampered with; false where one
/// was refused.
[[nodiscard]] bool addEveryKind(LedgerBuilder &builder);

} // namespace plumbline::test
