// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/storedesk.h"

#include "core/base/hasher.h"
#include "models/session/summarycoding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

/// What is not as it was shown, in stable words.
QStringList differences(const ApprovalProposal &shown, const ApprovalProposal &now)
{
    QStringList changes;
    if (shown.currentVersion != now.currentVersion)
        changes.push_back(u"benchmark"_s);
    if (shown.changeSets != now.changeSets || shown.remaining != now.remaining)
        changes.push_back(u"change-sets"_s);
    if (shown.guardRails != now.guardRails)
        changes.push_back(u"guard-rails"_s);
    if (shown.needsSecondOperator != now.needsSecondOperator)
        changes.push_back(u"second-operator"_s);
    if (shown.rebased != now.rebased || shown.skipped != now.skipped
        || shown.whatIf.instances.size() != now.whatIf.instances.size())
        changes.push_back(u"instances"_s);
    if (shown.refusals != now.refusals)
        changes.push_back(u"refusals"_s);
    if (changes.isEmpty())
        changes.push_back(u"boots"_s); // a boot came in, or one is judged otherwise
    return changes;
}

trust::Decision decisionOf(const ApprovalProposal &proposal, const DecisionText &text)
{
    trust::Decision decision{.shown = proposal.shown,
                             .shownAt = proposal.shownAt,
                             .reason = text.reason,
                             .ticket = text.ticket,
                             .expires = {},
                             .guardRails = guardRailWords(proposal),
                             .changeSets = {}};
    if (proposal.order.mode == ApprovalMode::AlsoAccept)
        decision.expires = text.expires;
    for (const ChangeSetSummary &set : proposal.changeSets)
        decision.changeSets.push_back(set.fingerprint);
    return decision;
}

} // namespace

QStringList guardRailWords(const ApprovalProposal &proposal)
{
    QStringList words;
    for (const causes::GuardRail rail : proposal.guardRails)
        words.push_back(causes::guardRailId(rail));
    return words;
}

Outcome<std::vector<trust::Action>> StoreDesk::actionsOf(const ApprovalProposal &proposal,
                                                         const trust::Decision &decision,
                                                         std::vector<QByteArray> &contents)
{
    const ApprovalOrder &order = proposal.order;
    std::vector<trust::Action> actions;
    if (order.mode == ApprovalMode::AlsoAccept) {
        trust::WhitelistAdded added{.entries = {}, .scope = order.scope, .decision = decision};
        for (const AcceptedItem &item : proposal.accepted)
            added.entries.push_back(encodeWhitelistEntry(item.entry));
        actions.emplace_back(std::move(added));
        return actions;
    }
    for (const trust::InstanceId &id : proposal.rebased) {
        const trust::BenchmarkVersion *current = trust::currentBenchmark(state(), id);
        const quint32 version = current ? current->version : 0;
        if (order.mode == ApprovalMode::Restore) {
            const trust::BenchmarkVersion &restored = state().benchmarks.at(id).at(order.restoredVersion - 1);
            actions.emplace_back(trust::BenchmarkRestored{.instance = id,
                                                          .version = version + 1,
                                                          .previousVersion = version,
                                                          .restoredVersion = order.restoredVersion,
                                                          .benchmark = restored.benchmark,
                                                          .decision = decision});
            continue;
        }
        const auto stored = storedBoot(id, id == order.instance ? order.boot : 0);
        if (!stored)
            return Failure<SessionError>(stored.error());
        const auto taken = m_judging.taken(stored->boot);
        const auto previous = currentBenchmark(id);
        if (!taken || !previous)
            return Failure<SessionError>(taken ? previous.error() : taken.error());
        const auto verified = trust::VerifiedBoot::of((*taken)->boot);
        if (!verified)
            return refuse("session.not-verified");
        const QByteArray bytes
            = trust::encodeBenchmark(trust::learn({.instance = id, .evidence = stored->boot.evidence},
                                                  *verified, *previous ? &**previous : nullptr));
        contents.push_back(bytes);
        actions.emplace_back(trust::BenchmarkSet{.instance = id,
                                                 .version = version + 1,
                                                 .previousVersion = version,
                                                 .benchmark = hashOf(HashAlgorithm::Sha256, bytes),
                                                 .evidence = stored->boot.evidence,
                                                 .decision = decision});
    }
    return actions;
}

Outcome<DecisionResult> StoreDesk::approve(const ApprovalProposal &proposal, const DecisionText &text)
{
    if (!m_signer)
        return refuse("session.locked");
    if (text.reason.trimmed().isEmpty())
        return refuse("session.reason-missing");
    const auto again = propose(proposal.order, {});
    if (!again)
        return Failure<SessionError>(again.error());
    if (again->shown != proposal.shown) {
        auto moved = refuse("session.moved");
        moved.value().changes = differences(proposal, *again);
        return moved;
    }
    if (!again->refusals.isEmpty())
        return refuse("session.refused", again->refusals.join(u' '));
    trust::Decision decision = decisionOf(*again, text);
    decision.shownAt = proposal.shownAt;
    std::vector<QByteArray> contents{shownBytes(*again)};
    const auto actions = actionsOf(*again, decision, contents);
    if (!actions)
        return Failure<SessionError>(actions.error());
    return commit(
        *actions,
        [&]() -> store::StoreResult<void> {
            for (const QByteArray &bytes : contents)
                if (auto put = m_store->putBlob(bytes); !put)
                    return Failure<store::StoreError>(put.error());
            return {};
        },
        again->shownAt);
}

} // namespace plumbline::models
