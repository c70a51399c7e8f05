// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/trust/ledgerfile.h"
#include "core/trust/requestfile.h"
#include "models/session/values.h"

namespace plumbline::models {

/// Where decisions are made: a store with its ledger and, while it is unlocked, an operator's key. Used from
/// one thread; Session calls it in the background, plumblinectl directly. StoreDesk is the real one,
/// FixedDesk shows what it was given.
class Desk
{
public:
    Desk() = default;
    virtual ~Desk() = default;
    Q_DISABLE_COPY_MOVE(Desk)

    /// Whether the store has a ledger; where not, createStore() is what can be done.
    [[nodiscard]] virtual bool isEmpty() const = 0;
    [[nodiscard]] virtual Outcome<> createStore(const NewStore &store) = 0;
    [[nodiscard]] virtual Outcome<StoreViewPointer> view() = 0;

    // The operator.
    [[nodiscard]] virtual Outcome<trust::OperatorId> unlock(const QString &keyFile,
                                                            const QByteArray &passphrase)
        = 0;
    virtual void lock() = 0;
    [[nodiscard]] virtual trust::OperatorId me() const = 0; ///< empty: locked

    // Instances and their boots.
    [[nodiscard]] virtual Outcome<trust::InstanceId> addInstance(const NewInstance &instance) = 0;
    [[nodiscard]] virtual Outcome<BootSummary> importEvidence(const ImportOrder &order,
                                                              const Progress &progress = {})
        = 0;
    [[nodiscard]] virtual Outcome<std::vector<BootSummary>> boots(const trust::InstanceId &instance,
                                                                  int limit = 1000)
        = 0; ///< newest first
    [[nodiscard]] virtual Outcome<BootDetailPointer>
    boot(const trust::InstanceId &instance, store::RowNumber number, const Progress &progress = {})
        = 0; ///< 0: the latest
    /// A version of an instance's benchmark, as a boot to compare with.
    [[nodiscard]] virtual Outcome<comparison::MeasuredBoot> benchmark(const trust::InstanceId &instance,
                                                                      quint32 version)
        = 0;

    // Decisions. Each fails with "session.locked" without an operator.
    [[nodiscard]] virtual Outcome<ApprovalProposal> propose(const ApprovalOrder &order,
                                                            const Progress &progress = {})
        = 0;
    /// Fails with "session.moved" where what would be shown now is not what was.
    [[nodiscard]] virtual Outcome<DecisionResult> approve(const ApprovalProposal &proposal,
                                                          const DecisionText &text)
        = 0;
    [[nodiscard]] virtual Outcome<> ignore(const std::vector<trust::ExceptionKey> &exceptions,
                                           const QString &reason)
        = 0;
    /// Any other action: operators, policy, groups, whitelist that is revoked. A request where it needs a
    /// second operator.
    [[nodiscard]] virtual Outcome<DecisionResult> decide(const trust::Action &action) = 0;

    // The two-person rule.
    /// Approves or refuses a request that waits.
    [[nodiscard]] virtual Outcome<> answer(const trust::ContentHash &request, bool isApproval,
                                           const QString &reason)
        = 0;
    [[nodiscard]] virtual Outcome<QByteArray> exportRequest(const trust::ContentHash &request) = 0;
    /// An answer that was carried back.
    [[nodiscard]] virtual Outcome<> importAnswer(const QByteArray &file) = 0;

    // The ledger.
    /// Verifies every entry, derives everything anew and compares.
    [[nodiscard]] virtual Outcome<LedgerHealth> verifyLedger(const Progress &progress = {}) = 0;
    [[nodiscard]] virtual Outcome<QByteArray> exportLedger() = 0;
    [[nodiscard]] virtual Outcome<trust::ImportPlan> importLedger(const QByteArray &file) = 0;

    /// Judges every boot anew whose appraisal is not of this program and these rules.
    [[nodiscard]] virtual Outcome<> judgeAgain(const Progress &progress = {}) = 0;
};

} // namespace plumbline::models
