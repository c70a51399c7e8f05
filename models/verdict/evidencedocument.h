// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/job.h"
#include "models/verdict/evidencedraft.h"
#include "models/verdict/verification.h"

#include <QTimer>

#include <memory>

namespace plumbline::models {

class ReviewDocument;

/// A verdict with what it was reached from. Immutable, cheap to hand on.
struct Verdict
{
    evidence::ReadEvidence evidence;
    Verification verification;
};
using VerdictPointer = std::shared_ptr<const Verdict>;

/// The evidence beside the open logs: quote, signature, keys, values, and our request. Appraised in the
/// background whenever any of it, or a log, changes; until then there is no verdict. Lives on the main
/// thread.
class EvidenceDocument : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Nothing, ///< no part was added: the logs tell, nothing is proven
        Waiting, ///< a log is being read, or the checks run
        Ambiguous, ///< two logs of one kind are open: nobody can tell which one was quoted
        Judged, ///< verdict() is that of what is open now
    };

    /// @p logs must outlive it.
    explicit EvidenceDocument(const ReviewDocument &logs, QObject *parent = nullptr);
    ~EvidenceDocument() override;

    /// Replaces all of it.
    void set(EvidenceDraft evidence);
    /// Adds parts, in place of those of the same kind.
    void add(std::vector<PartFile> parts);
    void remove(EvidencePart part);
    void clear() { set({}); }

    /// What was added and stated, to be changed in a copy.
    [[nodiscard]] const EvidenceDraft &evidence() const { return m_evidence; }
    [[nodiscard]] const PartFile *find(EvidencePart part) const { return m_evidence.find(part); }
    [[nodiscard]] const evidence::Request &request() const { return m_evidence.request; }
    [[nodiscard]] State state() const { return m_state; }
    /// Null unless the state is Judged.
    [[nodiscard]] VerdictPointer verdict() const { return m_verdict; }
    /// What the boot log says of Secure Boot, with what proves it; nothing while it is not known. There are
    /// facts without a verdict, too: all of them claims.
    [[nodiscard]] const std::optional<appraisal::SecureBootFacts> &secureBoot() const { return m_secureBoot; }
    [[nodiscard]] bool isBusy() const { return m_state == State::Waiting; }
    /// Indices of the logs that the checks look at; nothing where there is none.
    [[nodiscard]] std::optional<int> bootLog() const { return m_bootLog; }
    [[nodiscard]] std::optional<int> imaList() const { return m_imaList; }

Q_SIGNALS:
    void partsChanged();
    void verdictChanged(); ///< state or verdict
    void secureBootChanged();

private:
    void invalidate();
    void appraise();
    void appraiseLogs();
    void setFacts(std::optional<appraisal::SecureBootFacts> facts);
    void chooseLogs();
    void setState(State state);

    const ReviewDocument &m_logs;
    EvidenceDraft m_evidence;
    State m_state = State::Nothing;
    VerdictPointer m_verdict;
    std::optional<appraisal::SecureBootFacts> m_secureBoot;
    std::optional<int> m_bootLog;
    std::optional<int> m_imaList;
    bool m_isReading = false; ///< a log is not read to its end yet
    bool m_isAmbiguous = false;
    Job m_job;
    QTimer m_later; ///< many changes become one appraisal
};

} // namespace plumbline::models
