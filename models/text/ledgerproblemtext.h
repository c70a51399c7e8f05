// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/ledgerproblem.h"

#include <QString>

#include <span>

namespace plumbline::models {

/// Why an entry of the ledger is not valid, or may not be made, in one sentence.
[[nodiscard]] QString ledgerProblemText(const trust::LedgerProblem &problem);

/// Every code that has a sentence; a test compares them with those that core gives.
[[nodiscard]] std::span<const QLatin1StringView> ledgerProblemCodes();

} // namespace plumbline::models
