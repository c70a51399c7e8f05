// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bytes.h"
#include "tests/vectors/logs.h"
#include "tests/vectors/vector.h"

namespace plumbline::test {

namespace {

using appraisal::Verdict;
using tcg::EventType;

constexpr Vector vectors[] = {
    {.row = "E-03",
     .name = "data changed, digest kept",
     .before
     = [](auto &b) { useLog(b, firmwareLog().event(4, EventType::EfiAction, "good").withData("evil")); },
     .check = "log.event-digest",
     .reason = "mismatch"},
    {.row = "E-09",
     .name = "separators twice",
     .before = [](auto &b) { useLog(b, firmwareLog().separators()); },
     .check = "log.separator",
     .reason = "event.separator-repeated"},
    {.row = "E-09",
     .name = "separators missing",
     .before =
         [](auto &b) {
             useLog(b,
                    EventLogBuilder::agile()
                        .event(0, EventType::SCrtmVersion, "v1")
                        .event(7, EventType::Separator, QByteArray(4, '\0')));
         },
     .check = "log.separator",
     .reason = "log.separator-missing"},
    {.row = "E-22",
     .name = "bank twice in an event",
     .before =
         [](auto &b) {
             useLog(b,
                    firmwareLog()
                        .event(4, EventType::EfiAction, "good")
                        .withDigestAdded(HashAlgorithm::Sha256, QByteArray(32, 'x')));
         },
     .check = "log.events",
     .reason = "event.digest-duplicate"},
    {.row = "E-41",
     .name = "log cut",
     .after = [](auto &e) { e.bootLog.chop(3); },
     .check = "log.structure",
     .reason = "truncated"},
    {.row = "E-42",
     .name = "measurement registers in place of PCRs",
     .after = [](auto &e) { e.bootLog = EventLogBuilder::ccel().bytes(); },
     .check = "log.structure",
     .reason = "not-a-pcr-log",
     .verdict = Verdict::Incomplete},

    {.row = "E-41",
     .name = "log cut within an event",
     .after = [](auto &e) { e.bootLog.chop(3); },
     .check = "log.events",
     .reason = "event.damaged"},
};

} // namespace

std::span<const Vector> logVectors()
{
    return vectors;
}

} // namespace plumbline::test
