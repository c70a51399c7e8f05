// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/checkrow.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

constexpr CheckTitle titles[] = {
    {"ak.roca"_L1, QT_TRANSLATE_NOOP("Check", "The attestation key cannot be computed from its public half")},
    {"ak.certificate"_L1, QT_TRANSLATE_NOOP("Check", "A CA that you chose certified the attestation key")},
    {"ek.key"_L1, QT_TRANSLATE_NOOP("Check", "The endorsement key is sound, and the certificate's")},
    {"ek.roca"_L1, QT_TRANSLATE_NOOP("Check", "The endorsement key cannot be computed from its public half")},
    {"ek.certificate"_L1, QT_TRANSLATE_NOOP("Check", "The TPM's maker certified the endorsement key")},
};

constexpr const char *addRoots
    = QT_TRANSLATE_NOOP("Check", "Choose the roots that you trust: those of the TPM's maker, or your own.");
constexpr const char *addIntermediates
    = QT_TRANSLATE_NOOP("Check",
                        "Add the certificates in between, from the TPM or from its maker, and check that the "
                        "root is among those that you chose.");
constexpr const char *foreign = QT_TRANSLATE_NOOP(
    "Check", "Do not trust this key. Find out who issued the certificate before you add its root.");
constexpr const char *replaceKey
    = QT_TRANSLATE_NOOP("Check",
                        "Update the TPM's firmware as its maker says, and create the key anew; whoever has "
                        "the public half can sign for it.");
constexpr const char *checkClock
    = QT_TRANSLATE_NOOP("Check", "Check this computer's clock, or ask the issuer for a newer certificate.");
constexpr const char *sameTpm
    = QT_TRANSLATE_NOOP("Check", "Check that key and certificate are of the same TPM.");

/// What is said of certificates of either key.
constexpr CheckRow rows[] = {
    {{},
     "revocation-not-checked"_L1,
     QT_TRANSLATE_NOOP("Check", "Yes: {detail}. Whether it was revoked is not known: there is no list.")},
    {{},
     "revocation-partly-checked"_L1,
     QT_TRANSLATE_NOOP("Check",
                       "Yes: {detail}. Whether it was revoked is not fully known: a list is missing or too "
                       "old.")},
    {{}, "not-revoked"_L1, QT_TRANSLATE_NOOP("Check", "Yes, and it is not revoked: {detail}.")},
    {{},
     "padded"_L1,
     QT_TRANSLATE_NOOP("Check", "{detail} filler bytes follow the certificate; they were left out.")},
    {{},
     "not-followed"_L1,
     QT_TRANSLATE_NOOP("Check",
                       "The certificate was not followed, as no roots were chosen; the key is known in "
                       "another way.")},
    {{}, "no-roots"_L1, QT_TRANSLATE_NOOP("Check", "No roots were chosen that it could lead to."), addRoots},
    {{},
     "unknown-issuer"_L1,
     QT_TRANSLATE_NOOP("Check", "Its issuer is not known: {detail}."),
     addIntermediates},
    {{},
     "untrusted-root"_L1,
     QT_TRANSLATE_NOOP("Check", "It leads to a root that was not chosen: {detail}."),
     foreign},
    {{}, "expired"_L1, QT_TRANSLATE_NOOP("Check", "A certificate is no longer valid: {detail}."), checkClock},
    {{},
     "not-yet-valid"_L1,
     QT_TRANSLATE_NOOP("Check", "A certificate is not valid yet: {detail}."),
     checkClock},
    {{},
     "revoked"_L1,
     QT_TRANSLATE_NOOP("Check", "Its issuer has revoked a certificate: {detail}."),
     QT_TRANSLATE_NOOP("Check", "Do not trust this key, and ask the issuer why.")},
    {{},
     "wrong-purpose"_L1,
     QT_TRANSLATE_NOOP("Check", "It was issued for another purpose ({detail})."),
     foreign},
    {{},
     "is-authority"_L1,
     QT_TRANSLATE_NOOP("Check", "It may certify other keys, which no key of a TPM may."),
     foreign},
    {{},
     "weak-signature"_L1,
     QT_TRANSLATE_NOOP("Check", "Its signature is too weak to prove anything today: {detail}."),
     QT_TRANSLATE_NOOP("Check", "Ask the issuer for a certificate that is signed with SHA-256 or better.")},
    {{},
     "too-long"_L1,
     QT_TRANSLATE_NOOP("Check", "There are more certificates in between than any vendor has."),
     foreign},
    {{},
     "bad-revocation-list"_L1,
     QT_TRANSLATE_NOOP("Check", "A revocation list was not signed by the issuer whose list it claims to be."),
     QT_TRANSLATE_NOOP("Check", "Get the list from its issuer again.")},
    {{}, "broken"_L1, QT_TRANSLATE_NOOP("Check", "The chain is broken: {detail}."), foreign},
    {"ek.key"_L1, "other-key"_L1,
     QT_TRANSLATE_NOOP("Check", "The certificate is of another key than the TPM's."), sameTpm},
    {"ak.certificate"_L1, "other-key"_L1,
     QT_TRANSLATE_NOOP("Check", "The certificate is of another key than the one that signed."), sameTpm},
    {"ek.key"_L1, "attributes"_L1,
     QT_TRANSLATE_NOOP("Check", "The attributes are wrong ({detail}): this is no endorsement key."),
     QT_TRANSLATE_NOOP("Check", "Read the key from the TPM again (tpm2_createek -u).")},
    {{},
     "unsupported"_L1,
     QT_TRANSLATE_NOOP("Check", "Keys of this kind cannot be verified here."),
     QT_TRANSLATE_NOOP("Check", "Use a key of RSA with 2048 to 4096 bits, P-256, P-384, P-521 or SM2.")},
    {{},
     "rsa-size"_L1,
     QT_TRANSLATE_NOOP("Check", "The RSA key is not of 2048 to 4096 bits, or not as long as it states.")},
    {{}, "rsa-exponent"_L1, QT_TRANSLATE_NOOP("Check", "The RSA exponent is not 65537.")},
    {{}, "ecc-point"_L1, QT_TRANSLATE_NOOP("Check", "The key is not a point on its curve.")},
    {{},
     "factorable"_L1,
     QT_TRANSLATE_NOOP("Check",
                       "The key has the fingerprint of CVE-2017-15361 (ROCA): its private half can be "
                       "computed."),
     replaceKey},
    {{},
     "factorable-issuer"_L1,
     QT_TRANSLATE_NOOP("Check",
                       "The key of {detail} has the fingerprint of CVE-2017-15361 (ROCA): anyone could have "
                       "signed in its name."),
     foreign},
};

} // namespace

CheckTexts certificateCheckTexts()
{
    return {titles, rows};
}

} // namespace plumbline::models
