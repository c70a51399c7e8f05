// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/openstore.h"
#include "core/trust/tpmcounter.h"
#include "models/session/desk.h"
#include "models/session/judging.h"

namespace plumbline::models {

/// What a desk needs of the workstation.
struct DeskOptions
{
    QString url; ///< of the store; empty: the user's own
    QString stateFolder; ///< where the ledger's end is remembered, outside the store
    QByteArray key; ///< the workstation's own, see workstation/requestkey.h
    trust::TpmAddress tpm = trust::TpmAddress::workstation(); ///< of keys in a TPM, and of the counter
    bool isCounted = false; ///< the TPM's counter tells an older memory of the ledger's end, see tpmcounter.h
    bool mayCreate = true; ///< a store that is not there yet
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };
};

/// The options of this workstation and user; fails where its key cannot be used.
[[nodiscard]] Outcome<DeskOptions> workstationDesk(const QString &url);

/// The desk of a store. Each decision is one transaction: the ledger's entries, what they name by hash, and
/// every row that follows from them.
class StoreDesk final : public Desk
{
public:
    [[nodiscard]] static Outcome<std::unique_ptr<Desk>> open(const DeskOptions &options);

    bool isEmpty() const override { return m_ledger.isEmpty(); }
    Outcome<> createStore(const NewStore &store) override;
    Outcome<StoreViewPointer> view() override;

    Outcome<trust::OperatorId> unlock(const QString &keyFile, const QByteArray &passphrase) override;
    void lock() override { m_signer.reset(); }
    trust::OperatorId me() const override { return m_signer ? m_signer->id() : trust::OperatorId(); }

    Outcome<trust::InstanceId> addInstance(const NewInstance &instance) override;
    Outcome<BootSummary> importEvidence(const ImportOrder &order, const Progress &progress) override;
    Outcome<std::vector<BootSummary>> boots(const trust::InstanceId &instance, int limit) override;
    Outcome<BootDetailPointer> boot(const trust::InstanceId &instance, store::RowNumber number,
                                    const Progress &progress) override;
    Outcome<comparison::MeasuredBoot> benchmark(const trust::InstanceId &instance, quint32 version) override;

    Outcome<ApprovalProposal> propose(const ApprovalOrder &order, const Progress &progress) override;
    Outcome<DecisionResult> approve(const ApprovalProposal &proposal, const DecisionText &text) override;
    Outcome<> ignore(const std::vector<trust::ExceptionKey> &exceptions, const QString &reason) override;
    Outcome<DecisionResult> decide(const trust::Action &action) override;

    Outcome<> answer(const trust::ContentHash &request, bool isApproval, const QString &reason) override;
    Outcome<QByteArray> exportRequest(const trust::ContentHash &request) override;
    Outcome<> importAnswer(const QByteArray &file) override;

    Outcome<LedgerHealth> verifyLedger(const Progress &progress) override;
    Outcome<QByteArray> exportLedger() override;
    Outcome<trust::ImportPlan> importLedger(const QByteArray &file) override;

    Outcome<> judgeAgain(const Progress &progress) override;

private:
    StoreDesk(DeskOptions options, std::unique_ptr<store::Store> store)
        : m_options(std::move(options))
        , m_store(std::move(store))
        , m_judging(*m_store)
    {
    }

    using Work = store::Store::Work;

    [[nodiscard]] QDateTime now() const { return m_options.now(); }
    [[nodiscard]] const trust::LedgerState &state() const { return m_ledger.state(); }
    /// The instance, where the ledger knows it and it was not removed.
    [[nodiscard]] const trust::InstanceState *instance(const trust::InstanceId &id) const;

    // storedesk.cpp, deskledger.cpp
    [[nodiscard]] Outcome<> loadLedger();
    void compareHeads();
    /// Takes what other processes added to the ledger.
    [[nodiscard]] Outcome<> sync();
    /// Signs and keeps entries for the actions, in their order, and @p also, or nothing at all. What needs a
    /// second operator becomes a request.
    [[nodiscard]] Outcome<DecisionResult> commit(const std::vector<trust::Action> &actions,
                                                 const Work &also = {},
                                                 const std::optional<trust::Head> &expected = {});
    /// Keeps signed entries that follow on the ledger.
    [[nodiscard]] Outcome<> keep(const std::vector<QByteArray> &entries, const Work &also);
    void rememberHead();
    [[nodiscard]] trust::TpmCounter counter() const;
    /// Judges the last boots of instances anew whose rules changed.
    [[nodiscard]] Outcome<> judgeLatest(const Progress &progress = {});

    // deskboots.cpp
    [[nodiscard]] Outcome<store::AppraisedBoot> storedBoot(const trust::InstanceId &instance,
                                                           store::RowNumber number);
    struct JudgedBoot
    {
        store::Boot boot;
        TakenPointer taken;
        HeldStandard standard;
        trust::Judgement judgement;
    };
    [[nodiscard]] Outcome<JudgedBoot> judged(const store::Boot &boot, const Progress &progress = {});
    /// Keeps what a boot came to; of the latest one, its exceptions, too.
    [[nodiscard]] store::StoreResult<void> keepJudgement(const JudgedBoot &judged, bool isLatest);
    [[nodiscard]] store::StoreResult<void> keepExceptions(const JudgedBoot &judged);
    [[nodiscard]] InstanceSummary summaryOfInstance(const trust::InstanceId &id,
                                                    const store::AppraisedBoot *latest) const;
    [[nodiscard]] Outcome<std::vector<ExceptionSummary>> exceptionSummaries();

    // deskproposals.cpp
    /// Instances that the order's scope names.
    [[nodiscard]] std::vector<trust::InstanceId> targets(const trust::Scope &scope) const;
    [[nodiscard]] Outcome<> proposeBoot(ApprovalProposal &proposal, const Progress &progress);
    [[nodiscard]] Outcome<> proposeRestore(ApprovalProposal &proposal, const Progress &progress);
    [[nodiscard]] Outcome<> addRebased(ApprovalProposal &proposal);
    [[nodiscard]] Outcome<std::optional<trust::Benchmark>> currentBenchmark(const trust::InstanceId &id);
    /// What an instance is held against once the proposal is decided.
    [[nodiscard]] Outcome<HeldStandard> standardAfter(const ApprovalProposal &proposal,
                                                      const trust::InstanceId &id);
    [[nodiscard]] Outcome<> addWhatIf(ApprovalProposal &proposal, const Progress &progress);
    [[nodiscard]] Outcome<InstanceOutcome> outcomeFor(const ApprovalProposal &proposal,
                                                      const trust::InstanceId &id);

    // deskapproval.cpp
    /// The actions that a decision about the proposal consists of, and what they name by hash.
    [[nodiscard]] Outcome<std::vector<trust::Action>> actionsOf(const ApprovalProposal &proposal,
                                                                const trust::Decision &decision,
                                                                std::vector<QByteArray> &contents);

    DeskOptions m_options;
    std::unique_ptr<store::Store> m_store;
    Judging m_judging;
    trust::Ledger m_ledger;
    LedgerHealth m_health;
    std::unique_ptr<trust::Signer> m_signer;
};

} // namespace plumbline::models
