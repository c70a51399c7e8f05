// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/ledgerproblem.h"
#include "core/trust/ledgerstate.h"

namespace plumbline::trust {

/// Who decides, when, as an entry says; nothing of it is believed here.
struct Author
{
    OperatorId by;
    QDateTime time;
};

/// A code with what it is about; LedgerProblem without its place.
struct Objection
{
    QLatin1StringView code;
    QString detail;
};

/// Whether @p action may be decided by @p author in @p state: role, second operator, and everything that the
/// action says of what is there already. Nothing: it may.
[[nodiscard]] std::optional<Objection> objection(const LedgerState &state, const Action &action,
                                                 const Author &author);

} // namespace plumbline::trust
