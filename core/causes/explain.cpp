// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/causes/explain.h"

#include "core/causes/fingerprint.h"
#include "core/causes/recogniser.h"

#include <algorithm>

namespace plumbline::causes {

namespace {

using comparison::Comparison;
using comparison::MeasuredBoot;

evidence::Stage stageOf(const ChangeSet &set, const Comparison &comparison)
{
    auto stage = evidence::Stage::Other;
    for (const size_t change : set.changes)
        stage = std::min(stage, comparison.changes[change].stage);
    for (const quint32 pcr : set.registers)
        stage = std::min(stage, evidence::stageOfPcr(pcr));
    return stage;
}

void addRailsOfTheBoot(ChangeSet &set, const MeasuredBoot &after, const Context &context)
{
    if (after.verdict != appraisal::Verdict::Verified)
        addGuardRail(set, GuardRail::NotVerified);
    if (context.isKeyChanged)
        addGuardRail(set, GuardRail::KeyChanged);
    std::ranges::sort(set.guardRails);
}

void addCohort(ChangeSet &set, const Context &context)
{
    const int elsewhere = context.seenElsewhere ? context.seenElsewhere(set.fingerprint) : 0;
    if (elsewhere > 0)
        addFact(set, factFor(fact::seenElsewhere, {QString::number(elsewhere)}));
}

} // namespace

std::vector<ChangeSet> explain(const MeasuredBoot &before, const MeasuredBoot &after,
                               const Comparison &comparison, const Context &context)
{
    Explanation explanation(before, after, comparison, context);
    for (const Recogniser &recogniser : allRecognisers())
        recogniser.recognise(explanation);
    std::vector<ChangeSet> sets = explanation.takeSets();
    for (ChangeSet &set : sets) {
        std::ranges::sort(set.changes);
        std::ranges::sort(set.registers);
        set.stage = stageOf(set, comparison);
        set.fingerprint = fingerprintOf(set, before, after, comparison);
        addRailsOfTheBoot(set, after, context);
        addCohort(set, context);
    }
    std::ranges::stable_sort(sets, {}, [](const ChangeSet &set) {
        return std::pair(set.stage, set.changes.empty() ? size_t(-1) : set.changes.front());
    });
    return sets;
}

} // namespace plumbline::causes
