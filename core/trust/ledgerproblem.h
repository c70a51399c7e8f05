// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/parseerror.h"

namespace plumbline::trust {

/// Why an entry is not valid. The codes are listed in README.md, sentences in models/text.
struct LedgerProblem
{
    QLatin1StringView code; ///< "ledger.signature"
    quint64 sequence = 0; ///< the entry's place, counted from the first one given
    QString detail; ///< a name or a word from the entry; show through safeText()
    std::optional<ParseError> error; ///< for ledger.unreadable
};

} // namespace plumbline::trust
