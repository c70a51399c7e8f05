// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/vectors/vector.h"

#include <deque>

namespace plumbline::test {

/// Evidence of a vector, read and computed once: every mutant judges it.
class Case
{
public:
    explicit Case(const Vector &vector);
    Q_DISABLE_COPY_MOVE(Case) // the context refers to the evidence

    [[nodiscard]] const Vector &vector() const { return m_vector; }
    /// What the checks as they are find.
    [[nodiscard]] const appraisal::Appraisal &appraisal() const { return m_appraisal; }
    [[nodiscard]] const appraisal::CheckContext &context() const { return m_context; }

private:
    const Vector &m_vector;
    evidence::ReadEvidence m_evidence;
    appraisal::CheckContext m_context;
    appraisal::Appraisal m_appraisal;
};

/// A console with one fault: a check that is not run, or one that lets one reason pass.
struct Mutant
{
    QByteArray check;
    QByteArray reason; ///< empty: the whole check is gone
};

/// How a suite of vectors takes a mutant.
struct Survey
{
    int missed = 0; ///< vectors whose check no longer gives their reason
    int misjudged = 0; ///< of these, with another verdict than they must have
    int verified = 0; ///< of these, Verified: nothing else notices

    [[nodiscard]] bool isKilled() const { return missed > 0; }
};

/// One for each check.
[[nodiscard]] std::vector<Mutant> removedChecks();

/// One for each reason that some vector brings about: check and reason as they stand in @p cases.
[[nodiscard]] std::vector<Mutant> passedReasons(const std::deque<Case> &cases);

[[nodiscard]] Survey survey(const Mutant &mutant, const std::deque<Case> &cases);

} // namespace plumbline::test
