// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/store/records.h"
#include "core/trust/head.h"
#include "core/trust/judgement.h"
#include "core/trust/ledger.h"

#include <map>
#include <memory>

namespace plumbline::models {

// What a session answers: plain values, made in the background and never changed afterwards. Texts in them
// are what operators wrote or what evidence says; show the latter through safeText().

/// Why something was not done.
struct SessionError
{
    /// Stable, kebab-case with a dotted area: "store.newer-schema", "ledger.role", "session.locked",
    /// "evidence.…"; sentences: sessionErrorText().
    QString code;
    QString detail; ///< a name, a path, a stable word
    /// For "session.moved": what is another now than when it was shown, as stable words with names.
    QStringList changes;
    std::optional<Problem> problem; ///< where reading or the store failed

    bool operator==(const SessionError &) const = default;
};
template <typename T = void> using Outcome = Result<T, SessionError>;
[[nodiscard]] inline Failure<SessionError> refuse(const char *code, const QString &detail = {})
{
    return Failure<SessionError>(
        {.code = QString::fromLatin1(code), .detail = detail, .changes = {}, .problem = {}});
}

/// An instance as a list shows it. Its name, keys and groups are in the ledger, too.
struct InstanceSummary
{
    trust::InstanceId id;
    QString name;
    QStringList groups;
    QByteArray akName;
    QByteArray ekDigest;
    trust::Status status = trust::Status::Unmeasured; ///< as of StoreView::madeAt
    std::vector<trust::StatusReason> reasons; ///< those that decide come first
    QDateTime lastAttested; ///< UTC, when its last evidence was taken in; invalid: never
    std::vector<trust::StageJudgement> stages; ///< beads, in the order of the boot
    int openExceptions = 0;
    quint32 benchmarkVersion = 0; ///< in force; 0: none
    bool isBenchmarkProposed = false; ///< its last boot could become version 1 and waits for confirmation
    store::RowNumber latestBoot = 0; ///< 0: none
    std::chrono::hours freshness{24}; ///< 0: its evidence never gets stale
};

/// A boot of an instance as its time line shows it.
struct BootSummary
{
    store::RowNumber number = 0; ///< INSTANCE@NUMBER on the command line
    trust::InstanceId instance;
    trust::ContentHash evidence;
    QDateTime collectedAt; ///< UTC
    appraisal::Verdict verdict = appraisal::Verdict::Incomplete;
    trust::Status status = trust::Status::Unverified; ///< as judged, whatever its age
    std::vector<trust::StatusReason> reasons;
    std::vector<trust::StageJudgement> stages;
    quint32 benchmarkVersion = 0; ///< that it was judged by; 0: none
    std::vector<QByteArray> changeSets; ///< fingerprints of what is not accepted
};

/// What is stored of a change set, so that it can be shown without reading the boot again.
struct ChangeSetSummary
{
    QByteArray fingerprint;
    causes::Cause cause = causes::Cause::NothingKnown;
    causes::Confidence confidence = causes::Confidence::Possible;
    evidence::Stage stage = evidence::Stage::Other;
    std::vector<causes::GuardRail> guardRails;
    quint32 changes = 0; ///< how many

    bool operator==(const ChangeSetSummary &) const = default;
};

/// One change set on one instance.
struct ExceptionSummary
{
    trust::InstanceId instance;
    QString instanceName;
    ChangeSetSummary changeSet;
    store::ExceptionState state = store::ExceptionState::Open;
    QDateTime firstAt; ///< UTC
    QDateTime latestAt;
    store::RowNumber firstBoot = 0;
    store::RowNumber latestBoot = 0;
    qint64 count = 0; ///< of boots that show it
};

/// Equal exceptions of all instances: a row of the inbox, and one decision.
struct ExceptionGroupSummary
{
    ChangeSetSummary changeSet;
    std::vector<ExceptionSummary> members; ///< latest first
    qint64 occurrences = 0;
    QDateTime firstAt;
    QDateTime latestAt;
};

/// How the store's ledger stands.
struct LedgerHealth
{
    bool isSound = true; ///< false: the store is read-only
    trust::HeadComparison head = trust::HeadComparison::NeverSeen;
    std::vector<trust::LedgerProblem> problems;
    QStringList differences; ///< derived rows or blobs that are not as the ledger says, codes
};

/// Everything that lists show, at one time.
struct StoreView
{
    QString url;
    std::shared_ptr<const trust::Ledger> ledger; ///< operators, benchmarks, whitelist, requests: state()
    LedgerHealth health;
    std::vector<InstanceSummary> instances; ///< by name
    std::vector<ExceptionSummary> exceptions; ///< of every state, latest first
    QDateTime madeAt;

    [[nodiscard]] const trust::LedgerState &state() const { return ledger->state(); }
    [[nodiscard]] const InstanceSummary *instance(const trust::InstanceId &id) const;
    /// Those in one of the states, grouped by fingerprint; rare ones first (W-22), then the latest.
    [[nodiscard]] std::vector<ExceptionGroupSummary> groups(const std::vector<store::ExceptionState> &states
                                                            = {store::ExceptionState::Open,
                                                               store::ExceptionState::Ignored}) const;
};
using StoreViewPointer = std::shared_ptr<const StoreView>;

/// A boot with all that is known of it: what pages of one instance and explanations show.
struct BootDetail
{
    BootSummary summary;
    QString instanceName;
    comparison::MeasuredBoot boot;
    std::optional<comparison::MeasuredBoot> benchmark; ///< the one that it is judged by
    appraisal::Appraisal appraisal;
    trust::Judgement judgement; ///< its indices are those of `benchmark` and `boot`
    std::vector<evidence::HostFact> hostFacts;
    std::vector<store::PartReference> parts;
    std::vector<qint64> partSizes; ///< bytes, one for each part
};
using BootDetailPointer = std::shared_ptr<const BootDetail>;

/// How a change is accepted.
enum class ApprovalMode {
    Rebase, ///< the boot becomes the next version of the benchmark
    AlsoAccept, ///< beside the benchmark, as an alternative
    FirstBenchmark, ///< the boot becomes version 1
    Restore, ///< an earlier version becomes the next one: undo
};
[[nodiscard]] QLatin1StringView approvalModeId(ApprovalMode mode); ///< "rebase"

/// What an operator wants to accept.
struct ApprovalOrder
{
    trust::InstanceId instance;
    store::RowNumber boot = 0; ///< that shows the changes; 0: the latest
    std::vector<QByteArray> fingerprints; ///< of the change sets; all of the boot's where empty
    ApprovalMode mode = ApprovalMode::Rebase;
    trust::Scope scope; ///< of AlsoAccept and Rebase; nobody: the instance alone
    quint32 restoredVersion = 0; ///< of Restore

    bool operator==(const ApprovalOrder &) const = default;
};

/// One measurement that becomes accepted, or the whole of a register or a file.
struct AcceptedItem
{
    trust::InstanceId instance; ///< empty: whoever is in scope
    QByteArray changeSet; ///< fingerprint
    evidence::Stage stage = evidence::Stage::Other;
    trust::WhitelistEntry entry;
};

/// An instance before and after the decision, judged over what is stored.
struct InstanceOutcome
{
    trust::InstanceId id;
    QString name;
    trust::Status before = trust::Status::Unverified;
    trust::Status after = trust::Status::Unverified;
    store::RowNumber latestBoot = 0; ///< that was judged for it; 0: it has none
    int remainingChangeSets = 0; ///< that stay open
    /// Older boots of it that would pass and do not now, and the other way round.
    int boots = 0;
    int bootsPassing = 0;
    int bootsFailing = 0;
};

struct WhatIf
{
    std::vector<InstanceOutcome> instances; ///< whom the decision can concern
    int turningGreen = 0;
    int stayingRed = 0;
    int unaffected = 0; ///< other instances of the store
};

/// What the operator is shown, and what the decision is bound to.
struct ApprovalProposal
{
    ApprovalOrder order;
    QString instanceName;
    std::vector<ChangeSetSummary> changeSets; ///< that become accepted
    std::vector<ChangeSetSummary> remaining; ///< of the same boot, that do not
    std::vector<AcceptedItem> accepted;
    std::vector<causes::GuardRail> guardRails;
    bool needsSecondOperator = false; ///< approve() makes a request that waits for one
    quint32 currentVersion = 0; ///< of the benchmark
    quint32 nextVersion = 0; ///< 0: the benchmark stays
    /// Instances whose benchmark would be rebased, and those in scope that would not, for they differ.
    std::vector<trust::InstanceId> rebased;
    std::vector<trust::InstanceId> skipped;
    WhatIf whatIf;
    trust::ContentHash shown; ///< SHA-256 over all of the above
    trust::Head shownAt;
    /// Why it cannot be approved at all, empty where it can: "not-verified", "nothing-to-accept",
    /// "rebase-needs-all", "too-wide", "no-benchmark", "same-version".
    QStringList refusals;
};

/// What the operator adds to a decision.
struct DecisionText
{
    QString reason; ///< required
    QString ticket;
    std::optional<QDateTime> expires; ///< of AlsoAccept
};

/// What became of a decision.
struct DecisionResult
{
    std::vector<quint64> entries; ///< of the ledger
    std::vector<trust::ContentHash> requests; ///< that wait for a second operator instead
};

/// Somebody's new store.
struct NewStore
{
    QString name; ///< of the ledger: "Server room"
    QString administrator;
    QString keyFile; ///< made; must not be there yet
    QByteArray passphrase;
    bool isSample = false;
};

/// An instance that an operator adds.
struct NewInstance
{
    QString name;
    QStringList groups;
    QByteArray attestationKey; ///< file content in any form; its Name is what evidence must be signed by
    QByteArray endorsementKey;
};

/// Evidence that comes from files.
struct ImportOrder
{
    trust::InstanceId instance;
    QString path; ///< of a bundle or a folder
    std::optional<QByteArray> nonce; ///< that we asked for, from our own record
    /// Name of the key that had to sign, for an instance that is not bound to one; empty: none is known.
    QByteArray attestationKeyName;
    QDateTime collectedAt; ///< UTC; invalid: now
};

} // namespace plumbline::models
