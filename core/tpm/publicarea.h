// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hashalgorithm.h"
#include "core/base/result.h"
#include "core/tpm/algorithms.h"
#include "core/tpm/publickey.h"
#include "core/tpm/reading.h"

#include <optional>

namespace plumbline::tpm {

/// TPMA_OBJECT: what a key may do and where its private half can be. TPM 2.0 Library, Part 2, section 8.3.
enum ObjectAttribute : quint32 {
    FixedTpm = 1U << 1,
    StClear = 1U << 2,
    FixedParent = 1U << 4,
    SensitiveDataOrigin = 1U << 5,
    UserWithAuth = 1U << 6,
    AdminWithPolicy = 1U << 7,
    NoDa = 1U << 10,
    EncryptedDuplication = 1U << 11,
    Restricted = 1U << 16,
    Decrypt = 1U << 17,
    Sign = 1U << 18,
    X509Sign = 1U << 19,
};

/// The bits that mean something, with firmwareLimited and svnLimited of later revisions; the rest is zero.
inline constexpr quint32 definedAttributes = 0x000F0FF6;

/// TPMT_PUBLIC of an asymmetric key. Part 2, section 12.2.4.
struct PublicArea
{
    KeyType type = KeyType::Rsa;
    HashAlgorithm nameAlgorithm = HashAlgorithm::None;
    quint32 attributes = 0; ///< ObjectAttribute
    QByteArray authPolicy;
    SignatureScheme scheme = SignatureScheme::Null; ///< Null: the key does not fix one
    HashAlgorithm schemeHash = HashAlgorithm::None;
    quint16 statedRsaBits = 0; ///< RSA: keyBits; must be what the modulus has
    PublicKey key;
    QByteArray bytes; ///< the TPMT_PUBLIC as it stands: what the Name is made from

    [[nodiscard]] bool has(ObjectAttribute attribute) const { return (attributes & attribute) != 0; }

    bool operator==(const PublicArea &) const = default;
};

/// Reads a TPMT_PUBLIC, or a TPM2B_PUBLIC, that starts at @p offset of its file. Types that are no asymmetric
/// keys are Unsupported; bytes that are left fail.
[[nodiscard]] Result<Reading<PublicArea>> readPublicArea(QByteArrayView file, qint64 offset = 0);

/// The Name: nameAlg and H(TPMT_PUBLIC), in the TPM's byte order. Part 1, section 14. Empty where the hash is
/// not one that we have.
[[nodiscard]] QByteArray nameOf(const PublicArea &area);

} // namespace plumbline::tpm
