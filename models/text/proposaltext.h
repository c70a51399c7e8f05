// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/ledgerfile.h"
#include "models/session/values.h"

#include <QStringList>

namespace plumbline::models {

// A decision in words, before it is made.

/// "Confirm as benchmark", "Undo".
[[nodiscard]] QString proposalTitle(ApprovalMode mode);
/// The word on the button.
[[nodiscard]] QString proposalButton(ApprovalMode mode);
/// What it does, in one sentence.
[[nodiscard]] QString proposalSentence(const ApprovalProposal &proposal);
/// What it touches, a line each: the instance, the versions, who turns green and who stays red.
[[nodiscard]] QStringList proposalFacts(const ApprovalProposal &proposal);
/// Why it cannot be approved at all, by the word in ApprovalProposal::refusals.
[[nodiscard]] QString refusalText(const QString &refusal);

/// How an imported ledger stands to ours.
[[nodiscard]] QString importPlanText(const trust::ImportPlan &plan);
/// What is wrong with the end of the ledger; empty where nothing is.
[[nodiscard]] QString headComparisonText(trust::HeadComparison head);

} // namespace plumbline::models
