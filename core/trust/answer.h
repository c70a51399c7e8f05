// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/identity.h"

namespace plumbline::trust {

/// What a second operator says to a request. It is signed for itself, so that it can be given on another
/// workstation and be carried back.
struct Answer
{
    ContentHash request; ///< of the entry that made it
    bool isApproval = false;
    ContentHash shown; ///< SHA-256 over what the second operator was shown
    QString reason;
    QDateTime time; ///< UTC; by the second operator's clock
    OperatorId by;
    QByteArray signature; ///< over answerMessage()

    bool operator==(const Answer &) const = default;
};

/// The bytes that the second operator signs. @p ledger is its number: an answer is for one ledger only.
[[nodiscard]] QByteArray answerMessage(const LedgerId &ledger, const Answer &answer);

} // namespace plumbline::trust
