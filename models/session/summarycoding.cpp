// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/summarycoding.h"

#include "core/trust/decisioncoding.h"

namespace plumbline::models {

namespace {

using trust::Coded;

constexpr qsizetype maxRows = 100'000;
constexpr qsizetype maxValues = 1000;
constexpr qsizetype maxText = 64 * 1024;
constexpr qsizetype maxFingerprint = 64;
constexpr qsizetype maxEntry = 1024 * 1024;

} // namespace

} // namespace plumbline::models

namespace plumbline::trust {

// Where the codec looks for them: in the namespace of what they write.

template <typename Codec> void fields(Codec &codec, Coded<Codec, StatusReason> &reason)
{
    codec.choice("reason.code", reason.code, StatusReason::Code::Stale);
    auto count = quint32(reason.values.size());
    codec.number("reason.values", count);
    if constexpr (Codec::isReading) {
        for (quint32 i = 0; i < std::min<quint32>(count, models::maxValues) && !codec.hasFailed(); ++i) {
            QString value;
            codec.evidenceText("reason.value", value, models::maxText);
            reason.values.push_back(value);
        }
    } else {
        for (const QString &value : reason.values)
            codec.evidenceText("reason.value", value, models::maxText);
    }
}

template <typename Codec> void fields(Codec &codec, Coded<Codec, StageJudgement> &stage)
{
    codec.choice("stage", stage.stage, evidence::Stage::Other);
    codec.choice("stage.standing", stage.standing, Standing::NotVouchedFor);
    codec.optional("stage.otherwise", stage.otherwise, [&](auto &otherwise) {
        codec.choice("stage.otherwise", otherwise, Standing::NotVouchedFor);
    });
    codec.number("stage.events", stage.events);
    codec.number("stage.changes", stage.changes);
}

} // namespace plumbline::trust

namespace plumbline::models {

template <typename Codec> void fields(Codec &codec, Coded<Codec, ChangeSetSummary> &set)
{
    codec.bytes("set.fingerprint", set.fingerprint, maxFingerprint);
    codec.choice("set.cause", set.cause, causes::Cause::NothingKnown);
    codec.choice("set.confidence", set.confidence, causes::Confidence::Possible);
    codec.choice("set.stage", set.stage, evidence::Stage::Other);
    codec.list("set.guardRails", set.guardRails, maxValues,
               [&](auto &rail) { codec.choice("set.guardRail", rail, causes::GuardRail::LogTampered); });
    codec.number("set.changes", set.changes);
}

template <typename Codec> void fields(Codec &codec, Coded<Codec, AppraisalDetails> &details)
{
    codec.list("details.reasons", details.reasons, maxValues);
    codec.list("details.stages", details.stages, maxValues);
    codec.number("details.benchmarkVersion", details.benchmarkVersion);
    codec.list("details.changeSets", details.changeSets, maxRows);
}

namespace {

void add(trust::Encoder &encoder, const std::vector<QByteArray> &list)
{
    encoder.list("list", list, maxRows, [&](const QByteArray &each) { encoder.bytes("", each, maxEntry); });
}

void add(trust::Encoder &encoder, const ApprovalOrder &order)
{
    encoder.fixed("order.instance", order.instance, trust::instanceIdSize);
    encoder.number("order.boot", quint64(order.boot));
    add(encoder, order.fingerprints);
    encoder.choice("order.mode", order.mode, ApprovalMode::Restore);
    fields(encoder, order.scope);
    encoder.number("order.restoredVersion", order.restoredVersion);
}

void add(trust::Encoder &encoder, const InstanceOutcome &outcome)
{
    encoder.fixed("outcome.id", outcome.id, trust::instanceIdSize);
    encoder.choice("outcome.before", outcome.before, trust::Status::Trusted);
    encoder.choice("outcome.after", outcome.after, trust::Status::Trusted);
    encoder.number("outcome.latestBoot", quint64(outcome.latestBoot));
    for (const int count :
         {outcome.remainingChangeSets, outcome.boots, outcome.bootsPassing, outcome.bootsFailing})
        encoder.number("outcome.count", quint32(count));
}

} // namespace

QByteArray encodeDetails(const AppraisalDetails &details)
{
    return trust::encode(details);
}

Result<AppraisalDetails> decodeDetails(QByteArrayView bytes)
{
    return trust::decode<AppraisalDetails>(bytes, "AppraisalDetails");
}

QByteArray encodeChangeSet(const ChangeSetSummary &summary)
{
    return trust::encode(summary);
}

Result<ChangeSetSummary> decodeChangeSet(QByteArrayView bytes)
{
    return trust::decode<ChangeSetSummary>(bytes, "ChangeSetSummary");
}

QByteArray shownBytes(const ApprovalProposal &proposal)
{
    trust::Encoder encoder;
    encoder.fixed("tag", QByteArrayLiteral("plumbline shown\n1\n"), 18);
    add(encoder, proposal.order);
    encoder.list("changeSets", proposal.changeSets, maxRows);
    encoder.list("remaining", proposal.remaining, maxRows);
    encoder.list("accepted", proposal.accepted, maxRows, [&](const AcceptedItem &item) {
        encoder.bytes("item.instance", item.instance, trust::instanceIdSize);
        encoder.bytes("item.changeSet", item.changeSet, maxFingerprint);
        encoder.bytes("item.entry", encodeWhitelistEntry(item.entry), maxEntry);
    });
    encoder.list("guardRails", proposal.guardRails, maxValues, [&](causes::GuardRail rail) {
        encoder.choice("guardRail", rail, causes::GuardRail::LogTampered);
    });
    encoder.flag("needsSecondOperator", proposal.needsSecondOperator);
    encoder.number("currentVersion", proposal.currentVersion);
    encoder.number("nextVersion", proposal.nextVersion);
    add(encoder, proposal.rebased);
    add(encoder, proposal.skipped);
    encoder.list("whatIf", proposal.whatIf.instances, maxRows,
                 [&](const InstanceOutcome &outcome) { add(encoder, outcome); });
    encoder.number("unaffected", quint32(proposal.whatIf.unaffected));
    return encoder.result();
}

ChangeSetSummary summaryOf(const causes::ChangeSet &set)
{
    return {.fingerprint = set.fingerprint,
            .cause = set.cause,
            .confidence = set.confidence,
            .stage = set.stage,
            .guardRails = set.guardRails,
            .changes = quint32(set.changes.size() + set.registers.size())};
}

AppraisalDetails detailsOf(const trust::Judgement &judgement, quint32 benchmarkVersion)
{
    AppraisalDetails details{.reasons = judgement.reasons,
                             .stages = judgement.stages,
                             .benchmarkVersion = benchmarkVersion,
                             .changeSets = {}};
    for (const causes::ChangeSet &set : judgement.changeSets)
        details.changeSets.push_back(summaryOf(set));
    return details;
}

BootSummary summaryOf(const store::AppraisedBoot &row)
{
    BootSummary summary;
    summary.number = row.boot.number;
    summary.instance = row.boot.instance;
    summary.evidence = row.boot.evidence;
    summary.collectedAt = row.boot.collectedAt;
    if (!row.appraisal)
        return summary;
    const auto details = decodeDetails(row.appraisal->details);
    const bool isKnown = row.appraisal->verdict >= 0
        && row.appraisal->verdict <= int(appraisal::Verdict::Incomplete) && row.appraisal->status >= 0
        && row.appraisal->status < trust::statusCount;
    if (!details || !isKnown)
        return summary;
    summary.verdict = appraisal::Verdict(row.appraisal->verdict);
    summary.status = trust::Status(row.appraisal->status);
    summary.reasons = details->reasons;
    summary.stages = details->stages;
    summary.benchmarkVersion = details->benchmarkVersion;
    for (const ChangeSetSummary &set : details->changeSets)
        summary.changeSets.push_back(set.fingerprint);
    return summary;
}

} // namespace plumbline::models
