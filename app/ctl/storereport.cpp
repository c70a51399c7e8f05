// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/storereport.h"

#include "core/causes/changeset.h"

using namespace Qt::StringLiterals;

namespace plumbline::ctl {

namespace {

QLatin1StringView verdictId(appraisal::Verdict verdict)
{
    switch (verdict) {
    case appraisal::Verdict::Verified:
        return "verified"_L1;
    case appraisal::Verdict::Failed:
        return "failed"_L1;
    case appraisal::Verdict::Incomplete:
        break;
    }
    return "incomplete"_L1;
}

void writeStatus(models::JsonWriter &json, trust::Status status,
                 const std::vector<trust::StatusReason> &reasons)
{
    json.member("status"_L1, trust::statusId(status));
    json.key("reasons"_L1);
    json.beginList();
    for (const trust::StatusReason &reason : reasons) {
        json.beginMap();
        json.member("code"_L1, trust::statusReasonId(reason.code));
        json.key("values"_L1);
        json.beginList();
        for (const QString &value : reason.values)
            json.text(QStringView(value));
        json.endList();
        json.endMap();
    }
    json.endList();
}

void writeStages(models::JsonWriter &json, const std::vector<trust::StageJudgement> &stages)
{
    json.key("stages"_L1);
    json.beginList();
    for (const trust::StageJudgement &stage : stages) {
        json.beginMap();
        json.member("stage"_L1, evidence::stageId(stage.stage));
        json.member("standing"_L1, trust::standingId(stage.standing));
        if (stage.otherwise)
            json.member("otherwise"_L1, trust::standingId(*stage.otherwise));
        json.member("changes"_L1, qint64(stage.changes));
        json.endMap();
    }
    json.endList();
}

void writeChangeSet(models::JsonWriter &json, const models::ChangeSetSummary &set)
{
    json.member("fingerprint"_L1, QString::fromLatin1(set.fingerprint.toHex()));
    json.member("cause"_L1, causes::causeId(set.cause));
    json.member("confidence"_L1, causes::confidenceId(set.confidence));
    json.member("stage"_L1, evidence::stageId(set.stage));
    json.member("changes"_L1, qint64(set.changes));
    json.key("guardRails"_L1);
    json.beginList();
    for (const causes::GuardRail rail : set.guardRails)
        json.text(causes::guardRailId(rail));
    json.endList();
}

void writeChangeSets(models::JsonWriter &json, QLatin1StringView name,
                     const std::vector<models::ChangeSetSummary> &sets)
{
    json.key(name);
    json.beginList();
    for (const models::ChangeSetSummary &set : sets) {
        json.beginMap();
        writeChangeSet(json, set);
        json.endMap();
    }
    json.endList();
}

} // namespace

QLatin1StringView exceptionStateId(store::ExceptionState state)
{
    switch (state) {
    case store::ExceptionState::Open:
        return "open"_L1;
    case store::ExceptionState::Ignored:
        return "ignored"_L1;
    case store::ExceptionState::Approved:
        return "approved"_L1;
    case store::ExceptionState::Resolved:
        break;
    }
    return "resolved"_L1;
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

void writeInstance(models::JsonWriter &json, const models::InstanceSummary &instance)
{
    json.beginMap();
    json.member("id"_L1, QString::fromLatin1(instance.id.toHex()));
    json.member("name"_L1, instance.name);
    writeStatus(json, instance.status, instance.reasons);
    json.member("lastAttested"_L1, timeText(instance.lastAttested));
    json.member("latestBoot"_L1, qint64(instance.latestBoot));
    json.member("benchmarkVersion"_L1, qint64(instance.benchmarkVersion));
    json.member("openExceptions"_L1, qint64(instance.openExceptions));
    writeStages(json, instance.stages);
    json.endMap();
}

void writeBoot(models::JsonWriter &json, const models::BootSummary &boot)
{
    json.beginMap();
    json.member("boot"_L1, qint64(boot.number));
    json.member("collectedAt"_L1, timeText(boot.collectedAt));
    json.member("evidence"_L1, verdictId(boot.verdict));
    writeStatus(json, boot.status, boot.reasons);
    writeStages(json, boot.stages);
    json.member("benchmarkVersion"_L1, qint64(boot.benchmarkVersion));
    json.endMap();
}

void writeException(models::JsonWriter &json, const models::ExceptionSummary &exception)
{
    json.beginMap();
    json.member("instance"_L1, exception.instanceName);
    json.member("state"_L1, exceptionStateId(exception.state));
    writeChangeSet(json, exception.changeSet);
    json.member("first"_L1, timeText(exception.firstAt));
    json.member("latest"_L1, timeText(exception.latestAt));
    json.member("count"_L1, exception.count);
    json.endMap();
}

void writeProposal(models::JsonWriter &json, const models::ApprovalProposal &proposal)
{
    json.beginMap();
    json.member("instance"_L1, proposal.instanceName);
    json.member("mode"_L1, models::approvalModeId(proposal.order.mode));
    json.member("shown"_L1, QString::fromLatin1(proposal.shown.toHex()));
    json.member("currentVersion"_L1, qint64(proposal.currentVersion));
    json.member("nextVersion"_L1, qint64(proposal.nextVersion));
    json.key("needsSecondOperator"_L1);
    json.boolean(proposal.needsSecondOperator);
    writeChangeSets(json, "changeSets"_L1, proposal.changeSets);
    writeChangeSets(json, "remaining"_L1, proposal.remaining);
    json.member("turningGreen"_L1, qint64(proposal.whatIf.turningGreen));
    json.member("stayingRed"_L1, qint64(proposal.whatIf.stayingRed));
    json.key("refusals"_L1);
    json.beginList();
    for (const QString &refusal : proposal.refusals)
        json.text(QStringView(refusal));
    json.endList();
    json.endMap();
}

void writeHealth(models::JsonWriter &json, const models::LedgerHealth &health)
{
    json.beginMap();
    json.key("sound"_L1);
    json.boolean(health.isSound);
    json.key("problems"_L1);
    json.beginList();
    for (const trust::LedgerProblem &problem : health.problems) {
        json.beginMap();
        json.member("entry"_L1, qint64(problem.sequence));
        json.member("code"_L1, problem.code);
        json.endMap();
    }
    json.endList();
    json.key("differences"_L1);
    json.beginList();
    for (const QString &difference : health.differences)
        json.text(QStringView(difference));
    json.endList();
    json.endMap();
}

} // namespace plumbline::ctl
