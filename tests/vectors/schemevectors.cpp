// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hasher.h"
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

/// A key that leaves the scheme to whoever signs.
void useRsaOfAnyScheme(EvidenceBuilder &builder)
{
    builder.useKey(TestKey::Kind::Rsa2048);
    builder.keyScheme = 0x0010;
}

constexpr Vector vectors[] = {
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
    {.row = "Q-20",
     .name = "signed with SHA-1",
     .before =
         [](auto &b) {
             b.hash = HashAlgorithm::Sha1;
             b.signatureHash = b.keyHash = 0x0004;
         },
     .check = "signature.valid",
     .reason = "weak-hash"},
    {.row = "Q-20",
     .name = "RSA signed with SHA-1",
     .genuine = [](auto &b) { b.useKey(TestKey::Kind::Rsa2048); },
     .before =
         [](auto &b) {
             b.hash = HashAlgorithm::Sha1;
             b.signatureHash = b.keyHash = 0x0004;
         },
     .check = "signature.valid",
     .reason = "weak-hash"},
    {.row = "Q-20",
     .name = "signed with SHA-512 where the key prescribes SHA-256",
     .before =
         [](auto &b) {
             b.hash = HashAlgorithm::Sha512;
             b.signatureHash = 0x000D;
         },
     .check = "signature.scheme",
     .reason = "differs"},
    {.row = "Q-20",
     .name = "RSAPSS where the key prescribes RSASSA",
     .genuine = [](auto &b) { b.useKey(TestKey::Kind::Rsa2048); },
     .before =
         [](auto &b) {
             b.scheme = tpm::SignatureScheme::RsaPss;
             b.signatureScheme = 0x0016;
         },
     .check = "signature.scheme",
     .reason = "differs"},
    {.row = "Q-20",
     .name = "RSASSA where the key prescribes RSAPSS",
     .genuine = useRsaPss,
     .before =
         [](auto &b) {
             b.scheme = tpm::SignatureScheme::RsaSsa;
             b.signatureScheme = 0x0014;
         },
     .check = "signature.scheme",
     .reason = "differs"},
    {.row = "Q-20",
     .name = "RSASSA relabelled as RSAPSS, key of any scheme",
     .genuine = useRsaOfAnyScheme,
     .before = [](auto &b) { b.signatureScheme = 0x0016; },
     .check = "signature.valid",
     .reason = "invalid"},
    {.row = "Q-20",
     .name = "hash of another length for the key of any scheme",
     .genuine = useRsaOfAnyScheme,
     .before = [](auto &b) { b.signatureHash = 0x000C; },
     .check = "signature.valid",
     .reason = "invalid"},
    {.row = "Q-20",
     .name = "hash that nobody knows",
     .before =
         [](auto &b) {
             b.signatureHash = 0x7777;
             b.keyHash = 0x7777;
         },
     .check = "signature.valid",
     .reason = "weak-hash"},
    {.row = "Q-21",
     .name = "RSA signature, ECC key",
     .after = [](auto &e) { e.signature = hex("0014 000b 0100") + QByteArray(256, 's'); },
     .check = "signature.valid",
     .reason = "other-key-type"},
    {.row = "Q-21",
     .name = "ECDSA signature, RSA key",
     .genuine = [](auto &b) { b.useKey(TestKey::Kind::Rsa2048); },
     .after = [](auto &e) { e.signature = EvidenceBuilder().build().signature; },
     .check = "signature.valid",
     .reason = "other-key-type"},
    {.row = "Q-21",
     .name = "SM2 signature, key on P-256",
     .before = [](auto &b) { b.signatureScheme = 0x001B; },
     .check = "signature.valid",
     .reason = "other-key-type"},
    {.row = "Q-21",
     .name = "ECDSA signature, key on SM2",
     .genuine = [](auto &b) { b.useKey(TestKey::Kind::Sm2); },
     .before = [](auto &b) { b.signatureScheme = 0x0018; },
     .check = "signature.valid",
     .reason = "other-key-type"},
    {.row = "Q-26",
     .name = "SM2 of another user id",
     .genuine = [](auto &b) { b.useKey(TestKey::Kind::Sm2); },
     .before = [](auto &b) { b.sm2Identity = "ALICE123@YAHOO.COM"; },
     .check = "signature.valid",
     .reason = "invalid"},
    {.row = "Q-26",
     .name = "SM2 that claims SHA-256",
     .genuine = [](auto &b) { b.useKey(TestKey::Kind::Sm2); },
     .before = [](auto &b) { b.signatureHash = b.keyHash = 0x000B; },
     .check = "signature.valid",
     .reason = "weak-hash"},
    {.row = "Q-26",
     .name = "SM2 made with SHA-256 that claims SM3",
     .genuine = [](auto &b) { b.useKey(TestKey::Kind::Sm2); },
     .before = [](auto &b) { b.hash = HashAlgorithm::Sha256; },
     .check = "signature.valid",
     .reason = "invalid"},
    {.row = "Q-26",
     .name = "ECDSA that claims SM3",
     .before = [](auto &b) { b.signatureHash = b.keyHash = 0x0012; },
     .check = "signature.valid",
     .reason = "weak-hash"},
    {.row = "Q-27",
     .name = "TPM_ALG_NULL",
     .after = [](auto &e) { e.signature = hex("0010"); },
     .check = "signature.scheme",
     .reason = "unreadable"},
    {.row = "Q-27",
     .name = "TPM_ALG_NULL in front of the signature",
     .after = [](auto &e) { e.signature.replace(0, 2, hex("0010")); },
     .check = "signature.scheme",
     .reason = "unreadable"},
    {.row = "Q-27",
     .name = "HMAC",
     .after = [](auto &e) { e.signature = hex("0005 000b") + hashOf(HashAlgorithm::Sha256, e.quote); },
     .check = "signature.scheme",
     .reason = "unreadable"},
    {.row = "Q-27",
     .name = "TPM_ALG_ERROR",
     .after = [](auto &e) { e.signature.replace(0, 2, hex("0000")); },
     .check = "signature.scheme",
     .reason = "unreadable"},
    {.row = "Q-27",
     .name = "ECDAA",
     .after = [](auto &e) { e.signature.replace(0, 2, hex("001a")); },
     .check = "signature.scheme",
     .reason = "unreadable"},
    {.row = "Q-27",
     .name = "Schnorr",
     .after = [](auto &e) { e.signature.replace(0, 2, hex("001c")); },
     .check = "signature.scheme",
     .reason = "unreadable"},
    {.row = "Q-27",
     .name = "RSA encryption",
     .genuine = [](auto &b) { b.useKey(TestKey::Kind::Rsa2048); },
     .after = [](auto &e) { e.signature.replace(0, 2, hex("0015")); },
     .check = "signature.scheme",
     .reason = "unreadable"},
};

} // namespace

std::span<const Vector> schemeVectors()
{
    return vectors;
}

} // namespace plumbline::test
