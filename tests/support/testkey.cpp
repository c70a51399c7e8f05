// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testkey.h"

#include "core/base/hasher.h"
#include "core/tpm/openssl.h"
#include "tests/support/bytes.h"

#include <openssl/ec.h>
#include <openssl/rsa.h>

#include <array>

namespace plumbline::test {

namespace {

using tpm::SignatureScheme;

EVP_PKEY *generate(TestKey::Kind kind)
{
    constexpr int rsaBits = 2048;
    switch (kind) {
    case TestKey::Kind::P256:
        return EVP_EC_gen("P-256");
    case TestKey::Kind::P384:
        return EVP_EC_gen("P-384");
    case TestKey::Kind::P521:
        return EVP_EC_gen("P-521");
    case TestKey::Kind::Sm2:
        return EVP_PKEY_Q_keygen(nullptr, nullptr, "SM2");
    case TestKey::Kind::Rsa2048:
        return EVP_RSA_gen(rsaBits);
    }
    return nullptr;
}

const EVP_MD *digestOf(HashAlgorithm algorithm)
{
    switch (algorithm) {
    case HashAlgorithm::Sha1:
        return EVP_sha1();
    case HashAlgorithm::Sha384:
        return EVP_sha384();
    case HashAlgorithm::Sha512:
        return EVP_sha512();
    case HashAlgorithm::Sm3_256:
        return EVP_sm3();
    default:
        return EVP_sha256();
    }
}

QByteArray number(const BIGNUM *value)
{
    QByteArray bytes(BN_num_bytes(value), '\0');
    BN_bn2bin(value, reinterpret_cast<uchar *>(bytes.data()));
    return bytes;
}

/// ECDSA-Sig-Value as two TPM2B.
QByteArray pairOf(const QByteArray &der)
{
    const auto *position = tpm::octets(der);
    const tpm::EcdsaPointer pair(d2i_ECDSA_SIG(nullptr, &position, long(der.size())));
    return pair ? sized(number(ECDSA_SIG_get0_r(pair.get()))) + sized(number(ECDSA_SIG_get0_s(pair.get())))
                : QByteArray();
}

QByteArray signDigest(EVP_PKEY *key, const QByteArray &digest)
{
    const tpm::KeyContextPointer context(EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr));
    QByteArray result(256, '\0');
    auto length = size_t(result.size());
    EVP_PKEY_sign_init(context.get());
    EVP_PKEY_sign(context.get(), reinterpret_cast<uchar *>(result.data()), &length, tpm::octets(digest),
                  size_t(digest.size()));
    return result.first(qsizetype(length));
}

} // namespace

struct TestKey::Key
{
    tpm::KeyPointer key;
};

TestKey::TestKey(Kind kind)
    : m_kind(kind)
    , m_key(std::make_unique<Key>(Key{tpm::KeyPointer(generate(kind))}))
{
}

TestKey::~TestKey() = default;

std::shared_ptr<const TestKey> TestKey::make(Kind kind)
{
    if (kind != Kind::Rsa2048)
        return std::shared_ptr<const TestKey>(new TestKey(kind));
    static const std::array keys{std::shared_ptr<const TestKey>(new TestKey(kind)),
                                 std::shared_ptr<const TestKey>(new TestKey(kind))};
    static size_t next = 0;
    return keys[next++ % keys.size()];
}

tpm::PublicKey TestKey::numbers() const
{
    return tpm::readSubjectPublicKey(subjectPublicKey()).value_or(tpm::PublicKey());
}

QByteArray TestKey::subjectPublicKey() const
{
    QByteArray der(i2d_PUBKEY(m_key->key.get(), nullptr), '\0');
    auto *position = reinterpret_cast<uchar *>(der.data());
    i2d_PUBKEY(m_key->key.get(), &position);
    return der;
}

SignatureScheme TestKey::usualScheme() const
{
    switch (m_kind) {
    case Kind::Rsa2048:
        return SignatureScheme::RsaSsa;
    case Kind::Sm2:
        return SignatureScheme::Sm2;
    default:
        return SignatureScheme::Ecdsa;
    }
}

HashAlgorithm TestKey::usualHash() const
{
    switch (m_kind) {
    case Kind::P384:
        return HashAlgorithm::Sha384;
    case Kind::P521:
        return HashAlgorithm::Sha512;
    case Kind::Sm2:
        return HashAlgorithm::Sm3_256;
    default:
        return HashAlgorithm::Sha256;
    }
}

QByteArray TestKey::sign(const QByteArray &message, SignatureScheme scheme, HashAlgorithm hash,
                         QByteArrayView identity) const
{
    EVP_PKEY *key = m_key->key.get();
    if (m_kind == Kind::Sm2 && identity.isEmpty())
        return pairOf(signDigest(key, hashOf(hash, message)));
    const tpm::DigestContextPointer context(EVP_MD_CTX_new());
    const tpm::KeyContextPointer keyContext(EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr));
    if (!identity.isEmpty())
        EVP_PKEY_CTX_set1_id(keyContext.get(), identity.data(), int(identity.size()));
    EVP_MD_CTX_set_pkey_ctx(context.get(), keyContext.get());
    EVP_DigestSignInit(context.get(), nullptr, digestOf(hash), nullptr, key);
    if (scheme == SignatureScheme::RsaPss)
        EVP_PKEY_CTX_set_rsa_padding(keyContext.get(), RSA_PKCS1_PSS_PADDING);
    QByteArray result(1024, '\0');
    auto length = size_t(result.size());
    EVP_DigestSign(context.get(), reinterpret_cast<uchar *>(result.data()), &length, tpm::octets(message),
                   size_t(message.size()));
    result.truncate(qsizetype(length));
    return m_kind == Kind::Rsa2048 ? sized(result) : pairOf(result);
}

} // namespace plumbline::test
