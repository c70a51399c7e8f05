// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hashalgorithm.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <initializer_list>
#include <memory>
#include <span>

namespace plumbline {

/// Hashes with OpenSSL, by the shortest way: a PCR extend costs about 100 ns instead of the 500 ns of looking
/// the algorithm up each time. One object per thread.
class Hasher
{
public:
    /// Check isSupported() first: hashing with an unsupported algorithm gives an empty value.
    explicit Hasher(HashAlgorithm algorithm);
    ~Hasher();
    Hasher(Hasher &&) noexcept;
    Hasher &operator=(Hasher &&) noexcept;
    Hasher(const Hasher &) = delete;
    Hasher &operator=(const Hasher &) = delete;

    /// Whether this OpenSSL offers the algorithm (SM3 and SHA-3 depend on how it was built).
    [[nodiscard]] bool isSupported() const;
    [[nodiscard]] HashAlgorithm algorithm() const;
    [[nodiscard]] qsizetype size() const;

    /// The hash of the parts, one after another.
    [[nodiscard]] QByteArray hash(std::initializer_list<QByteArrayView> parts);
    [[nodiscard]] QByteArray hash(QByteArrayView data) { return hash({data}); }

    /// The same for those who hash a million times: into @p target, of which the first size() bytes are
    /// written, without allocating. Nothing but false where the algorithm is not supported or the target is
    /// too small. @p target may be part of @p data.
    bool hashInto(std::span<char> target, QByteArrayView data);

    /// Whether @p digest is the hash of the data.
    [[nodiscard]] bool matches(QByteArrayView digest, QByteArrayView data);

    /// TPM2_PCR_Extend: replaces @p pcr by H(pcr || digest). TPM 2.0 Library, Part 1, section 17.2.
    /// @p pcr must be size() bytes long.
    void extend(QByteArray &pcr, QByteArrayView digest);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// One-off hashing; empty where the algorithm is not supported.
[[nodiscard]] QByteArray hashOf(HashAlgorithm algorithm, QByteArrayView data);

/// Frees what the library keeps for the calling thread; it makes it anew when it is used again. For threads
/// that may end after the library does.
void releaseThread();

/// The library that hashes, as it names itself: "OpenSSL 3.0.15 3 Sep 2024".
[[nodiscard]] QString cryptoLibrary();

} // namespace plumbline
