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
    {"ima.boot-aggregate-missing"_L1,
     QT_TRANSLATE_NOOP("Problem",
                       "The list does not begin with boot_aggregate: its first entries are missing, or its "
                       "order was changed."),
     QT_TRANSLATE_NOOP("Problem", "Export the whole list from the machine again.")},
    {"ima.boot-aggregate-repeated"_L1,
     QT_TRANSLATE_NOOP("Problem",
                       "A second boot_aggregate: the kernel was replaced with kexec, and the list goes on."),
     nothing},
    {"ima.boot-aggregate-differs"_L1,
     QT_TRANSLATE_NOOP("Problem",
                       "boot_aggregate is not that of the boot log: list and log are of different boots, or "
                       "one of them was changed."),
     QT_TRANSLATE_NOOP("Problem", "Collect both from the machine again, in one boot.")},
    {"ima.register"_L1,
     QT_TRANSLATE_NOOP("Problem",
                       "From here on entries also name PCR {available}, not only PCR {wanted}: a rule of the "
                       "policy can ask for that."),
     QT_TRANSLATE_NOOP("Problem", "Compare both PCRs with a quote of the machine.")},
    {"ima.signature-format"_L1,
     QT_TRANSLATE_NOOP("Problem", "The file's signature cannot be one: {structure} {wanted}"), nothing},
    {"ima.buffer-digest"_L1,
     QT_TRANSLATE_NOOP("Problem",
                       "The digest is not that of the buffer: the buffer's text is not what was measured."),
     nothing},
    {"ima.name-control-characters"_L1,
     QT_TRANSLATE_NOOP("Problem",
                       "The file's name has control characters, with which it can pose as something else: "
                       "{detail}"),
     QT_TRANSLATE_NOOP("Problem", "Find out which program made a file of that name.")},
};

} // namespace

std::span<const ProblemRow> imaProblems()
{
    return rows;
}

} // namespace plumbline::models
