// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/vectors/vector.h"

namespace plumbline::test {

namespace {

using appraisal::Verdict;

constexpr Vector vectors[] = {
    {.row = "Q-14",
     .name = "key that is not restricted",
     .before = [](auto &b) { b.keyAttributes = 0x00040072; },
     .check = "ak.restricted",
     .reason = "attributes"},
    {.row = "Q-14",
     .name = "key that decrypts",
     .before = [](auto &b) { b.keyAttributes = 0x00070072; },
     .check = "ak.restricted",
     .reason = "attributes"},
    {.row = "Q-14",
     .name = "key from outside the TPM",
     .before = [](auto &b) { b.keyAttributes = 0x00050052; },
     .check = "ak.restricted",
     .reason = "attributes"},
    {.row = "Q-14",
     .name = "key that can be moved",
     .before = [](auto &b) { b.keyAttributes = 0x00050060; },
     .check = "ak.restricted",
     .reason = "attributes"},
    {.row = "Q-17",
     .name = "key that came with the evidence",
     .after = [](auto &e) { e.request.isKeyPinned = false; },
     .check = "ak.binding",
     .reason = "not-bound",
     .verdict = Verdict::Incomplete},
    {.row = "Q-25",
     .name = "point not on the curve",
     .after = [](auto &e) { e.attestationKey.back() = char(e.attestationKey.back() ^ 1); },
     .check = "ak.key",
     .reason = "ecc-point"},
    {.row = "Q-28",
     .name = "key cut short",
     .after = [](auto &e) { e.attestationKey.chop(1); },
     .check = "ak.key",
     .reason = "unreadable"},
};

} // namespace

std::span<const Vector> keyVectors()
{
    return vectors;
}

} // namespace plumbline::test
