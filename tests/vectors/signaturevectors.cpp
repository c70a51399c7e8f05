// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bytes.h"
#include "tests/vectors/vector.h"

namespace plumbline::test {

namespace {

constexpr Vector vectors[] = {
    {.row = "Q-16",
     .name = "key of another TPM",
     .after = [](auto &e) { e.attestationKey = EvidenceBuilder().build().attestationKey; },
     .check = "signature.valid",
     .reason = "invalid"},
    {.row = "Q-20",
     .name = "SHA-256 relabelled as SHA-384",
     .before = [](auto &b) { b.signatureHash = 0x000C; },
     .check = "signature.scheme",
     .reason = "differs"},
    {.row = "Q-20",
     .name = "relabelled as SHA-1",
     .before = [](auto &b) { b.signatureHash = 0x0004; },
     .check = "signature.valid",
     .reason = "weak-hash"},
    {.row = "Q-21",
     .name = "RSA signature, ECC key",
     .after = [](auto &e) { e.signature = hex("0014 000b 0100") + QByteArray(256, 's'); },
     .check = "signature.valid",
     .reason = "other-key-type"},
    {.row = "Q-27",
     .name = "TPM_ALG_NULL",
     .after = [](auto &e) { e.signature = hex("0010"); },
     .check = "signature.scheme",
     .reason = "unreadable"},
    {.row = "Q-40",
     .name = "bit of the signature flipped",
     .after = [](auto &e) { e.signature.back() = char(e.signature.back() ^ 1); },
     .check = "signature.valid",
     .reason = "invalid"},

    {.row = "Q-25",
     .name = "signature of a key that is no point",
     .after = [](auto &e) { e.attestationKey.back() = char(e.attestationKey.back() ^ 1); },
     .check = "signature.valid",
     .reason = "unusable-key"},
};

} // namespace

std::span<const Vector> signatureVectors()
{
    return vectors;
}

} // namespace plumbline::test
