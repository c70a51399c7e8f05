// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/causes/explain.h"
#include "core/trust/benchmark.h"
#include "core/trust/policy.h"
#include "core/trust/whitelist.h"

namespace plumbline::trust {

/// What an instance's last evidence comes to. Worst first.
enum class Status {
    Untrusted, ///< changed, or the evidence failed
    Unverified, ///< the evidence is incomplete, or there is nothing to hold it against
    Unmeasured, ///< nothing valid within the freshness period, or never
    Trusted, ///< verified, and everything is accepted
};
inline constexpr int statusCount = int(Status::Trusted) + 1;
[[nodiscard]] QLatin1StringView statusId(Status status); ///< "untrusted"

/// Why the status is what it is, or what bears on it.
struct StatusReason
{
    enum class Code {
        EvidenceFailed, ///< values: the checks that failed, by id
        EvidenceIncomplete, ///< values: the checks that could not be answered
        IdentityChanged, ///< another key signed than that of this instance
        NoBenchmark,
        BenchmarkDamaged, ///< what it was learnt from does not give it again
        Changed, ///< values: the first stage that is, by id; number of change sets
        NotComparable, ///< values: comparison::gapId()
        RegisterMissing, ///< values: registers that count and that the evidence says nothing of
        RegistersOnly, ///< not a fault: without a boot log, judged by the values alone
        NeverAttested,
        Stale, ///< values: hours since the last evidence
    };
    Code code = Code::NoBenchmark;
    QStringList values;

    bool operator==(const StatusReason &) const = default;
};
[[nodiscard]] QLatin1StringView statusReasonId(StatusReason::Code code); ///< "evidence-failed"

/// What is known about the trust in a stage or a register.
enum class Standing {
    NotCompared, ///< there is nothing to hold it against
    Accepted,
    Unchanged, ///< as the standard, but the evidence is not Verified: no promise
    Changed, ///< the first in the chain that is
    NotVouchedFor, ///< behind the first change: who measured it cannot be trusted
};
[[nodiscard]] QLatin1StringView standingId(Standing standing); ///< "not-vouched-for"

/// A link of the chain.
struct StageJudgement
{
    evidence::Stage stage = evidence::Stage::Other;
    Standing standing = Standing::NotCompared;
    std::optional<Standing> otherwise; ///< of NotVouchedFor: what it would be
    quint32 events = 0; ///< that this boot measured into it
    quint32 changes = 0; ///< that are not accepted

    bool operator==(const StageJudgement &) const = default;
};

/// A register of one bank: the actual measure beside the standard value.
struct RegisterJudgement
{
    evidence::Stage stage = evidence::Stage::Other;
    tpm::PcrIndex pcr; ///< bank and index
    QByteArray actual; ///< empty: the evidence says nothing of it
    QByteArray standard; ///< empty: the benchmark has none
    Standing standing = Standing::NotCompared;
    std::optional<Standing> otherwise; ///< of NotVouchedFor
    bool isSigned = false; ///< the actual value is the TPM's word
    bool isCounted = true; ///< by the policy

    bool operator==(const RegisterJudgement &) const = default;
};

/// Why a change does not count against the boot.
struct SettledChange
{
    enum class Reason {
        Whitelisted,
        Volatile, ///< the policy names it
        NotCounted, ///< the policy leaves its register out
    };
    comparison::Change change;
    Reason reason = Reason::Whitelisted;
    ContentHash entry; ///< of Whitelisted: whitelistEntryId()
};

/// What one boot comes to.
struct Judgement
{
    Status status = Status::Unverified;
    std::vector<StatusReason> reasons; ///< those that decide come first
    appraisal::Verdict verdict = appraisal::Verdict::Incomplete;
    bool isRegistersOnly = false; ///< judged by values, for a boot log is missing
    std::vector<StageJudgement> stages; ///< in the order of the boot
    std::vector<RegisterJudgement> registers; ///< by bank and index
    /// What is not accepted; indices are those of the boots that were compared.
    comparison::Comparison comparison;
    std::vector<causes::ChangeSet> changeSets; ///< of `comparison`
    std::vector<SettledChange> settled;
};

/// An entry of the whitelist with the number by which it is revoked.
struct AcceptedEntry
{
    ContentHash id;
    WhitelistEntry entry;
};

/// What a boot is held against.
struct Standard
{
    /// The benchmark in force, see benchmarkBoot(); null: there is none.
    const comparison::MeasuredBoot *benchmark = nullptr;
    bool isBenchmarkDamaged = false;
    std::vector<AcceptedEntry> whitelist; ///< that counts for the instance now
    Policy policy;
    causes::Context context;
};

/// What the checks said, as much as a status tells of it.
struct EvidenceFindings
{
    QStringList failed; ///< ids of checks
    QStringList incomplete;
};
[[nodiscard]] EvidenceFindings findingsOf(const appraisal::Appraisal &appraisal);

/// Judges a boot. Trusted only where the evidence is Verified and everything that counts is as the benchmark,
/// accepted or volatile. @p boot must have been through provenPart(). Time does not come into it: see
/// statusAt().
[[nodiscard]] Judgement judge(const comparison::MeasuredBoot &boot, const EvidenceFindings &findings,
                              const Standard &standard);

/// The status as it is shown: what is stale is Unmeasured, never green. @p attestedAt is when the evidence
/// was taken in; invalid: never.
[[nodiscard]] std::pair<Status, std::optional<StatusReason>>
statusAt(Status judged, const QDateTime &attestedAt, const QDateTime &now, const Policy &policy);

/// The entries of the ledger's whitelist that count for an instance at a time; what cannot be read accepts
/// nothing.
[[nodiscard]] std::vector<AcceptedEntry> acceptedFor(const LedgerState &state, const InstanceId &id,
                                                     const QDateTime &now);

} // namespace plumbline::trust
