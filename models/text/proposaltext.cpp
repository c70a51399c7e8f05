// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/proposaltext.h"

#include "core/base/safetext.h"
#include "models/text/causetext.h"
#include "models/text/stagetext.h"
#include "models/text/whitelisttext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

constexpr qsizetype longestName = 80;
constexpr qsizetype itemsListed = 500;

struct ProposalText
{
    Q_DECLARE_TR_FUNCTIONS(Proposal)
};

struct Refusal
{
    QLatin1StringView word;
    const char *sentence;
};

constexpr std::array refusals{
    Refusal{"not-verified"_L1,
            QT_TRANSLATE_NOOP("Proposal", "The evidence is not verified: nothing can be learnt from it.")},
    Refusal{"nothing-to-accept"_L1,
            QT_TRANSLATE_NOOP("Proposal", "There is nothing to accept: everything is as the benchmark.")},
    Refusal{
        "rebase-needs-all"_L1,
        QT_TRANSLATE_NOOP("Proposal", "A new benchmark takes the whole boot: choose all of its changes.")},
    Refusal{"too-wide"_L1,
            QT_TRANSLATE_NOOP("Proposal",
                              "It would accept more than what was looked at: a digest is missing "
                              "or too weak.")},
    Refusal{"no-benchmark"_L1, QT_TRANSLATE_NOOP("Proposal", "The instance has no benchmark yet.")},
    Refusal{"same-version"_L1, QT_TRANSLATE_NOOP("Proposal", "These values are in force already.")},
};

} // namespace

QString proposalTitle(ApprovalMode mode)
{
    switch (mode) {
    case ApprovalMode::FirstBenchmark:
        return ProposalText::tr("Confirm as benchmark");
    case ApprovalMode::Restore:
        return ProposalText::tr("Undo: back to an earlier version");
    case ApprovalMode::Rebase:
        return ProposalText::tr("Rebase the benchmark");
    case ApprovalMode::AlsoAccept:
        break;
    }
    return ProposalText::tr("Also accept");
}

QString proposalButton(ApprovalMode mode)
{
    switch (mode) {
    case ApprovalMode::FirstBenchmark:
        return ProposalText::tr("Confirm");
    case ApprovalMode::Restore:
        return ProposalText::tr("Restore");
    case ApprovalMode::Rebase:
        return ProposalText::tr("Rebase");
    case ApprovalMode::AlsoAccept:
        break;
    }
    return ProposalText::tr("Accept");
}

QString proposalSentence(const ApprovalProposal &proposal)
{
    const QString name = safeTextElided(proposal.instanceName, longestName);
    switch (proposal.order.mode) {
    case ApprovalMode::FirstBenchmark:
        return ProposalText::tr("What %1 measured in its last boot becomes its standard. Later boots are "
                                "compared with it.")
            .arg(name);
    case ApprovalMode::Restore:
        return ProposalText::tr(
                   "The values of version %1 become the standard of %2 again. Everything is judged "
                   "anew.")
            .arg(proposal.order.restoredVersion)
            .arg(name);
    case ApprovalMode::Rebase:
        return ProposalText::tr("What %1 measured in this boot becomes its standard.").arg(name);
    case ApprovalMode::AlsoAccept:
        break;
    }
    return ProposalText::tr("These measurements are accepted beside the benchmark.");
}

QStringList proposalFacts(const ApprovalProposal &proposal)
{
    QStringList facts;
    if (proposal.nextVersion > 0)
        facts += proposal.currentVersion > 0
            ? ProposalText::tr("Benchmark: version %1 replaces version %2")
                  .arg(proposal.nextVersion)
                  .arg(proposal.currentVersion)
            : ProposalText::tr("Benchmark: version %1, the first").arg(proposal.nextVersion);
    const WhatIf &whatIf = proposal.whatIf;
    facts += ProposalText::tr("Become trusted: %1; stay untrusted: %2; not concerned: %3")
                 .arg(whatIf.turningGreen)
                 .arg(whatIf.stayingRed)
                 .arg(whatIf.unaffected);
    int passing = 0;
    int failing = 0;
    for (const InstanceOutcome &outcome : whatIf.instances) {
        passing += outcome.bootsPassing;
        failing += outcome.bootsFailing;
    }
    if (passing > 0)
        facts += ProposalText::tr("Older boots that would pass, too: %1").arg(passing);
    if (failing > 0)
        facts += ProposalText::tr("Older boots that would no longer pass: %1").arg(failing);
    for (const causes::GuardRail rail : proposal.guardRails)
        facts += guardRailTitle(rail) + u": "_s + guardRailSentence(rail);
    for (const ChangeSetSummary &set : proposal.changeSets)
        facts += ProposalText::tr("%1: %2 changes, first in: %3")
                     .arg(causeTitle(set.cause))
                     .arg(set.changes)
                     .arg(stageName(set.stage));
    qsizetype listed = 0;
    for (const AcceptedItem &item : proposal.accepted) {
        if (listed++ == itemsListed)
            break;
        facts += ProposalText::tr("Accepted: %1").arg(whitelistEntryText(item.entry));
    }
    if (qsizetype(proposal.accepted.size()) > itemsListed)
        facts += ProposalText::tr("%1 measurements become accepted in all").arg(proposal.accepted.size());
    return facts;
}

QString refusalText(const QString &refusal)
{
    const auto found
        = std::ranges::find_if(refusals, [&](const Refusal &row) { return row.word == refusal; });
    return found == refusals.end() ? refusal : QCoreApplication::translate("Proposal", found->sentence);
}

QString importPlanText(const trust::ImportPlan &plan)
{
    using Relation = trust::ImportPlan::Relation;
    switch (plan.relation) {
    case Relation::Same:
        return ProposalText::tr("The file holds this very ledger: there is nothing to do.");
    case Relation::Older:
        return ProposalText::tr("The file holds an earlier state of this ledger: nothing is taken back.");
    case Relation::Newer:
        return ProposalText::tr("%1 entries that were missing here were added.").arg(plan.newEntries.size());
    case Relation::Forked:
        return ProposalText::tr(
                   "Both ledgers begin alike and went on apart after %1 entries: nothing was taken "
                   "over.")
            .arg(plan.common);
    case Relation::OtherLedger:
        return ProposalText::tr("The file holds another ledger: nothing was taken over.");
    case Relation::Broken:
        break;
    }
    return ProposalText::tr("The ledger in the file is not valid: nothing was taken over.");
}

QString headComparisonText(trust::HeadComparison head)
{
    using trust::HeadComparison;
    switch (head) {
    case HeadComparison::Behind:
        return ProposalText::tr(
            "The ledger is shorter than when it was last seen: entries were cut off, or an "
            "older copy was put in its place.");
    case HeadComparison::Forked:
        return ProposalText::tr("Where the last entry was seen, another one is: the ledger was replaced.");
    case HeadComparison::OtherLedger:
        return ProposalText::tr("At this place, another ledger was before.");
    case HeadComparison::NeverSeen:
    case HeadComparison::Same:
    case HeadComparison::Longer:
        break;
    }
    return {};
}

} // namespace plumbline::models
