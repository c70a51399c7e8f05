// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/vectors/logs.h"
#include "tests/vectors/vector.h"

namespace plumbline::test {

namespace {

using appraisal::Verdict;

constexpr Vector vectors[] = {
    {.row = "I-01",
     .name = "violation",
     .before =
         [](auto &b) {
             auto entry = imaFile("/usr/bin/open");
             entry.templateHash = QByteArray(20, '\0');
             addToList(b, entry);
         },
     .check = "ima.violations",
     .reason = "violations",
     .verdict = Verdict::Incomplete},
    {.row = "I-04",
     .name = "path changed",
     .after = [](auto &e) { e.imaList.replace("/usr/bin/sh", "/usr/bin/xx"); },
     .check = "ima.replay",
     .reason = "differs"},
    {.row = "I-05",
     .name = "list cut",
     .after = [](auto &e) { e.imaList.chop(3); },
     .check = "ima.structure",
     .reason = "damaged"},
    {.row = "I-05",
     .name = "boot log in place of the list",
     .after = [](auto &e) { e.imaList = e.bootLog; },
     .check = "ima.structure",
     .reason = "not-an-ima-list"},
    {.row = "I-13",
     .name = "boot_aggregate of another boot",
     .before =
         [](auto &b) {
             b.bootLog = firmwareLog().bytes();
             b.extendFromLogs();
         },
     .check = "ima.boot-aggregate",
     .reason = "differs"},
    {.row = "I-13",
     .name = "no boot_aggregate",
     .before =
         [](auto &b) {
             b.imaList = entryBytes(imaFile("/usr/bin/sh"));
             b.extendFromLogs();
         },
     .check = "ima.boot-aggregate",
     .reason = "not-first"},

    {.row = "I-13",
     .name = "PCRs of boot_aggregate not quoted",
     .before = [](auto &b) { b.pcrs = 0xFF7F; },
     .check = "ima.boot-aggregate",
     .reason = "not-quoted",
     .verdict = Verdict::Incomplete},
};

} // namespace

std::span<const Vector> imaVectors()
{
    return vectors;
}

} // namespace plumbline::test
