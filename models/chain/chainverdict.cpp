// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chain/chainverdict.h"

#include <algorithm>

namespace plumbline::models {

namespace {

using comparison::MeasuredBoot;
using evidence::Stage;

ChainBead makeBead(const MeasuredBoot &boot, quint32 index)
{
    ChainBead bead{.index = index, .values = {}};
    for (const auto &[place, value] : boot.values) {
        if (place.pcr == int(index))
            bead.values.push_back({place.bank, value});
    }
    return bead;
}

/// The registers of each stage, and how many events or files it has. Values without a log still have a place:
/// that of their register in an ordinary boot.
struct Places
{
    std::set<std::pair<Stage, quint32>> registers;
    std::array<qint64, evidence::stageCount> events{};
};

Places placesOf(const MeasuredBoot &boot)
{
    Places places;
    std::set<quint32> used;
    const auto take = [&](Stage stage, quint32 pcr, bool isEvent) {
        places.registers.emplace(stage, pcr);
        places.events[size_t(stage)] += isEvent;
        used.insert(pcr);
    };
    for (const comparison::MeasuredEvent &event : boot.events)
        take(event.stage, event.pcr, true);
    for (const comparison::MeasuredFile &file : boot.files)
        take(evidence::stageOfIma, file.pcr, true);
    const auto isReset = [](const QByteArray &value) {
        return std::ranges::all_of(value, [&](char byte) { return byte == value.front(); })
            && (value.front() == '\0' || value.front() == '\xFF');
    };
    for (const auto &[place, value] : boot.values) {
        if (!used.contains(quint32(place.pcr)) && !value.isEmpty() && !isReset(value))
            places.registers.emplace(evidence::stageOfPcr(quint32(place.pcr)), quint32(place.pcr));
    }
    return places;
}

void measureAgain(Chain &chain)
{
    const auto isPresent = [&](Stage stage) { return chain.find(stage) != nullptr; };
    for (ChainStage &stage : chain.stages)
        stage.measuredBy = evidence::measuredBy(stage.stage, isPresent);
}

} // namespace

Chain chainOf(const MeasuredBoot &boot)
{
    const Places places = placesOf(boot);
    Chain chain;
    for (const Stage stage : evidence::allStages()) {
        ChainStage link{
            .stage = stage, .measuredBy = {}, .events = places.events[size_t(stage)], .beads = {}};
        for (const auto &[of, pcr] : places.registers) {
            if (of == stage)
                link.beads.push_back(makeBead(boot, pcr));
        }
        if (!link.beads.empty())
            chain.stages.push_back(std::move(link));
    }
    measureAgain(chain);
    return chain;
}

void addMissingStages(Chain &chain, const Chain &other)
{
    for (const ChainStage &missing : other.stages) {
        auto there = std::ranges::find(chain.stages, missing.stage, &ChainStage::stage);
        if (there == chain.stages.end()) {
            there = std::ranges::find_if(chain.stages,
                                         [&](const ChainStage &link) { return link.stage > missing.stage; });
            there = chain.stages.insert(there, {.stage = missing.stage, .measuredBy = {}, .beads = {}});
        }
        for (const ChainBead &bead : missing.beads) {
            if (std::ranges::find(there->beads, bead.index, &ChainBead::index) == there->beads.end())
                there->beads.push_back({.index = bead.index, .values = {}});
        }
        std::ranges::sort(there->beads, {}, &ChainBead::index);
    }
    measureAgain(chain);
}

void showVerdict(Chain &chain, const ChangedPlaces &changed, bool isProven)
{
    const TrustState same = isProven ? TrustState::Accepted : TrustState::Unchanged;
    bool isBroken = false;
    for (ChainStage &link : chain.stages) {
        const TrustState own = changed.stages.contains(link.stage) ? TrustState::Changed : same;
        link.state = isBroken ? TrustState::NotVouchedFor : own;
        link.otherwise = isBroken ? std::optional(own) : std::nullopt;
        for (ChainBead &bead : link.beads) {
            const TrustState beadState
                = own == TrustState::Changed && changed.registers.contains(bead.index) ? own : same;
            bead.state = isBroken ? TrustState::NotVouchedFor : beadState;
        }
        isBroken = isBroken || own == TrustState::Changed;
    }
}

} // namespace plumbline::models
