// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/judgement.h"

#include "core/trust/judgedchain.h"
#include "core/trust/judgedchanges.h"

#include <algorithm>
#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace plumbline::trust {

namespace {

using appraisal::Verdict;
using comparison::Gap;
using comparison::MeasuredBoot;
using Code = StatusReason::Code;

/// Registers that count and of which the benchmark knows the value, in a bank that both have, and this
/// evidence says nothing. A bank of SHA-1 alone says nothing, either.
QStringList missingRegisters(const MeasuredBoot &boot, const Standard &standard)
{
    std::set<int> wanted;
    std::set<int> given;
    for (const auto &[index, value] : standard.benchmark->values)
        if (standard.policy.counts(quint32(index.pcr)) && index.bank != HashAlgorithm::Sha1) {
            wanted.insert(index.pcr);
            if (boot.values.contains(index))
                given.insert(index.pcr);
        }
    QStringList missing;
    for (const int pcr : wanted)
        if (!given.contains(pcr))
            missing.push_back(QString::number(pcr));
    return missing;
}

bool isWithoutLog(Gap gap)
{
    return gap == Gap::NoBootLogBefore || gap == Gap::NoBootLogAfter;
}

bool isWithoutFiles(Gap gap)
{
    return gap == Gap::NoImaListBefore || gap == Gap::NoImaListAfter;
}

/// What could not be compared, though it counts.
void addGaps(Judgement &judgement, const MeasuredBoot &boot, const Standard &standard)
{
    for (const Gap gap : judgement.comparison.gaps) {
        if (isWithoutLog(gap))
            judgement.isRegistersOnly = true;
        else if (!isWithoutFiles(gap) || standard.policy.areFilesCounted)
            judgement.reasons.push_back({Code::NotComparable, {comparison::gapId(gap)}});
    }
    if (const QStringList missing = missingRegisters(boot, standard); !missing.isEmpty())
        judgement.reasons.push_back({Code::RegisterMissing, missing});
    if (judgement.isRegistersOnly)
        judgement.reasons.push_back({Code::RegistersOnly, {}});
}

void addEvidence(Judgement &judgement, const EvidenceFindings &findings, const Standard &standard)
{
    if (judgement.verdict == Verdict::Failed)
        judgement.reasons.push_back({Code::EvidenceFailed, findings.failed});
    if (standard.context.isKeyChanged)
        judgement.reasons.push_back({Code::IdentityChanged, {}});
    if (judgement.verdict == Verdict::Incomplete)
        judgement.reasons.push_back({Code::EvidenceIncomplete, findings.incomplete});
}

void addChanges(Judgement &judgement)
{
    const auto first = std::ranges::find(judgement.stages, Standing::Changed, &StageJudgement::standing);
    if (first == judgement.stages.end())
        return;
    const StatusReason changed{
        Code::Changed, {evidence::stageId(first->stage), QString::number(judgement.changeSets.size())}};
    const auto failed = std::ranges::find(judgement.reasons, Code::EvidenceFailed, &StatusReason::code);
    judgement.reasons.insert(failed == judgement.reasons.end() ? judgement.reasons.begin() : failed + 1,
                             changed);
}

/// What a reason alone makes of the status.
Status statusFor(Code code)
{
    switch (code) {
    case Code::EvidenceFailed:
    case Code::IdentityChanged:
    case Code::Changed:
        return Status::Untrusted;
    case Code::EvidenceIncomplete:
    case Code::NoBenchmark:
    case Code::BenchmarkDamaged:
    case Code::NotComparable:
    case Code::RegisterMissing:
        return Status::Unverified;
    case Code::NeverAttested:
    case Code::Stale:
        return Status::Unmeasured;
    case Code::RegistersOnly:
        break;
    }
    return Status::Trusted;
}

Status worst(const Judgement &judgement)
{
    Status status = judgement.verdict == Verdict::Verified ? Status::Trusted : Status::Unverified;
    for (const StatusReason &reason : judgement.reasons)
        status = std::min(status, statusFor(reason.code));
    return status;
}

void compareWith(Judgement &judgement, const MeasuredBoot &boot, const Standard &standard)
{
    const comparison::Comparison all = comparison::compare(*standard.benchmark, boot);
    SortedChanges sorted = sortChanges(all, boot, standard);
    judgement.comparison = std::move(sorted.open);
    judgement.settled = std::move(sorted.settled);
    if (judgement.comparison.isChanged())
        judgement.changeSets
            = causes::explain(*standard.benchmark, boot, judgement.comparison, standard.context);
    addGaps(judgement, boot, standard);
}

} // namespace

QLatin1StringView statusId(Status status)
{
    constexpr std::array ids{"untrusted"_L1, "unverified"_L1, "unmeasured"_L1, "trusted"_L1};
    return ids[size_t(status)];
}

QLatin1StringView statusReasonId(Code code)
{
    constexpr std::array ids{
        "evidence-failed"_L1,
        "evidence-incomplete"_L1,
        "identity-changed"_L1,
        "no-benchmark"_L1,
        "benchmark-damaged"_L1,
        "changed"_L1,
        "not-comparable"_L1,
        "register-missing"_L1,
        "registers-only"_L1,
        "never-attested"_L1,
        "stale"_L1,
    };
    return ids[size_t(code)];
}

QLatin1StringView standingId(Standing standing)
{
    constexpr std::array ids{"not-compared"_L1, "accepted"_L1, "unchanged"_L1, "changed"_L1,
                             "not-vouched-for"_L1};
    return ids[size_t(standing)];
}

EvidenceFindings findingsOf(const appraisal::Appraisal &appraisal)
{
    EvidenceFindings findings;
    for (const appraisal::CheckReport &check : appraisal.checks) {
        if (check.result() == appraisal::CheckResult::Fail)
            findings.failed.push_back(check.id);
        else if (check.result() == appraisal::CheckResult::Incomplete)
            findings.incomplete.push_back(check.id);
    }
    return findings;
}

Judgement judge(const MeasuredBoot &boot, const EvidenceFindings &findings, const Standard &standard)
{
    Judgement judgement;
    judgement.verdict = boot.verdict;
    addEvidence(judgement, findings, standard);
    if (standard.benchmark)
        compareWith(judgement, boot, standard);
    else
        judgement.reasons.push_back(
            {standard.isBenchmarkDamaged ? Code::BenchmarkDamaged : Code::NoBenchmark, {}});
    const ChainParts parts{.boot = boot,
                           .standard = standard,
                           .open = judgement.comparison,
                           .isProven = boot.verdict == Verdict::Verified};
    judgement.stages = judgeStages(parts);
    judgement.registers = judgeRegisters(parts, judgement.stages);
    addChanges(judgement);
    judgement.status = worst(judgement);
    return judgement;
}

std::pair<Status, std::optional<StatusReason>> statusAt(Status judged, const QDateTime &attestedAt,
                                                        const QDateTime &now, const Policy &policy)
{
    if (!attestedAt.isValid())
        return {Status::Unmeasured, StatusReason{Code::NeverAttested, {}}};
    const qint64 hours = attestedAt.secsTo(now) / 3600;
    const bool isFresh = policy.freshness.count() == 0 || hours < policy.freshness.count();
    // Evidence from the future has no age: somebody's clock is wrong.
    if (isFresh && attestedAt <= now.addSecs(5 * 60))
        return {judged, std::nullopt};
    return {Status::Unmeasured, StatusReason{Code::Stale, {QString::number(hours)}}};
}

std::vector<AcceptedEntry> acceptedFor(const LedgerState &state, const InstanceId &id, const QDateTime &now)
{
    std::vector<AcceptedEntry> accepted;
    for (const WhitelistItem *item : whitelistFor(state, id, effectiveTime(state, now)))
        if (auto entry = decodeWhitelistEntry(item->entry))
            accepted.push_back({whitelistEntryId(item->entry, item->scope), *std::move(entry)});
    return accepted;
}

} // namespace plumbline::trust
