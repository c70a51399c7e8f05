// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tpm/verifysignature.h"

#include "core/base/hasher.h"
#include "core/tpm/loadedkey.h"

#include <openssl/rsa.h>

namespace plumbline::tpm {

namespace {

/// GM/T 0009-2012, section 10: the identity where none was agreed on.
constexpr QByteArrayView defaultIdentity("1234567812345678");

const EVP_MD *digestOf(HashAlgorithm algorithm)
{
    switch (algorithm) {
    case HashAlgorithm::Sha256:
        return EVP_sha256();
    case HashAlgorithm::Sha384:
        return EVP_sha384();
    case HashAlgorithm::Sha512:
        return EVP_sha512();
    case HashAlgorithm::Sm3_256:
        return EVP_sm3();
    default:
        return nullptr;
    }
}

bool fitsKey(const PublicKey &key, SignatureScheme scheme)
{
    if (isRsa(scheme))
        return key.type == KeyType::Rsa;
    if (key.type != KeyType::Ecc)
        return false;
    return (scheme == SignatureScheme::Sm2) == (key.curve == EccCurve::Sm2P256);
}

bool fitsHash(const Signature &signature)
{
    const bool isSm3 = signature.claimedHash == HashAlgorithm::Sm3_256;
    const bool isSm2 = signature.claimedScheme == SignatureScheme::Sm2;
    return digestOf(signature.claimedHash) && isSm3 == isSm2;
}

bool fitsSize(const PublicKey &key, const Signature &signature)
{
    if (isRsa(signature.claimedScheme))
        return signature.rsa.size() == key.modulus.size();
    const qsizetype size = coordinateSize(key.curve);
    return !signature.r.isEmpty() && !signature.s.isEmpty() && signature.r.size() <= size
        && signature.s.size() <= size;
}

/// ECDSA-Sig-Value of RFC 3279, section 2.2.3, built here so that no encoding of the sender's is trusted.
QByteArray encodedPair(const Signature &signature)
{
    NumberPointer r(BN_bin2bn(octets(signature.r), int(signature.r.size()), nullptr));
    NumberPointer s(BN_bin2bn(octets(signature.s), int(signature.s.size()), nullptr));
    const EcdsaPointer pair(ECDSA_SIG_new());
    if (!r || !s || !pair || !ECDSA_SIG_set0(pair.get(), r.get(), s.get()))
        return {};
    (void)r.release(); // the pair owns them now
    (void)s.release();
    const int length = i2d_ECDSA_SIG(pair.get(), nullptr);
    if (length <= 0)
        return {};
    QByteArray der(length, '\0');
    auto *position = reinterpret_cast<uchar *>(der.data());
    i2d_ECDSA_SIG(pair.get(), &position);
    return der;
}

/// PSS with any length of salt: TPMs take the longest that fits, FIPS ones the digest's (Part 1, annex B.7).
bool setPadding(EVP_PKEY_CTX *context, SignatureScheme scheme)
{
    if (scheme == SignatureScheme::RsaSsa)
        return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PADDING) > 0;
    if (scheme != SignatureScheme::RsaPss)
        return true;
    return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) > 0
        && EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_AUTO) > 0;
}

bool verifyMessage(EVP_PKEY *key, const Signature &signature, const QByteArray &encoded,
                   QByteArrayView message)
{
    const DigestContextPointer context(EVP_MD_CTX_new());
    const KeyContextPointer keyContext(EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr));
    if (!context || !keyContext)
        return false;
    if (signature.claimedScheme == SignatureScheme::Sm2
        && EVP_PKEY_CTX_set1_id(keyContext.get(), defaultIdentity.data(), int(defaultIdentity.size())) <= 0)
        return false;
    EVP_MD_CTX_set_pkey_ctx(context.get(), keyContext.get());
    EVP_PKEY_CTX *inUse = keyContext.get();
    if (EVP_DigestVerifyInit(context.get(), &inUse, digestOf(signature.claimedHash), nullptr, key) <= 0
        || !setPadding(inUse, signature.claimedScheme))
        return false;
    return EVP_DigestVerify(context.get(), octets(encoded), size_t(encoded.size()),
                            reinterpret_cast<const uchar *>(message.data()), size_t(message.size()))
        == 1;
}

/// ECDSA and SM2 sign a number, whatever it was made from; RSA's padding names the hash and takes part in it.
/// Anyone can sign the number zero, so that a hash that could not be made must not be taken for one.
bool verifyDigest(EVP_PKEY *key, const QByteArray &encoded, const QByteArray &digest)
{
    const KeyContextPointer context(EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr));
    return context && !digest.isEmpty() && EVP_PKEY_verify_init(context.get()) > 0
        && EVP_PKEY_verify(context.get(), octets(encoded), size_t(encoded.size()), octets(digest),
                           size_t(digest.size()))
        == 1;
}

} // namespace

SignatureResult verifySignature(const PublicKey &key, const Signature &signature, QByteArrayView message,
                                Sm2Digest sm2)
{
    if (!fitsKey(key, signature.claimedScheme))
        return SignatureResult::KeyMismatch;
    if (!fitsHash(signature))
        return SignatureResult::WeakHash;
    const auto loaded = loadedKey(key);
    if (loaded->fault != KeyFault::None)
        return SignatureResult::UnusableKey;
    if (!fitsSize(key, signature))
        return SignatureResult::BadNumber;
    const ErrorMark mark;
    const QByteArray encoded = isRsa(signature.claimedScheme) ? signature.rsa : encodedPair(signature);
    if (!loaded->key || encoded.isEmpty())
        return SignatureResult::Invalid;
    const bool isOfDigest = signature.claimedScheme == SignatureScheme::Ecdsa
        || (signature.claimedScheme == SignatureScheme::Sm2 && sm2 == Sm2Digest::Plain);
    const bool isValid = isOfDigest
        ? verifyDigest(loaded->key.get(), encoded, hashOf(signature.claimedHash, message))
        : verifyMessage(loaded->key.get(), signature, encoded, message);
    return isValid ? SignatureResult::Valid : SignatureResult::Invalid;
}

} // namespace plumbline::tpm
