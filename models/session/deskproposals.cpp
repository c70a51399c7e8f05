// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/storedesk.h"

#include "core/base/hasher.h"
#include "models/session/summarycoding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What would become of a decision, before it is made.

namespace plumbline::models {

namespace {

constexpr int maxOlderBoots = 50; ///< of the instance itself
constexpr int maxOlderBootsElsewhere = 5; ///< of each other instance in scope

void addGuardRail(ApprovalProposal &proposal, causes::GuardRail rail)
{
    if (std::ranges::find(proposal.guardRails, rail) == proposal.guardRails.end())
        proposal.guardRails.push_back(rail);
}

bool isSelected(const ApprovalOrder &order, const QByteArray &fingerprint)
{
    return order.fingerprints.empty()
        || std::ranges::find(order.fingerprints, fingerprint) != order.fingerprints.end();
}

void addAccepted(ApprovalProposal &proposal, const causes::ChangeSet &set,
                 const comparison::MeasuredBoot &before, const comparison::MeasuredBoot &after,
                 const comparison::Comparison &comparison)
{
    const bool isAlone = proposal.order.mode != ApprovalMode::AlsoAccept;
    const auto add = [&](evidence::Stage stage, trust::WhitelistEntry entry) {
        proposal.accepted.push_back({.instance = isAlone ? proposal.order.instance : trust::InstanceId(),
                                     .changeSet = set.fingerprint,
                                     .stage = stage,
                                     .entry = std::move(entry)});
    };
    for (const size_t change : set.changes)
        add(comparison.changes[change].stage, trust::entryFor(before, after, comparison.changes[change]));
    for (const quint32 pcr : set.registers)
        add(evidence::stageOfPcr(pcr), trust::entryFor(after, pcr));
}

/// Sorts a judgement's change sets into those that are decided about and those that are not.
void addChangeSets(ApprovalProposal &proposal, const comparison::MeasuredBoot &before,
                   const comparison::MeasuredBoot &after, const comparison::Comparison &comparison,
                   const std::vector<causes::ChangeSet> &sets)
{
    for (const causes::ChangeSet &set : sets) {
        if (!isSelected(proposal.order, set.fingerprint)) {
            proposal.remaining.push_back(summaryOf(set));
            continue;
        }
        proposal.changeSets.push_back(summaryOf(set));
        for (const causes::GuardRail rail : set.guardRails)
            addGuardRail(proposal, rail);
        addAccepted(proposal, set, before, after, comparison);
    }
}

bool isTooWide(const ApprovalProposal &proposal)
{
    return proposal.order.mode == ApprovalMode::AlsoAccept
        && std::ranges::any_of(proposal.accepted, [](const AcceptedItem &item) {
               return trust::widthFault(item.entry).has_value();
           });
}

/// Why a boot's changes cannot be accepted in that way.
void addRefusals(ApprovalProposal &proposal, const comparison::MeasuredBoot &boot, bool isBenchmarkUsable)
{
    const ApprovalMode mode = proposal.order.mode;
    const bool isVerified = trust::VerifiedBoot::of(boot).has_value();
    if (!isVerified)
        addGuardRail(proposal, causes::GuardRail::NotVerified);
    const bool mustBeVerified
        = mode != ApprovalMode::AlsoAccept || boot.verdict == appraisal::Verdict::Failed;
    if (!isVerified && mustBeVerified)
        proposal.refusals.push_back(u"not-verified"_s);
    if (mode == ApprovalMode::FirstBenchmark) {
        if (proposal.currentVersion != 0)
            proposal.refusals.push_back(u"has-benchmark"_s);
        return;
    }
    if (!isBenchmarkUsable)
        proposal.refusals.push_back(u"no-benchmark"_s);
    if (proposal.changeSets.empty())
        proposal.refusals.push_back(u"nothing-to-accept"_s);
    if (mode == ApprovalMode::Rebase && !proposal.remaining.empty())
        proposal.refusals.push_back(u"rebase-needs-all"_s);
    if (isTooWide(proposal))
        proposal.refusals.push_back(u"too-wide"_s);
}

std::vector<QByteArray> fingerprintsOf(const std::vector<ChangeSetSummary> &sets)
{
    std::vector<QByteArray> fingerprints;
    for (const ChangeSetSummary &set : sets)
        fingerprints.push_back(set.fingerprint);
    std::ranges::sort(fingerprints);
    return fingerprints;
}

void normalise(ApprovalOrder &order)
{
    trust::Scope &scope = order.scope;
    if (scope.kind == trust::Scope::Kind::Instances && scope.instances.empty())
        scope.instances = {order.instance};
    std::ranges::sort(scope.instances);
    const auto repeated = std::ranges::unique(scope.instances);
    scope.instances.erase(repeated.begin(), repeated.end());
    scope.groups.removeDuplicates();
    scope.groups.sort();
    std::ranges::sort(order.fingerprints);
}

bool isPassing(const trust::Judgement &judgement)
{
    return judgement.status == trust::Status::Trusted;
}

} // namespace

Outcome<ApprovalProposal> StoreDesk::propose(const ApprovalOrder &order, const Progress &progress)
{
    if (auto synced = sync(); !synced)
        return Failure<SessionError>(synced.error());
    const trust::InstanceState *known = instance(order.instance);
    if (!known)
        return refuse("session.no-instance");
    ApprovalProposal proposal;
    proposal.order = order;
    normalise(proposal.order);
    proposal.instanceName = known->name;
    proposal.shownAt = state().head;
    if (const auto *current = trust::currentBenchmark(state(), order.instance))
        proposal.currentVersion = current->version;
    if (order.mode != ApprovalMode::AlsoAccept)
        proposal.nextVersion = proposal.currentVersion + 1;
    auto done = order.mode == ApprovalMode::Restore ? proposeRestore(proposal, progress)
                                                    : proposeBoot(proposal, progress);
    if (!done)
        return Failure<SessionError>(done.error());
    std::ranges::sort(proposal.guardRails);
    std::vector<QByteArray> contents;
    if (proposal.refusals.isEmpty()) {
        const trust::Decision decision{.shown = QByteArray(trust::contentHashSize, '\0'),
                                       .shownAt = proposal.shownAt,
                                       .reason = {},
                                       .ticket = {},
                                       .expires = {},
                                       .guardRails = guardRailWords(proposal),
                                       .changeSets = fingerprintsOf(proposal.changeSets)};
        const auto actions = actionsOf(proposal, decision, contents);
        if (!actions)
            return Failure<SessionError>(actions.error());
        proposal.needsSecondOperator = std::ranges::any_of(*actions, [this](const trust::Action &action) {
            return trust::needsSecondOperator(state(), action, me());
        });
    }
    proposal.shown = hashOf(HashAlgorithm::Sha256, shownBytes(proposal));
    return proposal;
}

Outcome<> StoreDesk::proposeBoot(ApprovalProposal &proposal, const Progress &progress)
{
    const auto stored = storedBoot(proposal.order.instance, proposal.order.boot);
    if (!stored)
        return Failure<SessionError>(stored.error());
    proposal.order.boot = stored->boot.number;
    const auto main = judged(stored->boot, progress);
    if (!main)
        return Failure<SessionError>(main.error());
    const trust::Judgement &judgement = main->judgement;
    if (main->standard.benchmark)
        addChangeSets(proposal, *main->standard.benchmark, main->taken->boot, judgement.comparison,
                      judgement.changeSets);
    for (const trust::StatusReason &reason : judgement.reasons)
        if (reason.code == trust::StatusReason::Code::IdentityChanged)
            addGuardRail(proposal, causes::GuardRail::KeyChanged);
    addRefusals(proposal, main->taken->boot, main->standard.benchmark != nullptr);
    for (const QByteArray &fingerprint : proposal.order.fingerprints)
        if (std::ranges::find(proposal.changeSets, fingerprint, &ChangeSetSummary::fingerprint)
            == proposal.changeSets.end())
            return refuse("session.no-such-change", QString::fromLatin1(fingerprint.toHex()));
    if (!proposal.refusals.isEmpty())
        return {};
    if (auto added = addRebased(proposal); !added)
        return added;
    return addWhatIf(proposal, progress);
}

Outcome<> StoreDesk::proposeRestore(ApprovalProposal &proposal, const Progress &progress)
{
    const quint32 wanted = proposal.order.restoredVersion;
    if (wanted == proposal.currentVersion)
        proposal.refusals.push_back(u"same-version"_s);
    const auto restored = benchmark(proposal.order.instance, wanted);
    if (!restored)
        return Failure<SessionError>(restored.error());
    const auto current = benchmark(proposal.order.instance, proposal.currentVersion);
    if (current) {
        const comparison::Comparison comparison = comparison::compare(*current, *restored);
        proposal.order.fingerprints.clear();
        addChangeSets(proposal, *current, *restored, comparison,
                      causes::explain(*current, *restored, comparison));
    }
    proposal.rebased = {proposal.order.instance};
    return proposal.refusals.isEmpty() ? addWhatIf(proposal, progress) : Outcome<>();
}

std::vector<trust::InstanceId> StoreDesk::targets(const trust::Scope &scope) const
{
    std::vector<trust::InstanceId> ids;
    for (const auto &[id, known] : state().instances)
        if (!known.removed && trust::covers(scope, id, known))
            ids.push_back(id);
    return ids;
}

Outcome<> StoreDesk::addRebased(ApprovalProposal &proposal)
{
    const ApprovalOrder &order = proposal.order;
    if (order.mode == ApprovalMode::AlsoAccept)
        return {};
    proposal.rebased.push_back(order.instance);
    if (order.mode != ApprovalMode::Rebase)
        return {};
    const std::vector<QByteArray> wanted = fingerprintsOf(proposal.changeSets);
    for (const trust::InstanceId &id : targets(order.scope)) {
        if (id == order.instance)
            continue;
        const auto stored = storedBoot(id, 0);
        const auto other = stored ? judged(stored->boot) : Outcome<JudgedBoot>(refuse("session.no-boot"));
        std::vector<QByteArray> shown;
        for (size_t i = 0; other && i < other->judgement.changeSets.size(); ++i)
            shown.push_back(other->judgement.changeSets[i].fingerprint);
        std::ranges::sort(shown);
        const bool isSame
            = other && shown == wanted && trust::VerifiedBoot::of(other->taken->boot).has_value();
        (isSame ? proposal.rebased : proposal.skipped).push_back(id);
    }
    return {};
}

Outcome<std::optional<trust::Benchmark>> StoreDesk::currentBenchmark(const trust::InstanceId &id)
{
    const trust::BenchmarkVersion *current = trust::currentBenchmark(state(), id);
    if (!current)
        return std::nullopt;
    auto benchmark = m_judging.benchmark(*current);
    if (!benchmark)
        return Failure<SessionError>(benchmark.error());
    return *std::move(benchmark);
}

Outcome<HeldStandard> StoreDesk::standardAfter(const ApprovalProposal &proposal, const trust::InstanceId &id)
{
    const ApprovalOrder &order = proposal.order;
    auto held = m_judging.standardFor(state(), id, now());
    if (!held)
        return held;
    if (order.mode == ApprovalMode::AlsoAccept) {
        for (const AcceptedItem &item : proposal.accepted)
            held->standard.whitelist.push_back({.id = {}, .entry = item.entry});
        return held;
    }
    if (std::ranges::find(proposal.rebased, id) == proposal.rebased.end())
        return held;
    if (order.mode == ApprovalMode::Restore) {
        auto restored = benchmark(id, order.restoredVersion);
        if (!restored)
            return Failure<SessionError>(restored.error());
        held->benchmark = std::make_shared<const comparison::MeasuredBoot>(*std::move(restored));
        held->standard.benchmark = held->benchmark.get();
        return held;
    }
    const auto stored = storedBoot(id, id == order.instance ? order.boot : 0);
    if (!stored)
        return Failure<SessionError>(stored.error());
    auto taken = m_judging.taken(stored->boot);
    if (!taken)
        return Failure<SessionError>(taken.error());
    const auto previous = currentBenchmark(id);
    if (!previous)
        return Failure<SessionError>(previous.error());
    return Judging::rebased(*held, *std::move(taken), *previous ? &**previous : nullptr);
}

Outcome<InstanceOutcome> StoreDesk::outcomeFor(const ApprovalProposal &proposal, const trust::InstanceId &id)
{
    const trust::InstanceState &known = *instance(id);
    InstanceOutcome outcome;
    outcome.id = id;
    outcome.name = known.name;
    const int limit = 1 + (id == proposal.order.instance ? maxOlderBoots : maxOlderBootsElsewhere);
    const auto boots = m_store->boots(id, {.before = 0, .limit = limit});
    if (!boots)
        return refuse(boots.error());
    const auto before = m_judging.standardFor(state(), id, now());
    const auto after = standardAfter(proposal, id);
    if (!before || !after)
        return Failure<SessionError>(before ? after.error() : before.error());
    for (const store::AppraisedBoot &each : *boots) {
        const auto taken = m_judging.taken(each.boot);
        if (!taken)
            return Failure<SessionError>(taken.error());
        const trust::Judgement was = m_judging.judge(**taken, *before, id, known);
        const trust::Judgement will = m_judging.judge(**taken, *after, id, known);
        if (&each == &boots->front()) {
            outcome.latestBoot = each.boot.number;
            outcome.before = was.status;
            outcome.after = will.status;
            outcome.remainingChangeSets = int(will.changeSets.size());
            continue;
        }
        ++outcome.boots;
        outcome.bootsPassing += !isPassing(was) && isPassing(will);
        outcome.bootsFailing += isPassing(was) && !isPassing(will);
    }
    return outcome;
}

Outcome<> StoreDesk::addWhatIf(ApprovalProposal &proposal, const Progress &progress)
{
    const std::vector<trust::InstanceId> ids = targets(proposal.order.scope);
    WhatIf &whatIf = proposal.whatIf;
    qint64 done = 0;
    for (const trust::InstanceId &id : ids) {
        if (!progress.goOn(done++, qint64(ids.size())))
            return refuse("session.cancelled");
        auto outcome = outcomeFor(proposal, id);
        if (!outcome)
            return Failure<SessionError>(outcome.error());
        whatIf.turningGreen
            += outcome->before != trust::Status::Trusted && outcome->after == trust::Status::Trusted;
        whatIf.stayingRed
            += outcome->before == trust::Status::Untrusted && outcome->after == trust::Status::Untrusted;
        whatIf.instances.push_back(*std::move(outcome));
    }
    qsizetype total = 0;
    for (const auto &[id, known] : state().instances)
        total += known.removed ? 0 : 1;
    whatIf.unaffected = int(total - qsizetype(ids.size()));
    return {};
}

} // namespace plumbline::models
