// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/imaproblems.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

constexpr const char *nothing = nullptr;

constexpr ProblemRow rows[] = {
    {"ima.violation"_L1,
     QT_TRANSLATE_NOOP("Problem",
                       "A violation: the file was open for writing while it was measured, or was read "
                       "while it was being written. The text of this entry is not what was hashed."),
     QT_TRANSLATE_NOOP("Problem", "Find out which program wrote to the file while it was in use.")},
    {"ima.template-hash"_L1,
     QT_TRANSLATE_NOOP("Problem",
                       "The recorded {structure} template hash is not that of the entry's data: "
                       "the data were changed."),
     QT_TRANSLATE_NOOP("Problem", "Compare PCR 10 with a quote of the machine.")},
    {"ima.trailing-bytes"_L1, QT_TRANSLATE_NOOP("Problem", "{wanted} unused bytes follow the last entry."),
     nothing},
    {"ima.ascii-ambiguous"_L1,
     QT_TRANSLATE_NOOP("Problem",
                       "In an ascii list a file's name can hide a space or look like another "
                       "entry."),
     QT_TRANSLATE_NOOP("Problem", "Export binary_runtime_measurements instead.")},
};

} // namespace

std::span<const ProblemRow> imaProblems()
{
    return rows;
}

} // namespace plumbline::models
