// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/tpm/algorithms.h"

#include <QByteArray>

namespace plumbline::tpm {

/// The public half of a key, as numbers: what is needed to verify a signature and to compare two keys. It
/// says nothing of where the private half is.
struct PublicKey
{
    KeyType type = KeyType::Rsa; ///< Rsa or Ecc
    QByteArray modulus; ///< RSA, big-endian, no leading zero
    quint64 exponent = 0; ///< RSA; 65537 where a TPM writes 0
    EccCurve curve = EccCurve::None;
    QByteArray x; ///< ECC, big-endian, as long as the curve's coordinates
    QByteArray y;

    bool operator==(const PublicKey &) const = default;
};

inline constexpr int minRsaBits = 2048;
inline constexpr int maxRsaBits = 4096;
inline constexpr quint64 rsaExponent = 65537;

/// Why a key is not one that we verify with; None for a usable key.
enum class KeyFault {
    None,
    UnsupportedType, ///< neither RSA nor ECC, or a curve that we do not know
    RsaSize, ///< below minRsaBits, above maxRsaBits, or not the size that it states
    RsaExponent, ///< not 65537
    EccPoint, ///< not on its curve, at infinity, or a coordinate that is too large
};

/// Checks the numbers, with OpenSSL where it takes arithmetic (SP 800-56A, section 5.6.2.3.3).
[[nodiscard]] KeyFault keyFault(const PublicKey &key);

/// Reads a SubjectPublicKeyInfo (RFC 5280, section 4.1.2.7): DER that starts at @p offset of its file. RSA,
/// and ECC on P-256, P-384, P-521 and SM2; anything else is Unsupported.
[[nodiscard]] Result<PublicKey> readSubjectPublicKey(QByteArrayView der, qint64 offset = 0);

/// The key of an X.509 certificate, which is read and not verified.
[[nodiscard]] Result<PublicKey> readCertificateKey(QByteArrayView der, qint64 offset = 0);

/// The key as SubjectPublicKeyInfo in DER; empty where OpenSSL does not take it.
[[nodiscard]] QByteArray subjectPublicKey(const PublicKey &key);

} // namespace plumbline::tpm
