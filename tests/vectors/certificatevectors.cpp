// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tpm/keyfile.h"
#include "tests/support/testauthority.h"
#include "tests/support/tpmbytes.h"
#include "tests/support/weakmodulus.h"
#include "tests/vectors/vector.h"

namespace plumbline::test {

namespace {

using appraisal::Verdict;
using evidence::Evidence;

/// A maker of TPMs: a root, a CA under it, and the endorsement key of one TPM.
struct Maker
{
    TestAuthority root{"Maker root"};
    TestAuthority authority{"Maker CA", root};
    std::shared_ptr<const TestKey> key = TestKey::make(TestKey::Kind::P384);

    [[nodiscard]] TestCertificate contents() const { return {.key = key->numbers(), .address = {}}; }
};

const Maker &maker()
{
    static const Maker one;
    return one;
}

/// The TPM of the evidence is one of the maker's, and its maker's root is trusted.
void endorse(Evidence &evidence, const QByteArray &certificate)
{
    evidence.endorsementKey = maker().key->subjectPublicKey();
    evidence.endorsementCertificate = certificate;
    evidence.chainCertificates = {maker().authority.certificate()};
    evidence.request.trustAnchors = {maker().root.certificate()};
    evidence.request.validAt = momentOfTests();
}

void endorse(Evidence &evidence)
{
    endorse(evidence, maker().authority.issue(maker().contents()));
}

/// The same with a certificate that says something else.
template <typename Change> void endorse(Evidence &evidence, Change change)
{
    TestCertificate contents = maker().contents();
    change(contents);
    endorse(evidence, maker().authority.issue(contents));
}

tpm::PublicKey attestationKeyOf(const Evidence &evidence)
{
    return tpm::readKeyFile(evidence.attestationKey).value_or(tpm::KeyFile()).key;
}

/// The attestation key is certified by a CA that is trusted.
template <typename Change> void certify(Evidence &evidence, Change change)
{
    TestCertificate contents{.key = attestationKeyOf(evidence),
                             .purposes = {"2.23.133.8.3"},
                             .keyUsage = "digitalSignature",
                             .address = {}};
    change(contents);
    evidence.attestationCertificate = maker().root.issue(contents);
    evidence.request.attestationAnchors = {maker().root.certificate()};
    evidence.request.validAt = momentOfTests();
    evidence.request.isKeyPinned = false;
}

tpm::PublicKey factorableKey()
{
    return {.type = tpm::KeyType::Rsa, .modulus = weakModulus(12345), .exponent = tpm::rsaExponent};
}

constexpr quint32 decryptingKey = 0x000300B2;
constexpr quint32 freeDecryptingKey = 0x000200B2; ///< not restricted

constexpr Vector vectors[] = {
    {.row = "Q-34",
     .name = "no roots chosen, key not known otherwise",
     .after =
         [](auto &e) {
             endorse(e);
             e.request.trustAnchors.clear();
             e.request.isKeyPinned = false;
         },
     .check = "ek.certificate",
     .reason = "no-roots",
     .verdict = Verdict::Incomplete},
    {.row = "Q-34",
     .name = "intermediate missing",
     .after =
         [](auto &e) {
             endorse(e);
             e.chainCertificates.clear();
         },
     .check = "ek.certificate",
     .reason = "unknown-issuer",
     .verdict = Verdict::Incomplete},
    {.row = "Q-38",
     .name = "certificate of another CA, whose root came along",
     .after =
         [](auto &e) {
             const TestAuthority other("TLS root");
             endorse(e, other.issue(maker().contents()));
             e.chainCertificates.push_back(other.certificate());
         },
     .check = "ek.certificate",
     .reason = "untrusted-root"},
    {.row = "Q-38",
     .name = "root for attestation keys only",
     .after =
         [](auto &e) {
             endorse(e);
             e.request.attestationAnchors = e.request.trustAnchors;
             e.request.trustAnchors.clear();
             e.request.isKeyPinned = false;
         },
     .check = "ek.certificate",
     .reason = "no-roots",
     .verdict = Verdict::Incomplete},
    {.row = "Q-34",
     .name = "expired",
     .after = [](auto &e) { endorse(e, [](auto &c) { c.notAfter = momentOfTests().addDays(-1); }); },
     .check = "ek.certificate",
     .reason = "expired",
     .verdict = Verdict::Incomplete},
    {.row = "Q-34",
     .name = "not yet valid",
     .after = [](auto &e) { endorse(e, [](auto &c) { c.notBefore = momentOfTests().addDays(1); }); },
     .check = "ek.certificate",
     .reason = "not-yet-valid",
     .verdict = Verdict::Incomplete},
    {.row = "Q-34",
     .name = "revoked",
     .after =
         [](auto &e) {
             endorse(e);
             e.revocationLists = {maker().authority.revoke({1})};
         },
     .check = "ek.certificate",
     .reason = "revoked"},
    {.row = "Q-34",
     .name = "forged revocation list",
     .after =
         [](auto &e) {
             endorse(e);
             e.revocationLists = {TestAuthority("Maker CA").revoke({})};
         },
     .check = "ek.certificate",
     .reason = "bad-revocation-list",
     .verdict = Verdict::Incomplete},
    {.row = "Q-34",
     .name = "certificate of a server",
     .after = [](auto &e) { endorse(e, [](auto &c) { c.purposes = {"serverAuth"}; }); },
     .check = "ek.certificate",
     .reason = "wrong-purpose"},
    {.row = "Q-34",
     .name = "leaf is a CA",
     .after = [](auto &e) { endorse(e, [](auto &c) { c.isAuthority = true; }); },
     .check = "ek.certificate",
     .reason = "is-authority"},
    {.row = "Q-34",
     .name = "signed with SHA-1",
     .after = [](auto &e) { endorse(e, [](auto &c) { c.hash = HashAlgorithm::Sha1; }); },
     .check = "ek.certificate",
     .reason = "weak-signature",
     .verdict = Verdict::Incomplete},
    {.row = "Q-34",
     .name = "signature changed",
     .after =
         [](auto &e) {
             endorse(e);
             e.endorsementCertificate.back() ^= 1;
         },
     .check = "ek.certificate",
     .reason = "broken"},
    {.row = "Q-36",
     .name = "unknown critical extension",
     .after = [](auto &e) { endorse(e, [](auto &c) { c.hasUnknownExtension = true; }); },
     .check = "ek.certificate",
     .reason = "broken"},
    {.row = "Q-36",
     .name = "bytes other than filler behind it",
     .after =
         [](auto &e) {
             endorse(e);
             e.endorsementCertificate += "\xFFx";
         },
     .check = "ek.certificate",
     .reason = "unreadable"},
    {.row = "P-19",
     .name = "certificate above 64 KiB",
     .after =
         [](auto &e) {
             endorse(e);
             e.endorsementCertificate += QByteArray(64 * 1024, '\xFF');
         },
     .check = "ek.certificate",
     .reason = "unreadable"},
    {.row = "P-19",
     .name = "chain that goes on and on",
     .after =
         [](auto &e) {
             auto issuer = std::make_unique<TestAuthority>("CA", maker().root);
             std::vector<QByteArray> between{issuer->certificate()};
             for (int i = 0; i < 5; ++i) {
                 issuer = std::make_unique<TestAuthority>("CA " + QByteArray::number(i), *issuer);
                 between.push_back(issuer->certificate());
             }
             endorse(e, issuer->issue(maker().contents()));
             e.chainCertificates = between;
         },
     .check = "ek.certificate",
     .reason = "too-long"},

    {.row = "Q-35",
     .name = "certificate of another TPM's key",
     .after =
         [](auto &e) {
             endorse(e);
             e.endorsementKey = TestKey::make(TestKey::Kind::P256)->subjectPublicKey();
         },
     .check = "ek.key",
     .reason = "other-key"},
    {.row = "Q-35",
     .name = "key that decrypts anything",
     .after =
         [](auto &e) {
             endorse(e);
             e.endorsementKey = publicAreaBytes(maker().key->numbers(), freeDecryptingKey,
                                                tpm::SignatureScheme::Null, HashAlgorithm::None);
         },
     .check = "ek.key",
     .reason = "attributes"},
    {.row = "Q-35",
     .name = "endorsement key cut off",
     .after =
         [](auto &e) {
             endorse(e);
             e.endorsementKey = publicAreaBytes(maker().key->numbers(), decryptingKey,
                                                tpm::SignatureScheme::Null, HashAlgorithm::None)
                                    .chopped(1);
         },
     .check = "ek.key",
     .reason = "unreadable"},
    {.row = "Q-22",
     .name = "endorsement key with exponent 3",
     .after =
         [](auto &e) {
             tpm::PublicKey key = factorableKey();
             key.exponent = 3;
             e.endorsementKey = jwkOf(key);
         },
     .check = "ek.key",
     .reason = "rsa-exponent"},
    {.row = "Q-22",
     .name = "endorsement key of 1024 bits",
     .after =
         [](auto &e) {
             tpm::PublicKey key = factorableKey();
             key.modulus.truncate(128);
             e.endorsementKey = jwkOf(key);
         },
     .check = "ek.key",
     .reason = "rsa-size"},
    {.row = "Q-25",
     .name = "endorsement key not on its curve",
     .after =
         [](auto &e) {
             tpm::PublicKey key = maker().key->numbers();
             key.y.back() ^= 1;
             e.endorsementKey = jwkOf(key);
         },
     .check = "ek.key",
     .reason = "ecc-point"},
    {.row = "Q-23",
     .name = "endorsement key that can be factored",
     .after = [](auto &e) { e.endorsementKey = jwkOf(factorableKey()); },
     .check = "ek.roca",
     .reason = "factorable"},
    {.row = "Q-23",
     .name = "key of the maker's CA can be factored",
     .after =
         [](auto &e) {
             endorse(e);
             e.chainCertificates = {maker().root.issue({.commonName = "Maker CA",
                                                        .key = factorableKey(),
                                                        .purposes = {},
                                                        .keyUsage = "keyCertSign",
                                                        .isAuthority = true,
                                                        .hasModel = false,
                                                        .address = {}})};
         },
     .check = "ek.roca",
     .reason = "factorable-issuer"},
    {.row = "Q-23",
     .name = "attestation key that can be factored",
     .after = [](auto &e) { e.attestationKey = jwkOf(factorableKey()); },
     .check = "ak.roca",
     .reason = "factorable"},

    {.row = "Q-16",
     .name = "certificate of another attestation key",
     .after = [](auto &e) { certify(e, [](auto &c) { c.key = maker().key->numbers(); }); },
     .check = "ak.certificate",
     .reason = "other-key"},
    {.row = "Q-38",
     .name = "attestation key certified for another purpose",
     .after = [](auto &e) { certify(e, [](auto &c) { c.purposes = {"clientAuth"}; }); },
     .check = "ak.certificate",
     .reason = "wrong-purpose"},
    {.row = "Q-38",
     .name = "attestation key certified by the maker of the TPM only",
     .after =
         [](auto &e) {
             certify(e, [](auto &) { });
             e.request.trustAnchors = e.request.attestationAnchors;
             e.request.attestationAnchors.clear();
         },
     .check = "ak.certificate",
     .reason = "no-roots",
     .verdict = Verdict::Incomplete},
    {.row = "Q-36",
     .name = "attestation certificate cut off",
     .after =
         [](auto &e) {
             certify(e, [](auto &) { });
             e.attestationCertificate.chop(1);
         },
     .check = "ak.certificate",
     .reason = "unreadable"},
    {.row = "R2",
     .name = "no key that an attestation certificate could be of",
     .after =
         [](auto &e) {
             certify(e, [](auto &) { });
             e.attestationKey.clear();
         },
     .check = "ak.certificate",
     .reason = "no-key",
     .verdict = Verdict::Incomplete},

    {.row = "Q-16",
     .name = "Name of another key was enrolled",
     .after = [](auto &e) { e.request.attestationKeyName = QByteArray("\x00\x0b", 2) + QByteArray(32, 'n'); },
     .check = "ak.name",
     .reason = "differs"},
    {.row = "Q-16",
     .name = "Name enrolled, public area not told",
     .after =
         [](auto &e) {
             e.request.attestationKeyName = "name";
             e.attestationKey = jwkOf(attestationKeyOf(e));
         },
     .check = "ak.name",
     .reason = "name-unknown",
     .verdict = Verdict::Incomplete},
    {.row = "Q-16",
     .name = "signer of another form than the key's Name",
     .before = [](auto &b) { b.qualifiedSigner = QByteArray("\x00\x0c", 2) + QByteArray(48, 'q'); },
     .check = "ak.name",
     .reason = "other-signer"},
    {.row = "Q-16",
     .name = "Name made with a hash that we do not have",
     .after = [](auto &e) { e.attestationKey.replace(2, 2, "\x77\x77"); }, // nameAlg
     .check = "ak.name",
     .reason = "unknown-hash",
     .verdict = Verdict::Incomplete},
    {.row = "R2",
     .name = "no key to have a Name",
     .after = [](auto &e) { e.attestationKey.clear(); },
     .check = "ak.name",
     .reason = "no-key",
     .verdict = Verdict::Incomplete},
    {.row = "R2",
     .name = "no quote to name a signer",
     .after = [](auto &e) { e.quote.clear(); },
     .check = "ak.name",
     .reason = "no-quote",
     .verdict = Verdict::Incomplete},
    {.row = "Q-17",
     .name = "activated by a TPM that may be none",
     .after =
         [](auto &e) {
             e.request.isKeyPinned = false;
             e.request.binding = evidence::KeyBinding::ActivatedByUs;
             const auto key = tpm::readKeyFile(e.attestationKey);
             e.request.attestationKeyName = tpm::nameOf(*key->area);
         },
     .check = "ak.binding",
     .reason = "activated-unknown-tpm",
     .verdict = Verdict::Incomplete},
    {.row = "Q-17",
     .name = "activated, but not known which key",
     .after =
         [](auto &e) {
             endorse(e);
             e.request.isKeyPinned = false;
             e.request.binding = evidence::KeyBinding::ActivatedByUs;
         },
     .check = "ak.binding",
     .reason = "not-bound",
     .verdict = Verdict::Incomplete},
    {.row = "Q-17",
     .name = "endorsement key is genuine, attestation key from anywhere",
     .after =
         [](auto &e) {
             endorse(e);
             e.request.isKeyPinned = false;
         },
     .check = "ak.binding",
     .reason = "not-bound",
     .verdict = Verdict::Incomplete},
};

} // namespace

std::span<const Vector> certificateVectors()
{
    return vectors;
}

} // namespace plumbline::test
