// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/problemlist.h"

using namespace Qt::StringLiterals;

namespace plumbline {

void ProblemList::add(Problem problem)
{
    if (++m_counts[problem.code] <= maxOfOneCode)
        m_problems.push_back(std::move(problem));
}

std::vector<Problem> ProblemList::take()
{
    for (const auto &[code, count] : m_counts) {
        if (count <= maxOfOneCode)
            continue;
        m_problems.push_back({.code = "log.more-problems"_L1,
                              .severity = Severity::Note,
                              .wanted = count - maxOfOneCode,
                              .detail = QString(code)});
    }
    m_counts.clear();
    return std::move(m_problems);
}

} // namespace plumbline
