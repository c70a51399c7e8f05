// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QStringList>

#include <vector>

namespace plumbline::test {

/// The codes, in their order: what most tests compare.
[[nodiscard]] inline QStringList codesOf(const std::vector<Problem> &problems)
{
    QStringList codes;
    for (const Problem &problem : problems)
        codes += QString(problem.code);
    return codes;
}

/// The first problem with that code; a default one where there is none.
[[nodiscard]] inline Problem problemOf(const std::vector<Problem> &problems, QLatin1StringView code)
{
    for (const Problem &problem : problems) {
        if (problem.code == code)
            return problem;
    }
    return {};
}

} // namespace plumbline::test
