// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hasher.h"

// For the digest functions below EVP, see directHash().
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/sha.h>

#include <algorithm>
#include <array>
#include <vector>

namespace plumbline {

namespace {

struct Name
{
    HashAlgorithm algorithm;
    const char *name;
};
constexpr std::array names{
    Name{HashAlgorithm::Sha1, "SHA1"},         Name{HashAlgorithm::Sha256, "SHA256"},
    Name{HashAlgorithm::Sha384, "SHA384"},     Name{HashAlgorithm::Sha512, "SHA512"},
    Name{HashAlgorithm::Sm3_256, "SM3"},       Name{HashAlgorithm::Sha3_256, "SHA3-256"},
    Name{HashAlgorithm::Sha3_384, "SHA3-384"}, Name{HashAlgorithm::Sha3_512, "SHA3-512"},
    Name{HashAlgorithm::Md5, "MD5"},           Name{HashAlgorithm::Sha224, "SHA224"},
};

/// OpenSSL's method; null where it does not offer the algorithm. Fetched once: looking one up takes longer
/// than hashing with it.
const EVP_MD *methodOf(HashAlgorithm algorithm)
{
    using Method = std::unique_ptr<EVP_MD, decltype(&EVP_MD_free)>;
    static const std::vector<Method> methods = [] {
        std::vector<Method> fetched;
        for (const Name &name : names)
            fetched.emplace_back(EVP_MD_fetch(nullptr, name.name, nullptr), &EVP_MD_free);
        return fetched;
    }();
    const auto found = std::ranges::find(names, algorithm, &Name::algorithm);
    return found == names.end() ? nullptr : methods[size_t(found - names.begin())].get();
}

using Parts = std::initializer_list<QByteArrayView>;
using HashParts = bool (*)(Parts parts, unsigned char *result);

template <typename Context, auto init, auto update, auto finish>
bool hashParts(Parts parts, unsigned char *result)
{
    Context context;
    if (init(&context) != 1)
        return false;
    for (const QByteArrayView part : parts) {
        if (update(&context, part.data(), size_t(part.size())) != 1)
            return false;
    }
    return finish(result, &context) == 1;
}

/// OpenSSL's own functions for the algorithm, without EVP around them; null where there are none. EVP of
/// OpenSSL 3.0 allocates and clears a context for each hash, which takes as long as hashing the one or two
/// blocks of a PCR extend, and a replay is hardly anything else.
HashParts directHash(HashAlgorithm algorithm)
{
    switch (algorithm) {
    case HashAlgorithm::Sha1:
        return hashParts<SHA_CTX, SHA1_Init, SHA1_Update, SHA1_Final>;
    case HashAlgorithm::Sha256:
        return hashParts<SHA256_CTX, SHA256_Init, SHA256_Update, SHA256_Final>;
    case HashAlgorithm::Sha384:
        return hashParts<SHA512_CTX, SHA384_Init, SHA384_Update, SHA384_Final>;
    case HashAlgorithm::Sha512:
        return hashParts<SHA512_CTX, SHA512_Init, SHA512_Update, SHA512_Final>;
    default:
        return nullptr;
    }
}

} // namespace

struct Hasher::Private
{
    HashAlgorithm algorithm = HashAlgorithm::None;
    qsizetype size = 0;
    HashParts direct = nullptr;
    const EVP_MD *method = nullptr;
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context{nullptr, &EVP_MD_CTX_free};

    bool run(Parts parts, unsigned char *result)
    {
        if (direct && method) // without a method, this OpenSSL is not to offer the algorithm
            return direct(parts, result);
        if (!method || EVP_DigestInit_ex2(context.get(), method, nullptr) != 1)
            return false;
        for (const QByteArrayView part : parts) {
            if (EVP_DigestUpdate(context.get(), part.data(), size_t(part.size())) != 1)
                return false;
        }
        return EVP_DigestFinal_ex(context.get(), result, nullptr) == 1;
    }
};

Hasher::Hasher(HashAlgorithm algorithm)
    : d(std::make_unique<Private>())
{
    d->algorithm = algorithm;
    d->direct = directHash(algorithm);
    d->method = methodOf(algorithm);
    if (!d->method)
        return;
    if (!d->direct)
        d->context.reset(EVP_MD_CTX_new());
    d->size = EVP_MD_get_size(d->method);
}

Hasher::~Hasher() = default;
Hasher::Hasher(Hasher &&) noexcept = default;
Hasher &Hasher::operator=(Hasher &&) noexcept = default;

bool Hasher::isSupported() const
{
    return d->method != nullptr;
}

HashAlgorithm Hasher::algorithm() const
{
    return d->algorithm;
}

qsizetype Hasher::size() const
{
    return d->size;
}

QByteArray Hasher::hash(std::initializer_list<QByteArrayView> parts)
{
    QByteArray result(d->size, Qt::Uninitialized);
    if (!d->run(parts, reinterpret_cast<unsigned char *>(result.data())))
        return {};
    return result;
}

bool Hasher::hashInto(std::span<char> target, QByteArrayView data)
{
    return isSupported() && qsizetype(target.size()) >= d->size
        && d->run({data}, reinterpret_cast<unsigned char *>(target.data()));
}

bool Hasher::matches(QByteArrayView digest, QByteArrayView data)
{
    std::array<char, maxDigestSize> hash;
    return hashInto(hash, data) && digest == QByteArrayView(hash.data(), d->size);
}

void Hasher::extend(QByteArray &pcr, QByteArrayView digest)
{
    Q_ASSERT(pcr.size() == d->size); // a PCR of another bank would be overwritten past its end
    d->run({pcr, digest}, reinterpret_cast<unsigned char *>(pcr.data()));
}

QByteArray hashOf(HashAlgorithm algorithm, QByteArrayView data)
{
    return Hasher(algorithm).hash(data);
}

void releaseThread()
{
    OPENSSL_thread_stop();
}

QString cryptoLibrary()
{
    return QString::fromUtf8(OpenSSL_version(OPENSSL_VERSION));
}

} // namespace plumbline
