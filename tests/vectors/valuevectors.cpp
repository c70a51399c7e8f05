// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bytes.h"
#include "tests/vectors/forging.h"
#include "tests/vectors/logs.h"
#include "tests/vectors/vector.h"

namespace plumbline::test {

namespace {

constexpr Vector vectors[] = {
    {.row = "Q-03",
     .name = "value changed",
     .after = [](auto &e) { flip(e.pcrValues, 0); },
     .check = "quote.pcr-values",
     .reason = "differs"},
    {.row = "Q-03",
     .name = "value changed in the serialized form",
     .after = [](auto &e) { serializeValues(e, [](ValueList &values) { flip(values[7], 0); }); },
     .check = "quote.pcr-values",
     .reason = "differs"},
    {.row = "Q-03",
     .name = "values of two PCRs exchanged",
     .after = [](auto &e) { serializeValues(e, [](ValueList &values) { std::swap(values[4], values[7]); }); },
     .check = "quote.pcr-values",
     .reason = "differs"},
    {.row = "Q-03",
     .name = "value of zeros",
     .after = [](auto &e) { serializeValues(e, [](ValueList &values) { values[8].fill('\0'); }); },
     .check = "quote.pcr-values",
     .reason = "differs"},
    {.row = "Q-03",
     .name = "values of another boot",
     .after =
         [](auto &e) {
             EvidenceBuilder other;
             useFirmwareLog(other);
             e.pcrValues = other.build().pcrValues;
         },
     .check = "quote.pcr-values",
     .reason = "differs"},
    {.row = "Q-03",
     .name = "values labelled with other PCRs",
     .after = [](auto &e) { serializeValues(e, {{{HashAlgorithm::Sha256, hex("feff01")}}}); },
     .check = "quote.pcr-values",
     .reason = "selection-differs"},
    {.row = "Q-03",
     .name = "values labelled with another bank",
     .after = [](auto &e) { serializeValues(e, {{{HashAlgorithm::Sha3_256, hex("ffff00")}}}); },
     .check = "quote.pcr-values",
     .reason = "selection-differs"},
    {.row = "Q-07",
     .name = "border between two values shifted up",
     .after =
         [](auto &e) {
             serializeValues(e, [](ValueList &values) {
                 values[0] += values[1].first(1);
                 values[1].remove(0, 1);
             });
         },
     .check = "quote.pcr-values",
     .reason = "values-do-not-fit"},
    {.row = "Q-07",
     .name = "border between two values shifted down",
     .after =
         [](auto &e) {
             serializeValues(e, [](ValueList &values) {
                 values[1].prepend(values[0].last(1));
                 values[0].chop(1);
             });
         },
     .check = "quote.pcr-values",
     .reason = "values-do-not-fit"},
    {.row = "Q-07",
     .name = "two values in one",
     .after =
         [](auto &e) {
             serializeValues(e, [](ValueList &values) {
                 values[14] += values[15];
                 values[15].clear();
             });
         },
     .check = "quote.pcr-values",
     .reason = "values-do-not-fit"},
    {.row = "Q-07",
     .name = "value of the size of SHA-1",
     .after = [](auto &e) { serializeValues(e, [](ValueList &values) { values[3].truncate(20); }); },
     .check = "quote.pcr-values",
     .reason = "values-do-not-fit"},
    {.row = "Q-07",
     .name = "last byte missing",
     .after = [](auto &e) { e.pcrValues.chop(1); },
     .check = "quote.pcr-values",
     .reason = "values-do-not-fit"},
    {.row = "Q-07",
     .name = "byte more",
     .after = [](auto &e) { e.pcrValues += '\0'; },
     .check = "quote.pcr-values",
     .reason = "values-do-not-fit"},
    {.row = "Q-07",
     .name = "value missing",
     .after = [](auto &e) { serializeValues(e, [](ValueList &values) { values.pop_back(); }); },
     .check = "quote.pcr-values",
     .reason = "values-do-not-fit"},
    {.row = "Q-07",
     .name = "value more",
     .after = [](auto &e) { serializeValues(e, [](ValueList &values) { values.emplace_back(32, '\0'); }); },
     .check = "quote.pcr-values",
     .reason = "values-do-not-fit"},
    {.row = "Q-07",
     .name = "no value at all",
     .after = [](auto &e) { serializeValues(e, [](ValueList &values) { values.clear(); }); },
     .check = "quote.pcr-values",
     .reason = "values-do-not-fit"},
    {.row = "Q-28",
     .name = "file with 17 selections",
     .after =
         [](auto &e) {
             serializeValues(e, nullptr);
             e.pcrValues.replace(0, 4, le32(17));
         },
     .check = "quote.pcr-values",
     .reason = "unreadable"},
    {.row = "Q-28",
     .name = "file with a selection of 5 bytes",
     .after =
         [](auto &e) {
             serializeValues(e, nullptr);
             e.pcrValues[6] = 5;
         },
     .check = "quote.pcr-values",
     .reason = "unreadable"},
    {.row = "Q-28",
     .name = "file with lists that it does not hold",
     .after =
         [](auto &e) {
             serializeValues(e, nullptr);
             e.pcrValues.replace(132, 4, le32(3));
         },
     .check = "quote.pcr-values",
     .reason = "unreadable"},
    {.row = "Q-28",
     .name = "file with a list of 9 values",
     .after =
         [](auto &e) {
             serializeValues(e, nullptr);
             e.pcrValues.replace(136, 4, le32(9));
         },
     .check = "quote.pcr-values",
     .reason = "unreadable"},
    {.row = "Q-28",
     .name = "file with a value of 65 bytes",
     .after =
         [](auto &e) {
             serializeValues(e, nullptr);
             e.pcrValues.replace(140, 2, le16(65));
         },
     .check = "quote.pcr-values",
     .reason = "unreadable"},
    {.row = "Q-28",
     .name = "file with a list more than it states",
     .after =
         [](auto &e) {
             serializeValues(e, nullptr);
             e.pcrValues.replace(132, 4, le32(1));
         },
     .check = "quote.pcr-values",
     .reason = "unreadable"},
};

} // namespace

std::span<const Vector> valueVectors()
{
    return vectors;
}

} // namespace plumbline::test
