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
    {.row = "E-07",
     .name = "locality added",
     .genuine = useFirmwareLog,
     .after =
         [](auto &e) {
             e.bootLog = EventLogBuilder::agile()
                             .startupLocality(3)
                             .event(0, EventType::SCrtmVersion, "v1")
                             .event(4, EventType::EfiAction, callingApplication)
                             .separators()
                             .bytes();
         },
     .check = "log.replay",
     .reason = "other-locality"},
    {.row = "E-14",
     .name = "events of PCR 8 and 9 removed",
     .after = [](auto &e) { e.bootLog = firmwareLog().bytes(); },
     .check = "log.replay",
     .reason = "no-event"},
    {.row = "E-15",
     .name = "event after the quote",
     .genuine = useFirmwareLog,
     .after = [](auto &e) { e.bootLog = firmwareLog().event(4, EventType::EfiAction, "later").bytes(); },
     .check = "log.replay",
     .reason = "log-is-longer",
     .verdict = Verdict::Incomplete},
    {.row = "E-17",
     .name = "register that grows",
     .before = [](auto &b) { b.values[{HashAlgorithm::Sha256, 11}] = QByteArray(32, 'x'); },
     .check = "log.replay",
     .reason = "unlogged",
     .verdict = Verdict::Incomplete},
    {.row = "E-18",
     .name = "PCR 14 extended without an event",
     .before = [](auto &b) { b.values[{HashAlgorithm::Sha256, 14}] = QByteArray(32, 'x'); },
     .check = "log.replay",
     .reason = "no-event"},
    {.row = "E-20",
     .name = "bank never extended",
     .before =
         [](auto &b) {
             for (auto &[index, value] : b.values)
                 value.fill('\0');
         },
     .check = "log.bank-measured",
     .reason = "not-measured"},
    {.row = "E-24",
     .name = "SHA-1 log for a SHA-256 quote",
     .after = [](auto &e) { e.bootLog = EventLogBuilder::sha1().separators().bytes(); },
     .check = "log.replay",
     .reason = "bank-not-logged",
     .verdict = Verdict::Incomplete},
    {.row = "E-40",
     .name = "event repeated in the log",
     .genuine = useFirmwareLog,
     .after =
         [](auto &e) {
             e.bootLog = EventLogBuilder::agile()
                             .event(0, EventType::SCrtmVersion, "v1")
                             .repeated()
                             .event(4, EventType::EfiAction, callingApplication)
                             .separators()
                             .bytes();
         },
     .check = "log.replay",
     .reason = "event-inserted"},

    {.row = "E-13",
     .name = "value of PCR 4 that no event explains",
     .before = [](auto &b) { b.values[{HashAlgorithm::Sha256, 4}] = QByteArray(32, 'x'); },
     .check = "log.replay",
     .reason = "differs"},
    {.row = "E-19",
     .name = "event without the quoted bank",
     .genuine = useFirmwareLog,
     .after =
         [](auto &e) {
             e.bootLog = firmwareLog()
                             .event(4, EventType::EfiAction, "more")
                             .withoutBank(HashAlgorithm::Sha256)
                             .bytes();
         },
     .check = "log.replay",
     .reason = "not-computable",
     .verdict = Verdict::Incomplete},
};

} // namespace

std::span<const Vector> replayVectors()
{
    return vectors;
}

} // namespace plumbline::test
