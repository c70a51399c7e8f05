// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/celproblems.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

constexpr ProblemRow rows[] = {
    {"cel.missing-member"_L1, QT_TRANSLATE_NOOP("Problem", "The record has no {structure}."),
     QT_TRANSLATE_NOOP("Problem", "The registers after this record cannot be told; look at its bytes.")},
    {"cel.record-number"_L1,
     QT_TRANSLATE_NOOP("Problem",
                       "Record number {available} stands where {wanted} was due: records are missing, or "
                       "their order was changed."),
     QT_TRANSLATE_NOOP("Problem", "Export the whole log from the machine again.")},
};

} // namespace

std::span<const ProblemRow> celProblems()
{
    return rows;
}

} // namespace plumbline::models
