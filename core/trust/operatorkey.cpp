// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/operatorkey.h"

#include "core/trust/openssl.h"

#include <openssl/asn1.h>
#include <openssl/bio.h>
#include <openssl/objects.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::trust {

namespace {

using BioPointer = std::unique_ptr<BIO, Release<BIO_free_all>>;
using EncryptedPointer = std::unique_ptr<X509_SIG, Release<X509_SIG_free>>;
using PlainPointer = std::unique_ptr<PKCS8_PRIV_KEY_INFO, Release<PKCS8_PRIV_KEY_INFO_free>>;
using AlgorithmPointer = std::unique_ptr<X509_ALGOR, Release<X509_ALGOR_free>>;
using SchemePointer = std::unique_ptr<PBE2PARAM, Release<PBE2PARAM_free>>;
using ScryptPointer = std::unique_ptr<SCRYPT_PARAMS, Release<SCRYPT_PARAMS_free>>;

// OpenSSL unlocks with at most 32 MiB; OWASP's Password Storage Cheat Sheet gives these for 16 MiB.
constexpr uint64_t scryptCost = 1 << 14;
constexpr uint64_t scryptBlock = 8;
constexpr uint64_t scryptParallel = 5;
/// More work than this is a file that wants to keep us busy.
constexpr uint64_t mostWork = 16 * scryptCost * scryptBlock * scryptParallel;
constexpr int saltSize = 16; ///< bytes

constexpr std::array errorIds{
    "not-a-key"_L1,        "not-encrypted"_L1,    "weak-encryption"_L1,
    "wrong-passphrase"_L1, "short-passphrase"_L1, "exists"_L1,
    "not-found"_L1,        "not-private"_L1,      "io"_L1,
    "no-tpm"_L1,           "other-tpm"_L1,        "locked"_L1,
};
static_assert(errorIds.size() == keyErrorCount);

BioPointer bioOver(QByteArrayView bytes)
{
    return BioPointer(BIO_new_mem_buf(bytes.data(), int(bytes.size())));
}

/// The parameters of scrypt, where the key is encrypted with it.
ScryptPointer scryptOf(const X509_SIG *encrypted)
{
    const X509_ALGOR *algorithm = nullptr;
    X509_SIG_get0(encrypted, &algorithm, nullptr);
    const ASN1_OBJECT *object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    if (OBJ_obj2nid(object) != NID_pbes2)
        return {};
    const SchemePointer scheme(
        static_cast<PBE2PARAM *>(ASN1_TYPE_unpack_sequence(ASN1_ITEM_rptr(PBE2PARAM), algorithm->parameter)));
    if (!scheme || OBJ_obj2nid(scheme->keyfunc->algorithm) != NID_id_scrypt)
        return {};
    return ScryptPointer(static_cast<SCRYPT_PARAMS *>(
        ASN1_TYPE_unpack_sequence(ASN1_ITEM_rptr(SCRYPT_PARAMS), scheme->keyfunc->parameter)));
}

bool isStrong(const SCRYPT_PARAMS *scrypt)
{
    uint64_t cost = 0;
    uint64_t block = 0;
    uint64_t parallel = 0;
    if (!scrypt || !ASN1_INTEGER_get_uint64(&cost, scrypt->costParameter)
        || !ASN1_INTEGER_get_uint64(&block, scrypt->blockSize)
        || !ASN1_INTEGER_get_uint64(&parallel, scrypt->parallelizationParameter))
        return false;
    constexpr uint64_t mostEach = 1 << 20; // of these three, no product overflows
    return cost >= scryptCost && block >= scryptBlock && parallel >= scryptParallel && cost <= mostEach
        && block <= mostEach && parallel <= mostEach && cost * block * parallel <= mostWork;
}

Result<KeyPointer, KeyError> decryptedKey(QByteArrayView pem, QByteArrayView passphrase)
{
    const BioPointer bio = bioOver(pem);
    const EncryptedPointer encrypted(PEM_read_bio_PKCS8(bio.get(), nullptr, nullptr, nullptr));
    if (!encrypted)
        return Failure<KeyError>(pem.toByteArray().contains("-----BEGIN PRIVATE KEY-----")
                                     ? KeyError::NotEncrypted
                                     : KeyError::NotAKey);
    if (!isStrong(scryptOf(encrypted.get()).get()))
        return Failure<KeyError>(KeyError::WeakEncryption);
    const PlainPointer plain(PKCS8_decrypt(encrypted.get(), passphrase.data(), int(passphrase.size())));
    if (!plain)
        return Failure<KeyError>(KeyError::WrongPassphrase);
    KeyPointer key(EVP_PKCS82PKEY(plain.get()));
    if (!key || !algorithmOf(key.get()))
        return Failure<KeyError>(KeyError::NotAKey);
    return key;
}

QByteArray edwardsSignature(EVP_PKEY *key, QByteArrayView message)
{
    const DigestContextPointer context(EVP_MD_CTX_new());
    QByteArray signature(signatureSize, '\0');
    size_t size = size_t(signature.size());
    if (!context || EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, key) != 1
        || EVP_DigestSign(context.get(), reinterpret_cast<uchar *>(signature.data()), &size, octets(message),
                          size_t(message.size()))
            != 1)
        return {};
    return signature;
}

QByteArray curveSignature(EVP_PKEY *key, QByteArrayView message)
{
    const DigestContextPointer context(EVP_MD_CTX_new());
    std::array<uchar, 128> der{};
    size_t size = der.size();
    if (!context || EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key) != 1
        || EVP_DigestSign(context.get(), der.data(), &size, octets(message), size_t(message.size())) != 1)
        return {};
    const uchar *position = der.data();
    const EcdsaPointer pair(d2i_ECDSA_SIG(nullptr, &position, long(size)));
    return pair ? packedSignature(ECDSA_SIG_get0_r(pair.get()), ECDSA_SIG_get0_s(pair.get())) : QByteArray();
}

} // namespace

struct SoftwareKey::Private
{
    KeyPointer key;
};

QLatin1StringView keyErrorId(KeyError error)
{
    return errorIds[size_t(error)];
}

std::optional<KeyError> keyErrorById(QStringView id)
{
    const auto found = std::ranges::find_if(errorIds, [&](QLatin1StringView each) { return each == id; });
    if (found == errorIds.end())
        return std::nullopt;
    return KeyError(found - errorIds.begin());
}

SoftwareKey::SoftwareKey(std::unique_ptr<Private> key)
    : d(std::move(key))
{
}

SoftwareKey::~SoftwareKey() = default;

std::unique_ptr<SoftwareKey> SoftwareKey::generate(KeyAlgorithm algorithm)
{
    const ErrorMark mark;
    KeyPointer key(algorithm == KeyAlgorithm::Ed25519 ? EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519")
                                                      : EVP_EC_gen("P-256"));
    if (!key)
        return {};
    return std::unique_ptr<SoftwareKey>(
        new SoftwareKey(std::make_unique<Private>(Private{.key = std::move(key)})));
}

Result<std::unique_ptr<SoftwareKey>, KeyError> SoftwareKey::decrypt(QByteArrayView pem,
                                                                    QByteArrayView passphrase)
{
    const ErrorMark mark;
    auto key = decryptedKey(pem, passphrase);
    if (!key)
        return Failure<KeyError>(key.error());
    return std::unique_ptr<SoftwareKey>(
        new SoftwareKey(std::make_unique<Private>(Private{.key = std::move(*key)})));
}

OperatorKey SoftwareKey::key() const
{
    return {.algorithm = algorithmOf(d->key.get()).value_or(KeyAlgorithm::Ed25519),
            .publicKey = encodedPublicKey(d->key.get())};
}

QByteArray SoftwareKey::sign(QByteArrayView message)
{
    const ErrorMark mark;
    return EVP_PKEY_is_a(d->key.get(), "ED25519") ? edwardsSignature(d->key.get(), message)
                                                  : curveSignature(d->key.get(), message);
}

QByteArray SoftwareKey::encrypted(QByteArrayView passphrase) const
{
    const ErrorMark mark;
    const PlainPointer plain(EVP_PKEY2PKCS8(d->key.get()));
    // A null salt of a stated length: OpenSSL makes it, and the initial vector, at random.
    AlgorithmPointer scheme(PKCS5_pbe2_set_scrypt(EVP_aes_256_cbc(), nullptr, saltSize, nullptr, scryptCost,
                                                  scryptBlock, scryptParallel));
    if (!plain || !scheme)
        return {};
    const EncryptedPointer encrypted(
        PKCS8_set0_pbe(passphrase.data(), int(passphrase.size()), plain.get(), scheme.get()));
    if (!encrypted)
        return {};
    (void)scheme.release(); // the encrypted key owns it now
    const BioPointer bio(BIO_new(BIO_s_mem()));
    if (!bio || PEM_write_bio_PKCS8(bio.get(), encrypted.get()) != 1)
        return {};
    char *text = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &text);
    return QByteArray(text, qsizetype(size));
}

} // namespace plumbline::trust
