// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/values.h"

namespace plumbline::models {

// What the store keeps of judgements beside its own columns, so that lists need not judge again. It is
// derived: what cannot be read is judged anew.

/// What a boot's appraisal says in detail.
struct AppraisalDetails
{
    std::vector<trust::StatusReason> reasons;
    std::vector<trust::StageJudgement> stages;
    quint32 benchmarkVersion = 0;
    std::vector<ChangeSetSummary> changeSets; ///< that are not accepted

    bool operator==(const AppraisalDetails &) const = default;
};

[[nodiscard]] QByteArray encodeDetails(const AppraisalDetails &details);
[[nodiscard]] Result<AppraisalDetails> decodeDetails(QByteArrayView bytes);

[[nodiscard]] QByteArray encodeChangeSet(const ChangeSetSummary &summary);
[[nodiscard]] Result<ChangeSetSummary> decodeChangeSet(QByteArrayView bytes);

/// Everything that a proposal shows; its SHA-256 is ApprovalProposal::shown.
[[nodiscard]] QByteArray shownBytes(const ApprovalProposal &proposal);

/// The proposal's guard rails as a Decision has them.
[[nodiscard]] QStringList guardRailWords(const ApprovalProposal &proposal);

[[nodiscard]] ChangeSetSummary summaryOf(const causes::ChangeSet &set);
[[nodiscard]] AppraisalDetails detailsOf(const trust::Judgement &judgement, quint32 benchmarkVersion);
/// A stored boot with what its appraisal says; without one it is Unverified.
[[nodiscard]] BootSummary summaryOf(const store::AppraisedBoot &boot);

} // namespace plumbline::models
