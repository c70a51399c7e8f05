// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bytes.h"
#include "tests/vectors/forging.h"
#include "tests/vectors/vector.h"

namespace plumbline::test {

namespace {

void useRsaPss(EvidenceBuilder &builder)
{
    builder.useKey(TestKey::Kind::Rsa2048);
    builder.scheme = tpm::SignatureScheme::RsaPss;
    builder.signatureScheme = builder.keyScheme = 0x0016;
}

constexpr Vector vectors[] = {
    {.row = "Q-13",
     .name = "quote of another TPM",
     .after =
         [](auto &e) {
             const auto other = EvidenceBuilder().build();
             e.quote = other.quote;
             e.signature = other.signature;
         },
     .check = "signature.valid",
     .reason = "invalid"},
    {.row = "Q-16",
     .name = "key of another TPM",
     .after = [](auto &e) { e.attestationKey = EvidenceBuilder().build().attestationKey; },
     .check = "signature.valid",
     .reason = "invalid"},
    {.row = "Q-25",
     .name = "signature of a key that is no point",
     .after = [](auto &e) { flip(e.attestationKey, -1); },
     .check = "signature.valid",
     .reason = "unusable-key"},
    {.row = "Q-28",
     .name = "byte behind the signature",
     .after = [](auto &e) { e.signature += '\0'; },
     .check = "signature.scheme",
     .reason = "unreadable"},
    {.row = "Q-28",
     .name = "signature cut by a byte",
     .after = [](auto &e) { e.signature.chop(1); },
     .check = "signature.scheme",
     .reason = "unreadable"},
    {.row = "Q-28",
     .name = "signature of s alone",
     .after = [](auto &e) { e.signature.remove(4, 2 + numbersOf(e).r.size()); },
     .check = "signature.scheme",
     .reason = "unreadable"},
    {.row = "Q-28",
     .name = "byte behind the RSA signature",
     .genuine = [](auto &b) { b.useKey(TestKey::Kind::Rsa2048); },
     .after = [](auto &e) { e.signature += '\0'; },
     .check = "signature.scheme",
     .reason = "unreadable"},
    {.row = "Q-28",
     .name = "RSA signature longer than any",
     .genuine = [](auto &b) { b.useKey(TestKey::Kind::Rsa2048); },
     .after = [](auto &e) { e.signature = hex("0014 000b") + sized(QByteArray(513, 's')); },
     .check = "signature.scheme",
     .reason = "unreadable"},
    {.row = "Q-28",
     .name = "signature as bare DER",
     .after = [](auto &e) { e.signature.remove(0, 4); },
     .check = "signature.scheme",
     .reason = "unreadable"},
    {.row = "Q-28",
     .name = "RSA signature a byte too short",
     .genuine = [](auto &b) { b.useKey(TestKey::Kind::Rsa2048); },
     .after = [](auto &e) { e.signature = hex("0014 000b") + sized(e.signature.sliced(7)); },
     .check = "signature.valid",
     .reason = "bad-number"},
    {.row = "Q-28",
     .name = "RSA signature with a zero in front",
     .genuine = [](auto &b) { b.useKey(TestKey::Kind::Rsa2048); },
     .after = [](auto &e) { e.signature = hex("0014 000b") + sized('\0' + e.signature.sliced(6)); },
     .check = "signature.valid",
     .reason = "bad-number"},
    {.row = "Q-28",
     .name = "RSA signature of no bytes",
     .genuine = [](auto &b) { b.useKey(TestKey::Kind::Rsa2048); },
     .after = [](auto &e) { e.signature = hex("0014 000b 0000"); },
     .check = "signature.valid",
     .reason = "bad-number"},
    {.row = "Q-40",
     .name = "last bit flipped",
     .after = [](auto &e) { flip(e.signature, -1); },
     .check = "signature.valid",
     .reason = "invalid"},
    {.row = "Q-40",
     .name = "byte 10 changed",
     .after = [](auto &e) { flip(e.signature, 10); },
     .check = "signature.valid",
     .reason = "invalid"},
    {.row = "Q-40",
     .name = "RSASSA signature changed",
     .genuine = [](auto &b) { b.useKey(TestKey::Kind::Rsa2048); },
     .after = [](auto &e) { flip(e.signature, 10); },
     .check = "signature.valid",
     .reason = "invalid"},
    {.row = "Q-40",
     .name = "RSAPSS signature changed",
     .genuine = useRsaPss,
     .after = [](auto &e) { flip(e.signature, 10); },
     .check = "signature.valid",
     .reason = "invalid"},
    {.row = "Q-40",
     .name = "P-384 signature changed",
     .genuine = [](auto &b) { b.useKey(TestKey::Kind::P384); },
     .after = [](auto &e) { flip(e.signature, -1); },
     .check = "signature.valid",
     .reason = "invalid"},
    {.row = "Q-40",
     .name = "P-521 signature changed",
     .genuine = [](auto &b) { b.useKey(TestKey::Kind::P521); },
     .after = [](auto &e) { flip(e.signature, -1); },
     .check = "signature.valid",
     .reason = "invalid"},
    {.row = "Q-40",
     .name = "SM2 signature changed",
     .genuine = [](auto &b) { b.useKey(TestKey::Kind::Sm2); },
     .after = [](auto &e) { flip(e.signature, -1); },
     .check = "signature.valid",
     .reason = "invalid"},
    {.row = "Q-40",
     .name = "clock changed after it was signed",
     .after = [](auto &e) { replaceFirst(e.quote, be64(1000), be64(1001)); },
     .check = "signature.valid",
     .reason = "invalid"},
    {.row = "Q-40",
     .name = "firmware version changed after it was signed",
     .after = [](auto &e) { replaceFirst(e.quote, be64(0x2019), be64(0x2020)); },
     .check = "signature.valid",
     .reason = "invalid"},
    {.row = "Q-40",
     .name = "signature of the key over something else",
     .before = [](auto &b) { b.editQuote = [](QByteArray &quote) { flip(quote, 8); }; },
     .after = [](auto &e) { flip(e.quote, 8); },
     .check = "signature.valid",
     .reason = "invalid"},
};

} // namespace

std::span<const Vector> signatureVectors()
{
    return vectors;
}

} // namespace plumbline::test
