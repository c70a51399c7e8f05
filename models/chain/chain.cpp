// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chain/chain.h"

#include <algorithm>
#include <map>

namespace plumbline::models {

namespace {

using evidence::Stage;

/// Registers by stage. A measurement register may serve several stages.
using Registers = std::map<std::pair<Stage, quint32>, ChainBead>;

/// The stages that the log's events of a register belong to, without looking at each entry of a long list.
std::vector<std::pair<Stage, quint32>> placesOf(const evidence::Log &log, const appraisal::Replay *replay)
{
    std::vector<std::pair<Stage, quint32>> places;
    if (const auto *bootLog = std::get_if<tcg::EventLog>(&log.content)) {
        for (const tcg::Event &event : bootLog->events) {
            if (event.claimedType != tcg::EventType::NoAction)
                places.emplace_back(evidence::stageOf(*bootLog, event), event.claimedRegister);
        }
    } else if (replay) {
        for (const appraisal::ReplayedBank &bank : replay->banks) {
            for (const auto &[index, value] : bank.registers)
                places.emplace_back(evidence::stageOfPcr(index), index);
        }
    }
    std::ranges::sort(places);
    const auto repeated = std::ranges::unique(places);
    places.erase(repeated.begin(), repeated.end());
    return places;
}

ChainBead makeBead(quint32 index, const ChainSource &source)
{
    ChainBead bead{.index = index, .isMeasurementRegister = source.log->hasMeasurementRegisters()};
    if (!source.replay)
        return bead;
    for (const appraisal::ReplayedBank &bank : source.replay->banks) {
        const auto found = bank.registers.find(index);
        if (found == bank.registers.end())
            continue;
        bead.values.push_back({bank.algorithm, found->second.value});
        if (!found->second.isComplete)
            bead.state = TrustState::Problem;
    }
    return bead;
}

/// The nearest ancestor that is in the chain: a log need not have every stage.
std::optional<Stage> nearestMeasurer(Stage stage, const ChainCounts &counts)
{
    std::optional<Stage> measurer = evidence::measuredBy(stage);
    while (measurer && counts[size_t(*measurer)].events == 0)
        measurer = evidence::measuredBy(*measurer);
    return measurer;
}

void countEvents(const evidence::Log &log, ChainCounts &counts)
{
    if (const auto *bootLog = std::get_if<tcg::EventLog>(&log.content)) {
        for (const tcg::Event &event : bootLog->events)
            ++counts[size_t(evidence::stageOf(*bootLog, event))].events;
    } else if (const auto *list = std::get_if<ima::List>(&log.content)) {
        for (const ima::Entry &entry : list->entries)
            ++counts[size_t(evidence::stageOfPcr(entry.claimedPcr))].events;
    } else {
        for (qint64 i = 0; i < log.size(); ++i)
            ++counts[size_t(log.at(i).stage)].events;
    }
}

void countProblems(const evidence::Log &log, ChainCounts &counts)
{
    for (const Problem &problem : log.problems()) {
        if (problem.severity != Severity::Note && problem.event && *problem.event < log.size())
            ++counts[size_t(log.at(*problem.event).stage)].problems;
    }
}

} // namespace

const ChainStage *Chain::find(Stage stage) const
{
    const auto found = std::ranges::find(stages, stage, &ChainStage::stage);
    return found == stages.end() ? nullptr : &*found;
}

std::optional<size_t> Chain::indexOf(Stage stage) const
{
    const ChainStage *found = find(stage);
    return found ? std::optional(size_t(found - stages.data())) : std::nullopt;
}

Chain buildChain(std::span<const ChainSource> sources, const ChainCounts &counts)
{
    Registers registers;
    for (const ChainSource &source : sources) {
        for (const auto &place : placesOf(*source.log, source.replay))
            registers.try_emplace(place, makeBead(place.second, source));
    }
    Chain chain;
    for (const Stage stage : evidence::allStages()) {
        const ChainCount &count = counts[size_t(stage)];
        if (count.events == 0)
            continue;
        ChainStage link{.stage = stage,
                        .measuredBy = nearestMeasurer(stage, counts),
                        .state = count.problems ? TrustState::Problem : TrustState::NotCompared,
                        .events = count.events,
                        .problems = count.problems};
        for (const auto &[place, bead] : registers) {
            if (place.first == stage)
                link.beads.push_back(bead);
        }
        chain.stages.push_back(std::move(link));
    }
    return chain;
}

ChainCounts countStages(std::span<const ChainSource> sources)
{
    ChainCounts counts{};
    for (const ChainSource &source : sources) {
        countEvents(*source.log, counts);
        countProblems(*source.log, counts);
    }
    return counts;
}

} // namespace plumbline::models
