// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/instance/instanceview.h"

#include "core/base/safetext.h"
#include "models/chain/chainverdict.h"
#include "models/session/values.h"
#include "models/text/causetext.h"
#include "models/text/changetext.h"
#include "models/text/statustext.h"
#include "models/text/valuetext.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

using comparison::MeasuredEvent;

struct InstanceViewText
{
    Q_DECLARE_TR_FUNCTIONS(InstanceView)
};

constexpr qsizetype detailsShown = 6;
constexpr qsizetype longestDetail = 200;

/// The chain as it was judged: stages, their states, and the registers below them.
Chain judgedChain(const BootDetail &detail)
{
    Chain chain = chainOf(detail.boot);
    if (detail.benchmark)
        addMissingStages(chain, chainOf(*detail.benchmark));
    for (ChainStage &stage : chain.stages) {
        const auto judged
            = std::ranges::find(detail.judgement.stages, stage.stage, &trust::StageJudgement::stage);
        if (judged == detail.judgement.stages.end())
            continue;
        stage.state = trustState(judged->standing);
        stage.otherwise = judged->otherwise ? std::optional(trustState(*judged->otherwise)) : std::nullopt;
        for (ChainBead &bead : stage.beads)
            bead.state = stage.state;
    }
    return chain;
}

/// A register's bead is as bad as its worst bank.
void showRegisters(Chain &chain, const std::vector<trust::RegisterJudgement> &registers)
{
    for (ChainStage &stage : chain.stages) {
        for (ChainBead &bead : stage.beads) {
            bead.state = stage.state == TrustState::Changed ? TrustState::Accepted : stage.state;
            for (const trust::RegisterJudgement &judged : registers) {
                if (quint32(judged.pcr.pcr) == bead.index && judged.standing == trust::Standing::Changed)
                    bead.state = TrustState::Changed;
            }
        }
    }
}

std::vector<RegisterRow> registerRows(const std::vector<trust::RegisterJudgement> &registers)
{
    std::vector<RegisterRow> rows;
    for (const trust::RegisterJudgement &judged : registers)
        rows.push_back(
            {.stage = judged.stage,
             .pcr = quint32(judged.pcr.pcr),
             .bank = judged.pcr.bank,
             .actual = judged.actual,
             .standard = judged.standard,
             .state = trustState(judged.standing),
             .otherwise = judged.otherwise ? std::optional(trustState(*judged.otherwise)) : std::nullopt,
             .isSigned = judged.isSigned});
    return rows;
}

/// What an event is about, and where it differs what it says on this side.
QString eventWords(const MeasuredEvent &event, const comparison::Change *change, bool isAfter)
{
    const QString words = objectText(event.key);
    if (!change || change->kind != comparison::ChangeKind::Changed)
        return words;
    QStringList parts;
    for (const comparison::Detail &detail : change->details) {
        const QString &side = isAfter ? detail.after : detail.before;
        if (!side.isEmpty() && parts.size() < detailsShown)
            parts += safeTextElided(side, longestDetail);
    }
    if (parts.isEmpty() && !event.digests.empty())
        parts += elidedHex(event.digests.back().value);
    return words + u": "_s + parts.join(u", "_s);
}

QString fileWords(const comparison::MeasuredFile &file)
{
    return safeTextElided(QString::fromUtf8(file.path), longestDetail) + u": "_s
        + elidedHex(file.digest.value);
}

/// Changes by their place in either boot.
struct ChangesByPlace
{
    explicit ChangesByPlace(const comparison::Comparison &comparison)
    {
        for (const comparison::Change &change : comparison.changes) {
            if (change.isFile)
                files.push_back(&change);
            else if (change.after)
                after[*change.after] = &change;
            else
                removed.push_back(&change);
        }
    }

    std::map<size_t, const comparison::Change *> after; ///< events by their index in the boot
    std::vector<const comparison::Change *> removed;
    std::vector<const comparison::Change *> files;
};

MeasuredEventRow eventRow(const BootDetail &detail, size_t index, const comparison::Change *change)
{
    const MeasuredEvent &event = detail.boot.events[index];
    const bool isInBenchmark = change && change->before && *change->before < detail.benchmark->events.size();
    MeasuredEventRow row{.stage = event.stage,
                         .pcr = event.pcr,
                         .index = event.index,
                         .type = event.type,
                         .actual = eventWords(event, change, true),
                         .standard = {},
                         .change = change ? std::optional(change->kind) : std::nullopt,
                         .isCompared = detail.benchmark.has_value()};
    if (isInBenchmark)
        row.standard = eventWords(detail.benchmark->events[*change->before], change, false);
    else if (!change && row.isCompared)
        row.standard = row.actual;
    return row;
}

MeasuredEventRow removedRow(const MeasuredEvent &event)
{
    return {.stage = event.stage,
            .pcr = event.pcr,
            .index = {},
            .type = event.type,
            .actual = {},
            .standard = eventWords(event, nullptr, false),
            .change = comparison::ChangeKind::Removed,
            .isCompared = true};
}

MeasuredEventRow fileRow(const BootDetail &detail, const comparison::Change &change)
{
    MeasuredEventRow row{.stage = change.stage,
                         .pcr = change.pcr,
                         .index = {},
                         .type = u"IMA"_s,
                         .actual = {},
                         .standard = {},
                         .change = change.kind,
                         .isCompared = true};
    if (change.after && *change.after < detail.boot.files.size()) {
        row.index = detail.boot.files[*change.after].index;
        row.actual = fileWords(detail.boot.files[*change.after]);
    }
    if (change.before && *change.before < detail.benchmark->files.size())
        row.standard = fileWords(detail.benchmark->files[*change.before]);
    return row;
}

/// Files that are as in the benchmark are not listed: there may be a hundred thousand.
std::vector<MeasuredEventRow> eventRows(const BootDetail &detail)
{
    std::vector<MeasuredEventRow> rows;
    const comparison::Comparison none;
    const ChangesByPlace places(detail.benchmark ? detail.judgement.comparison : none);
    for (size_t i = 0; i < detail.boot.events.size(); ++i) {
        const auto found = places.after.find(i);
        rows.push_back(eventRow(detail, i, found == places.after.end() ? nullptr : found->second));
    }
    for (const comparison::Change *change : places.removed) {
        if (change->before && *change->before < detail.benchmark->events.size())
            rows.push_back(removedRow(detail.benchmark->events[*change->before]));
    }
    for (const comparison::Change *change : places.files)
        rows.push_back(fileRow(detail, *change));
    std::ranges::stable_sort(rows, {}, &MeasuredEventRow::stage);
    return rows;
}

std::vector<EvidenceFileRow> evidenceRows(const BootDetail &detail)
{
    std::vector<EvidenceFileRow> rows;
    for (size_t i = 0; i < detail.parts.size(); ++i) {
        const quint64 size = i < detail.partSizes.size() ? quint64(detail.partSizes[i]) : 0;
        rows.push_back({.part = safeTextElided(QString::fromUtf8(detail.parts[i].name), longestDetail),
                        .size = size,
                        .hash = detail.parts[i].hash,
                        .isShared = false});
    }
    return rows;
}

/// Everything that is known of a change set without reading its boot again.
QString explanationOf(const ChangeSetSummary &set)
{
    QStringList parts{causeHappened(set.cause) + u' '
                          + InstanceViewText::tr("(%1)").arg(confidenceText(set.confidence)),
                      InstanceViewText::tr("What it means: %1").arg(causeMeaning(set.cause)),
                      InstanceViewText::tr("What to check: %1").arg(causeCheck(set.cause)),
                      InstanceViewText::tr("What to do: %1").arg(causeAdvice(set.cause))};
    for (const causes::GuardRail rail : set.guardRails)
        parts += guardRailTitle(rail) + u": "_s + guardRailSentence(rail);
    return parts.join(u"\n\n"_s);
}

QString firstReason(const std::vector<trust::StatusReason> &reasons, trust::Status status)
{
    return reasons.empty() || status == trust::Status::Trusted ? QString()
                                                               : statusReasonWords(reasons.front());
}

} // namespace

TrustState trustState(trust::Standing standing)
{
    switch (standing) {
    case trust::Standing::NotCompared:
        return TrustState::NotCompared;
    case trust::Standing::Accepted:
        return TrustState::Accepted;
    case trust::Standing::Unchanged:
        return TrustState::Unchanged;
    case trust::Standing::Changed:
        return TrustState::Changed;
    case trust::Standing::NotVouchedFor:
        break;
    }
    return TrustState::NotVouchedFor;
}

QByteArray bootId(qint64 number)
{
    return QByteArray::number(number);
}

qint64 bootNumber(const QByteArray &id)
{
    return id.toLongLong();
}

InstanceHead instanceHead(const InstanceSummary &instance)
{
    InstanceHead head{.id = instance.id,
                      .name = instance.name,
                      .groups = instance.groups,
                      .status = instance.status,
                      .reasons = {},
                      .lastAttested = instance.lastAttested,
                      .benchmarkVersion = instance.benchmarkVersion,
                      .canConfirmBenchmark = instance.isBenchmarkProposed};
    for (const trust::StatusReason &reason : instance.reasons)
        head.reasons += statusReasonText(reason);
    return head;
}

BootView bootView(const BootDetail &detail, bool isLatest)
{
    BootView view{.id = bootId(detail.summary.number),
                  .number = quint64(detail.summary.number),
                  .isLatest = isLatest,
                  .chain = judgedChain(detail),
                  .registers = registerRows(detail.judgement.registers),
                  .events = eventRows(detail),
                  .evidence = evidenceRows(detail)};
    showRegisters(view.chain, detail.judgement.registers);
    return view;
}

std::vector<BootRow> bootRows(const std::vector<BootSummary> &boots)
{
    std::vector<BootRow> rows;
    for (const BootSummary &boot : boots)
        rows.push_back({.number = quint64(boot.number),
                        .id = bootId(boot.number),
                        .time = boot.collectedAt,
                        .evidence = boot.verdict,
                        .status = boot.status,
                        .summary = firstReason(boot.reasons, boot.status),
                        .benchmarkVersion = boot.benchmarkVersion,
                        .repeats = 1});
    return rows;
}

std::vector<InstanceExceptionRow> exceptionRows(const StoreView &view, const QByteArray &instance)
{
    std::vector<InstanceExceptionRow> rows;
    for (const ExceptionSummary &exception : view.exceptions) {
        if (exception.instance == instance)
            rows.push_back({.fingerprint = exception.changeSet.fingerprint,
                            .cause = causeTitle(exception.changeSet.cause),
                            .stage = exception.changeSet.stage,
                            .state = exception.state,
                            .first = exception.firstAt,
                            .latest = exception.latestAt,
                            .count = int(exception.count),
                            .explanation = explanationOf(exception.changeSet)});
    }
    return rows;
}

} // namespace plumbline::models
