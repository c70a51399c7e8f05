// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/judgedchain.h"

#include <algorithm>
#include <map>
#include <set>

namespace plumbline::trust {

namespace {

using comparison::Change;
using comparison::Gap;
using comparison::MeasuredBoot;
using comparison::MeasuredEvent;
using evidence::Stage;

/// The stage of a register in these boots; the general profile where no event says.
Stage stageOfRegister(const ChainParts &parts, quint32 pcr)
{
    for (const MeasuredBoot *boot : {&parts.boot, parts.standard.benchmark}) {
        if (!boot)
            continue;
        const auto event = std::ranges::find(boot->events, pcr, &MeasuredEvent::pcr);
        if (event != boot->events.end())
            return event->stage;
    }
    return evidence::stageOfPcr(pcr);
}

/// Whether something was ever extended into it: at reset, registers are all zeros or all ones.
bool isUsed(const QByteArray &value)
{
    return value.count('\0') != value.size() && value.count('\xff') != value.size();
}

void addRegisterStages(std::set<Stage> &stages, const ChainParts &parts, const MeasuredBoot &boot)
{
    for (const auto &[index, value] : boot.values)
        if (parts.standard.policy.counts(quint32(index.pcr)) && isUsed(value))
            stages.insert(stageOfRegister(parts, quint32(index.pcr)));
}

std::set<Stage> presentStages(const ChainParts &parts)
{
    std::set<Stage> stages;
    for (const MeasuredBoot *boot : {&parts.boot, parts.standard.benchmark}) {
        if (!boot)
            continue;
        for (const MeasuredEvent &event : boot->events)
            stages.insert(event.stage);
        if (!boot->files.empty())
            stages.insert(evidence::stageOfIma);
        if (!boot->hasBootLog && !boot->hasMeasurementRegisters)
            addRegisterStages(stages, parts, *boot);
    }
    for (const quint32 pcr : parts.open.unexplained)
        stages.insert(stageOfRegister(parts, pcr));
    return stages;
}

bool isGap(const ChainParts &parts, Gap gap)
{
    return std::ranges::find(parts.open.gaps, gap) != parts.open.gaps.end();
}

/// Whether the files of both boots were compared.
bool areFilesCompared(const ChainParts &parts)
{
    return !isGap(parts, Gap::NoImaListBefore) && !isGap(parts, Gap::NoImaListAfter);
}

/// What a stage is as long as nothing in it changed.
Standing unchangedStanding(const ChainParts &parts, Stage stage)
{
    const bool hasNothing = !parts.standard.benchmark || isGap(parts, Gap::NoCommonBank)
        || isGap(parts, Gap::OtherRegisters) || isGap(parts, Gap::NoCommonRegister)
        || (stage == evidence::stageOfIma && !areFilesCompared(parts));
    if (hasNothing)
        return Standing::NotCompared;
    return parts.isProven ? Standing::Accepted : Standing::Unchanged;
}

std::map<Stage, quint32> countChanges(const ChainParts &parts)
{
    std::map<Stage, quint32> counts;
    for (const Change &change : parts.open.changes)
        ++counts[change.stage];
    for (const quint32 pcr : parts.open.unexplained)
        ++counts[stageOfRegister(parts, pcr)];
    return counts;
}

std::map<Stage, quint32> countEvents(const MeasuredBoot &boot)
{
    std::map<Stage, quint32> counts;
    for (const MeasuredEvent &event : boot.events)
        ++counts[event.stage];
    if (!boot.files.empty())
        counts[evidence::stageOfIma] += quint32(boot.files.size());
    return counts;
}

/// Every register that either side has, or that an open change is about.
std::set<tpm::PcrIndex> registersOf(const ChainParts &parts)
{
    std::set<tpm::PcrIndex> indices;
    for (const auto &[index, value] : parts.boot.values)
        indices.insert(index);
    if (parts.standard.benchmark)
        for (const auto &[index, value] : parts.standard.benchmark->values)
            indices.insert(index);
    return indices;
}

QByteArray valueOf(const MeasuredBoot *boot, const tpm::PcrIndex &index)
{
    if (!boot)
        return {};
    const auto found = boot->values.find(index);
    return found == boot->values.end() ? QByteArray() : found->second;
}

std::set<quint32> changedRegisters(const ChainParts &parts)
{
    std::set<quint32> changed(parts.open.unexplained.begin(), parts.open.unexplained.end());
    for (const Change &change : parts.open.changes)
        changed.insert(change.pcr);
    return changed;
}

/// A register within its stage: in the first changed stage, those that are as they were stay accepted.
void stand(RegisterJudgement &judged, const StageJudgement *stage, const ChainParts &parts, bool isChanged)
{
    const bool isKnown = !judged.actual.isEmpty() && !judged.standard.isEmpty();
    const bool hasStandard = isKnown || isChanged;
    const Standing same = hasStandard ? unchangedStanding(parts, judged.stage) : Standing::NotCompared;
    const Standing own = isChanged ? Standing::Changed : same;
    if (!judged.isCounted && judged.stage != evidence::stageOfIma)
        return;
    if (stage && stage->standing == Standing::NotVouchedFor && own != Standing::NotCompared) {
        judged.standing = Standing::NotVouchedFor;
        judged.otherwise = own;
    } else {
        judged.standing = own;
    }
}

} // namespace

std::vector<StageJudgement> judgeStages(const ChainParts &parts)
{
    const std::set<Stage> present = presentStages(parts);
    std::map<Stage, quint32> events = countEvents(parts.boot);
    std::map<Stage, quint32> changes = countChanges(parts);
    std::vector<StageJudgement> stages;
    bool isBroken = false;
    for (const Stage stage : evidence::allStages()) {
        if (!present.contains(stage))
            continue;
        StageJudgement judged{.stage = stage,
                              .standing = unchangedStanding(parts, stage),
                              .otherwise = {},
                              .events = events[stage],
                              .changes = changes[stage]};
        if (judged.changes > 0)
            judged.standing = Standing::Changed;
        if (isBroken)
            judged.otherwise = std::exchange(judged.standing, Standing::NotVouchedFor);
        isBroken = isBroken || judged.changes > 0;
        stages.push_back(judged);
    }
    return stages;
}

std::vector<RegisterJudgement> judgeRegisters(const ChainParts &parts,
                                              const std::vector<StageJudgement> &stages)
{
    const std::set<quint32> changed = changedRegisters(parts);
    std::vector<RegisterJudgement> registers;
    for (const tpm::PcrIndex &index : registersOf(parts)) {
        const auto pcr = quint32(index.pcr);
        RegisterJudgement judged{.stage = stageOfRegister(parts, pcr),
                                 .pcr = index,
                                 .actual = valueOf(&parts.boot, index),
                                 .standard = valueOf(parts.standard.benchmark, index),
                                 .standing = Standing::NotCompared,
                                 .otherwise = {},
                                 .isSigned = parts.boot.areValuesSigned,
                                 .isCounted = parts.standard.policy.counts(pcr)};
        const auto stage = std::ranges::find(stages, judged.stage, &StageJudgement::stage);
        stand(judged, stage == stages.end() ? nullptr : &*stage, parts, changed.contains(pcr));
        registers.push_back(judged);
    }
    return registers;
}

} // namespace plumbline::trust
