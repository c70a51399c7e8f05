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
    } else if (const auto *records = std::get_if<cel::Log>(&log.content)) {
        for (const cel::Record &record : records->records) {
            if (record.claimedPcr)
                places.emplace_back(evidence::stageOf(*records, record), *record.claimedPcr);
        }
    } else if (replay) {
        for (const appraisal::ReplayedBank &bank : replay->banks) {
            for (const auto &[index, value] : bank.registers)
                places.emplace_back(evidence::stageOfIma, index);
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

void countEvents(const evidence::Log &log, ChainCounts &counts)
{
    for (qint64 i = 0; i < log.size(); ++i)
        ++counts[size_t(log.stageAt(i))].events;
}

void countProblems(const evidence::Log &log, ChainCounts &counts)
{
    for (const Problem &problem : log.problems()) {
        if (problem.severity != Severity::Note && problem.event && *problem.event < log.size())
            ++counts[size_t(log.stageAt(*problem.event))].problems;
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
    const auto isPresent = [&](Stage stage) { return counts[size_t(stage)].events > 0; };
    Chain chain;
    for (const Stage stage : evidence::allStages()) {
        const ChainCount &count = counts[size_t(stage)];
        if (count.events == 0)
            continue;
        ChainStage link{.stage = stage,
                        .measuredBy = evidence::measuredBy(stage, isPresent),
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
