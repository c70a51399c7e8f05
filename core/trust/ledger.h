// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/trust/entry.h"
#include "core/trust/ledgerproblem.h"
#include "core/trust/ledgerrules.h"
#include "core/trust/ledgerstate.h"
#include "core/trust/signer.h"

#include <span>

namespace plumbline::trust {

/// The ledger of one store: the bytes of its entries, verified one by one, and what follows from them. A
/// value; keeping the bytes is the store's work.
class Ledger
{
public:
    Ledger() = default;

    /// Verifies a whole ledger. With the first entry that is not valid, the state stops where it was, and
    /// what follows is only looked at for its place in the chain: a ledger with problems is read-only.
    [[nodiscard]] static Ledger load(std::span<const QByteArray> entries, const Progress &progress = {});

    [[nodiscard]] bool isIntact() const { return m_problems.empty(); }
    [[nodiscard]] const std::vector<LedgerProblem> &problems() const { return m_problems; }
    [[nodiscard]] const LedgerState &state() const { return m_state; }
    [[nodiscard]] Head head() const { return m_state.head; }
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    /// As they were given, also those with problems.
    [[nodiscard]] const std::vector<QByteArray> &entries() const { return m_entries; }

    /// Verifies one more entry and takes it. Where it is not valid, the ledger stays as it was, and the
    /// problem is returned.
    [[nodiscard]] std::optional<LedgerProblem> append(const QByteArray &entry);

private:
    std::vector<QByteArray> m_entries;
    LedgerState m_state;
    std::vector<LedgerProblem> m_problems;
};

/// The first entry of a new ledger, signed by its first administrator.
[[nodiscard]] Result<QByteArray, LedgerProblem> createLedger(const LedgerCreated &created, Signer &signer,
                                                             const QDateTime &now);

/// The next entry of @p ledger, signed, and checked as append() would check it; the ledger is not changed:
/// store the bytes first, then append() them.
[[nodiscard]] Result<QByteArray, LedgerProblem> makeEntry(const Ledger &ledger, const Action &action,
                                                          Signer &signer, const QDateTime &now);

/// What a second operator says, before it is signed.
struct AnswerGiven
{
    ContentHash request; ///< Request's key in LedgerState::requests
    bool isApproval = false;
    ContentHash shown; ///< SHA-256 over what the second operator was shown
    QString reason;
};

/// Signs an answer; put it into a RequestApproved or a RequestRefused. Whether it counts, makeEntry() says.
[[nodiscard]] Answer makeAnswer(const LedgerState &state, const AnswerGiven &given, Signer &signer,
                                const QDateTime &now);

} // namespace plumbline::trust
