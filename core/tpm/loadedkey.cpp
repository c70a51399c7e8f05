// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tpm/loadedkey.h"

#include <algorithm>
#include <array>
#include <mutex>

namespace plumbline::tpm {

namespace {

using Shared = std::shared_ptr<const LoadedKey>;

KeyFault rsaFault(const PublicKey &key)
{
    constexpr int bitsPerByte = 8;
    const auto bits = key.modulus.size() * bitsPerByte;
    const bool isFull = !key.modulus.isEmpty() && (uchar(key.modulus.front()) & 0x80) != 0;
    if (bits < minRsaBits || bits > maxRsaBits || !isFull)
        return KeyFault::RsaSize;
    return key.exponent == rsaExponent ? KeyFault::None : KeyFault::RsaExponent;
}

LoadedKey loadRsa(const PublicKey &key)
{
    const KeyFault fault = rsaFault(key);
    return fault == KeyFault::None ? LoadedKey{fault, opensslKey(key)} : LoadedKey{fault, nullptr};
}

/// Every curve that we know has the cofactor 1: each point on it but infinity is of the right order, so that
/// the quick check is the full one (SP 800-56A, section 5.6.2.3.3).
LoadedKey loadEcc(const PublicKey &key)
{
    const qsizetype size = coordinateSize(key.curve);
    if (size == 0)
        return {KeyFault::UnsupportedType, nullptr};
    if (key.x.size() != size || key.y.size() != size)
        return {KeyFault::EccPoint, nullptr};
    const ErrorMark mark;
    KeyPointer pointer = opensslKey(key);
    if (!pointer)
        return {KeyFault::EccPoint, nullptr};
    const KeyContextPointer context(EVP_PKEY_CTX_new_from_pkey(nullptr, pointer.get(), nullptr));
    if (!context || EVP_PKEY_public_check_quick(context.get()) != 1)
        return {KeyFault::EccPoint, nullptr};
    return {KeyFault::None, std::move(pointer)};
}

Shared load(const PublicKey &key)
{
    switch (key.type) {
    case KeyType::Rsa:
        return std::make_shared<const LoadedKey>(loadRsa(key));
    case KeyType::Ecc:
        return std::make_shared<const LoadedKey>(loadEcc(key));
    case KeyType::KeyedHash:
    case KeyType::SymCipher:
        break;
    }
    return std::make_shared<const LoadedKey>();
}

/// The last keys that were loaded; the oldest gives way.
class Kept
{
public:
    [[nodiscard]] Shared find(const PublicKey &key)
    {
        const std::scoped_lock lock(m_mutex);
        const auto found
            = std::ranges::find_if(m_keys, [&](const Row &row) { return row.loaded && row.key == key; });
        return found == m_keys.end() ? nullptr : found->loaded;
    }

    void add(const PublicKey &key, const Shared &loaded)
    {
        const std::scoped_lock lock(m_mutex);
        m_keys[m_next++ % m_keys.size()] = {key, loaded};
    }

private:
    struct Row
    {
        PublicKey key;
        Shared loaded;
    };

    std::mutex m_mutex;
    std::array<Row, 64> m_keys;
    size_t m_next = 0;
};

} // namespace

Shared loadedKey(const PublicKey &key)
{
    // OpenSSL ends after what was made behind its beginning: the keys go first.
    OPENSSL_init_crypto(0, nullptr);
    static Kept kept;
    if (Shared found = kept.find(key))
        return found;
    Shared loaded = load(key);
    kept.add(key, loaded);
    return loaded;
}

} // namespace plumbline::tpm
