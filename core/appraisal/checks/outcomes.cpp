// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/checks/outcomes.h"

using namespace Qt::StringLiterals;

namespace plumbline::appraisal {

std::vector<Outcome> unreadable(Subject subject, const ParseError &error)
{
    return fails("unreadable"_L1, subject, error.structure, {error.offset, 0});
}

} // namespace plumbline::appraisal
