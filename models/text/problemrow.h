// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace plumbline::models {

/// The texts of one problem code, untranslated, in the context "Problem".
struct ProblemRow
{
    QLatin1StringView code;
    /// {wanted}, {available}, {structure} and {detail} stand for the problem's members.
    const char *sentence;
    const char *advice; ///< null where there is nothing to do
};

} // namespace plumbline::models
