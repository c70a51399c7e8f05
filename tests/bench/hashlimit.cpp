// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/hashlimit.h"

#include "core/ima/templatehash.h"
#include "core/tcg/digestrule.h"

#include <openssl/evp.h>

#include <array>
#include <map>
#include <memory>

namespace plumbline::bench {

namespace {

/// One algorithm of OpenSSL with a context that is used again and again.
class Limit
{
public:
    explicit Limit(HashAlgorithm algorithm)
        : m_method(EVP_MD_fetch(nullptr, hashName(algorithm).toLatin1().constData(), nullptr), &EVP_MD_free)
        , m_context(EVP_MD_CTX_new(), &EVP_MD_CTX_free)
    {
    }

    [[nodiscard]] bool isSupported() const { return m_method != nullptr; }
    [[nodiscard]] int result() const { return m_value[0]; }

    void extend(QByteArrayView digest)
    {
        EVP_DigestInit_ex2(m_context.get(), m_method.get(), nullptr);
        EVP_DigestUpdate(m_context.get(), m_value.data(), size_t(EVP_MD_get_size(m_method.get())));
        EVP_DigestUpdate(m_context.get(), digest.data(), size_t(digest.size()));
        EVP_DigestFinal_ex(m_context.get(), m_value.data(), nullptr);
    }

    void hash(QByteArrayView data)
    {
        EVP_DigestInit_ex2(m_context.get(), m_method.get(), nullptr);
        EVP_DigestUpdate(m_context.get(), data.data(), size_t(data.size()));
        EVP_DigestFinal_ex(m_context.get(), m_value.data(), nullptr);
    }

private:
    std::unique_ptr<EVP_MD, decltype(&EVP_MD_free)> m_method;
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> m_context;
    std::array<unsigned char, EVP_MAX_MD_SIZE> m_value{};
};

} // namespace

int hashLikeReplay(const tcg::EventLog &log)
{
    static std::map<HashAlgorithm, Limit> limits; // as a program would keep them
    int result = 0;
    for (const tcg::Event &event : log.events) {
        for (const tcg::LoggedDigest &digest : log.digestsOf(event)) {
            Limit &limit = limits.try_emplace(digest.algorithm, digest.algorithm).first->second;
            if (!limit.isSupported())
                continue;
            limit.hash(log.dataOf(event));
            limit.extend(log.view(digest.range));
            result ^= limit.result();
        }
    }
    return result;
}

int hashLikeReplay(const ima::List &list, std::span<const HashAlgorithm> banks)
{
    int result = 0;
    for (const HashAlgorithm bank : banks) {
        Limit chain(bank);
        Limit padded(bank);
        Limit templateHash(bank);
        const QByteArray digest(digestSize(bank).value_or(0), '\x5A');
        for (const ima::Entry &entry : list.entries) {
            const QByteArrayView whole = QByteArrayView(list.bytes).sliced(entry.offset, entry.length);
            // The template data are what is behind the entry's head of 4 + 20 + 4 + 6 + 4 bytes.
            constexpr qsizetype headOfImaNg = 38;
            templateHash.hash(whole.sliced(std::min(headOfImaNg, whole.size())));
            chain.extend(digest);
            if (bank != HashAlgorithm::Sha1)
                padded.extend(digest);
        }
        result ^= chain.result() ^ padded.result() ^ templateHash.result();
    }
    return result;
}

} // namespace plumbline::bench
