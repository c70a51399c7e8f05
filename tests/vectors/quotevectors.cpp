// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bytes.h"
#include "tests/vectors/vector.h"

namespace plumbline::test {

namespace {

using appraisal::Verdict;

constexpr Vector vectors[] = {
    {.row = "Q-01",
     .name = "magic of zeros",
     .before = [](auto &b) { b.magic = 0; },
     .check = "quote.magic",
     .reason = "differs"},
    {.row = "Q-02",
     .name = "NV contents",
     .before = [](auto &b) { b.type = 0x8014; },
     .check = "quote.type",
     .reason = "not-a-quote"},
    {.row = "Q-04",
     .name = "no PCR selected",
     .before = [](auto &b) { b.pcrs = 0; },
     .check = "quote.pcr-selection",
     .reason = "empty",
     .verdict = Verdict::Incomplete},
    {.row = "Q-05",
     .name = "PCR 7 left out",
     .before = [](auto &b) { b.pcrs = 0xFF7F; },
     .after = [](auto &e) { e.request.selection->banks[0].select = hex("ffff00"); },
     .check = "quote.pcr-selection",
     .reason = "differs"},
    {.row = "Q-06",
     .name = "bank twice",
     .before = [](auto &b) { b.banks.push_back(HashAlgorithm::Sha256); },
     .check = "quote.pcr-selection",
     .reason = "repeated-bank"},
    {.row = "Q-08",
     .name = "SHA-1 only",
     .before =
         [](auto &b) {
             b.banks = {HashAlgorithm::Sha1};
             b.extendFromLogs();
         },
     .check = "quote.bank",
     .reason = "weak-bank",
     .verdict = Verdict::Incomplete},
    {.row = "Q-08",
     .name = "bank that we cannot compute",
     .before = [](auto &b) { b.banks.push_back(HashAlgorithm(0x7777)); },
     .check = "quote.bank",
     .reason = "unknown-bank",
     .verdict = Verdict::Incomplete},
    {.row = "Q-10",
     .name = "answer to another request",
     .after = [](auto &e) { e.request.nonce = "another"; },
     .check = "quote.nonce",
     .reason = "differs"},
    {.row = "Q-11",
     .name = "no nonce in the quote",
     .before = [](auto &b) { b.nonce.clear(); },
     .after = [](auto &e) { e.request.nonce = "asked"; },
     .check = "quote.nonce",
     .reason = "empty"},
    {.row = "Q-12",
     .name = "no request",
     .after = [](auto &e) { e.request.nonce.reset(); },
     .check = "quote.nonce",
     .reason = "no-request",
     .verdict = Verdict::Incomplete},
    {.row = "Q-28",
     .name = "a byte after the quote",
     .after = [](auto &e) { e.quote += 'x'; },
     .check = "quote.structure",
     .reason = "unreadable"},
};

} // namespace

std::span<const Vector> quoteVectors()
{
    return vectors;
}

} // namespace plumbline::test
