// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/ledgerfile.h"

namespace plumbline::trust {

// The two-person rule over two workstations that share no store: a request is carried to the second operator
// as a file, and the answer is carried back. Each file verifies by itself.

/// A request with all that is needed to judge it: the ledger that it is a part of, up to it, and what the
/// first operator was shown.
struct OpenedRequest
{
    Ledger ledger; ///< verified, without problems
    ContentHash request; ///< its number; open in the ledger's state
    QByteArray
        shown; ///< what the first operator was shown; its hash is in the proposal where that is a Decision
};

/// Why a file is not a request that can be answered, or not an answer to it.
enum class CarriedFault {
    Unreadable,
    LedgerInvalid, ///< an entry does not verify
    NoSuchRequest, ///< or it is answered already
    OtherContent, ///< what is shown is not what the decision says was shown
    OtherLedger,
    BadSignature,
};
[[nodiscard]] QLatin1StringView carriedFaultId(CarriedFault fault); ///< "no-such-request"

/// @p shown may be empty for proposals that carry no Decision.
[[nodiscard]] QByteArray writeRequestFile(const Ledger &ledger, const ContentHash &request,
                                          const QByteArray &shown);
[[nodiscard]] Result<OpenedRequest, CarriedFault> readRequestFile(QByteArrayView bytes,
                                                                  const Progress &progress = {});

/// An answer on its way back, with the key that signed it.
struct CarriedAnswer
{
    LedgerId ledger;
    Answer answer;
    OperatorKey key; ///< so that the file verifies by itself; the ledger says whose key it is
};

[[nodiscard]] QByteArray writeAnswerFile(const LedgerId &ledger, const Answer &answer,
                                         const OperatorKey &key);
/// An answer whose signature fits its key. Whether it counts here, makeEntry() says of the RequestApproved or
/// RequestRefused that is made of it.
[[nodiscard]] Result<CarriedAnswer, CarriedFault> readAnswerFile(QByteArrayView bytes);

/// The action that brings an answer into its ledger.
[[nodiscard]] Action actionOf(const Answer &answer);

} // namespace plumbline::trust
