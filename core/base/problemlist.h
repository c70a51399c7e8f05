// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <map>
#include <vector>

namespace plumbline {

/// Collects problems, but only the first hundred of each code: a hostile list of a million entries must not
/// become a million problems. What was left out is counted: "log.more-problems" says how many (wanted) of
/// which code (detail).
class ProblemList
{
public:
    static constexpr qint64 maxOfOneCode = 100;

    void add(Problem problem);
    [[nodiscard]] bool isEmpty() const { return m_problems.empty(); }

    /// All problems in the order in which they came, then the counts.
    [[nodiscard]] std::vector<Problem> take();

private:
    std::vector<Problem> m_problems;
    std::map<QLatin1StringView, qint64> m_counts;
};

} // namespace plumbline
