// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/vectors/vector.h"

namespace plumbline::test {

namespace {

constexpr Vector vectors[] = {
    {.row = "Q-03",
     .name = "value changed",
     .after = [](auto &e) { e.pcrValues[0] = char(e.pcrValues[0] ^ 1); },
     .check = "quote.pcr-values",
     .reason = "differs"},
    {.row = "Q-07",
     .name = "last byte of the values missing",
     .after = [](auto &e) { e.pcrValues.chop(1); },
     .check = "quote.pcr-values",
     .reason = "values-do-not-fit"},

    {.row = "Q-08",
     .name = "values of a bank that we cannot compute",
     .before = [](auto &b) { b.banks.push_back(HashAlgorithm(0x7777)); },
     .check = "quote.pcr-values",
     .reason = "unknown-bank",
     .verdict = appraisal::Verdict::Incomplete},
};

} // namespace

std::span<const Vector> valueVectors()
{
    return vectors;
}

} // namespace plumbline::test
