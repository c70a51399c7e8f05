// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bytes.h"
#include "tests/support/tpmbytes.h"
#include "tests/vectors/forging.h"
#include "tests/vectors/vector.h"

namespace plumbline::test {

namespace {

constexpr Vector vectors[] = {
    {.row = "Q-25",
     .name = "point not on P-256",
     .genuine = [](auto &b) { b.useKey(TestKey::Kind::P256); },
     .after = [](auto &e) { flip(e.attestationKey, -1); },
     .check = "ak.key",
     .reason = "ecc-point"},
    {.row = "Q-25",
     .name = "point not on P-384",
     .genuine = [](auto &b) { b.useKey(TestKey::Kind::P384); },
     .after = [](auto &e) { flip(e.attestationKey, -1); },
     .check = "ak.key",
     .reason = "ecc-point"},
    {.row = "Q-25",
     .name = "point not on P-521",
     .genuine = [](auto &b) { b.useKey(TestKey::Kind::P521); },
     .after = [](auto &e) { flip(e.attestationKey, -1); },
     .check = "ak.key",
     .reason = "ecc-point"},
    {.row = "Q-25",
     .name = "point not on SM2",
     .genuine = [](auto &b) { b.useKey(TestKey::Kind::Sm2); },
     .after = [](auto &e) { flip(e.attestationKey, -1); },
     .check = "ak.key",
     .reason = "ecc-point"},
    {.row = "Q-25",
     .name = "point at infinity",
     .after =
         [](auto &e) {
             editKey(e, [](tpm::PublicKey &key) {
                 key.x.fill('\0');
                 key.y.fill('\0');
             });
         },
     .check = "ak.key",
     .reason = "ecc-point"},
    {.row = "Q-25",
     .name = "coordinates of no bytes",
     .after =
         [](auto &e) {
             editKey(e, [](tpm::PublicKey &key) {
                 key.x.clear();
                 key.y.clear();
             });
         },
     .check = "ak.key",
     .reason = "ecc-point"},
    {.row = "Q-25",
     .name = "coordinate above the field",
     .after = [](auto &e) { editKey(e, [](tpm::PublicKey &key) { key.x.fill('\xff'); }); },
     .check = "ak.key",
     .reason = "ecc-point"},
    {.row = "Q-25",
     .name = "coordinate longer than the field",
     .after = [](auto &e) { editKey(e, [](tpm::PublicKey &key) { key.x.prepend('\0'); }); },
     .check = "ak.key",
     .reason = "ecc-point"},
    {.row = "Q-25",
     .name = "coordinates exchanged",
     .after = [](auto &e) { editKey(e, [](tpm::PublicKey &key) { std::swap(key.x, key.y); }); },
     .check = "ak.key",
     .reason = "ecc-point"},
    {.row = "Q-25",
     .name = "point of P-256 on SM2",
     .after = [](auto &e) { editKey(e, [](tpm::PublicKey &key) { key.curve = tpm::EccCurve::Sm2P256; }); },
     .check = "ak.key",
     .reason = "ecc-point"},
    {.row = "Q-25",
     .name = "point of P-256 on P-384",
     .after = [](auto &e) { editKey(e, [](tpm::PublicKey &key) { key.curve = tpm::EccCurve::NistP384; }); },
     .check = "ak.key",
     .reason = "ecc-point"},
    {.row = "Q-25",
     .name = "curve that we do not verify with",
     .after = [](auto &e) { editKey(e, [](tpm::PublicKey &key) { key.curve = tpm::EccCurve(0x0010); }); },
     .check = "ak.key",
     .reason = "unsupported"},
    {.row = "Q-25",
     .name = "coordinate longer than any",
     .after = [](auto &e) { editKey(e, [](tpm::PublicKey &key) { key.x.prepend(QByteArray(40, '\0')); }); },
     .check = "ak.key",
     .reason = "unreadable"},
    {.row = "Q-27",
     .name = "keyed hash in place of a key",
     .after = [](auto &e) { e.attestationKey.replace(0, 2, hex("0008")); },
     .check = "ak.key",
     .reason = "unreadable"},
    {.row = "Q-27",
     .name = "symmetric cipher in place of a key",
     .after = [](auto &e) { e.attestationKey.replace(0, 2, hex("0025")); },
     .check = "ak.key",
     .reason = "unreadable"},
    {.row = "Q-28",
     .name = "DER with the point given twice over",
     .after =
         [](auto &e) {
             QByteArray der = EvidenceBuilder().subjectPublicKey();
             const bool isOdd = (der.back() & 1) != 0;
             der[der.size() - 65] = isOdd ? '\x07' : '\x06';
             e.attestationKey = der;
         },
     .check = "ak.key",
     .reason = "unreadable"},
    {.row = "Q-28",
     .name = "JWK with bits behind its number",
     .after =
         [](auto &e) {
             // 32 bytes end in a character of which two bits are nobody's.
             QByteArray jwk = R"({"kty":"EC","crv":"P-256","x":"%1B","y":"%1A"})";
             e.attestationKey = jwk.replace("%1", QByteArray(42, 'A'));
         },
     .check = "ak.key",
     .reason = "unreadable"},
    {.row = "Q-28",
     .name = "key cut by a byte",
     .after = [](auto &e) { e.attestationKey.chop(1); },
     .check = "ak.key",
     .reason = "unreadable"},
    {.row = "Q-28",
     .name = "byte behind the key",
     .after = [](auto &e) { e.attestationKey += 'x'; },
     .check = "ak.key",
     .reason = "unreadable"},
    {.row = "Q-28",
     .name = "byte behind the TPM2B_PUBLIC",
     .after = [](auto &e) { e.attestationKey = sized(e.attestationKey) + 'x'; },
     .check = "ak.key",
     .reason = "unreadable"},
    {.row = "Q-28",
     .name = "TPM2B_PUBLIC that states a byte more",
     .after
     = [](auto &e) { e.attestationKey = be16(quint16(e.attestationKey.size() + 1)) + e.attestationKey; },
     .check = "ak.key",
     .reason = "unreadable"},
    {.row = "Q-28",
     .name = "byte behind the DER",
     .after = [](auto &e) { e.attestationKey = EvidenceBuilder().subjectPublicKey() + 'x'; },
     .check = "ak.key",
     .reason = "unreadable"},
    {.row = "Q-28",
     .name = "PEM without its end",
     .after =
         [](auto &e) {
             e.attestationKey = pemBlock("PUBLIC KEY", EvidenceBuilder().subjectPublicKey()).chopped(20);
         },
     .check = "ak.key",
     .reason = "unreadable"},
    {.row = "Q-28",
     .name = "PEM with other characters",
     .after =
         [](auto &e) {
             e.attestationKey = pemBlock("PUBLIC KEY", EvidenceBuilder().subjectPublicKey());
             e.attestationKey[40] = '-';
         },
     .check = "ak.key",
     .reason = "unreadable"},
    {.row = "Q-28",
     .name = "PEM of a private key",
     .after
     = [](auto &e) { e.attestationKey = pemBlock("PRIVATE KEY", EvidenceBuilder().subjectPublicKey()); },
     .check = "ak.key",
     .reason = "unreadable"},
    {.row = "Q-28",
     .name = "JWK without a coordinate",
     .after = [](auto &e) { e.attestationKey = R"({"kty":"EC","crv":"P-256","x":"AAAA"})"; },
     .check = "ak.key",
     .reason = "unreadable"},
    {.row = "Q-29",
     .name = "attribute that there is not",
     .before = [](auto &b) { b.keyAttributes |= 1U << 31; },
     .check = "ak.key",
     .reason = "unreadable"},
    {.row = "Q-29",
     .name = "TPM2B_PUBLIC of a type that there is not",
     .after =
         [](auto &e) {
             e.attestationKey.replace(0, 2, hex("ffff"));
             e.attestationKey = sized(e.attestationKey);
         },
     .check = "ak.key",
     .reason = "unreadable"},
    {.row = "Q-29",
     .name = "TPM2B_PUBLIC filled up with zeros",
     .after =
         [](auto &e) {
             e.attestationKey
                 = sized(e.attestationKey.first(20).leftJustified(e.attestationKey.size(), '\0'));
         },
     .check = "ak.key",
     .reason = "unreadable"},
    {.row = "Q-29",
     .name = "TPM2B_PUBLIC whose point ends early",
     .after = [](auto &e) { e.attestationKey = sized(e.attestationKey.chopped(1)); },
     .check = "ak.key",
     .reason = "unreadable"},
    {.row = "Q-29",
     .name = "TPM2B_PUBLIC of an empty area",
     .after = [](auto &e) { e.attestationKey = sized({}); },
     .check = "ak.key",
     .reason = "unreadable"},
    {.row = "Q-29",
     .name = "policy longer than a digest",
     .after = [](auto &e) { e.attestationKey.replace(8, 2, sized(QByteArray(65, 'p'))); },
     .check = "ak.key",
     .reason = "unreadable"},
};

} // namespace

std::span<const Vector> keyStructureVectors()
{
    return vectors;
}

} // namespace plumbline::test
