// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digest.h"
#include "core/base/field.h"
#include "core/base/result.h"

#include <QByteArrayView>
#include <QDateTime>

namespace plumbline::uefi {

/// Larger ones are refused unread: they are not what a firmware stores, and each costs time.
inline constexpr qint64 maxCertificateSize = 64 * 1024;
inline constexpr qint64 maxRsaBits = 8192;

/// Where a certificate's members stand in the file. RFC 5280, section 4.1.
struct CertificateOutline
{
    ByteRange whole;
    ByteRange serialNumber;
    ByteRange issuer;
    ByteRange notBefore;
    ByteRange notAfter;
    ByteRange subject;
    ByteRange publicKey;
    ByteRange signatureAlgorithm;

    bool operator==(const CertificateOutline &) const = default;
};

/// What an X.509 certificate says of itself. Nothing is verified here: no signature, no validity, no chain.
struct Certificate
{
    QString subject; ///< RFC 4514, most specific part first, evidence text
    QString issuer;
    QString commonName; ///< of the subject; the whole subject where it has none
    QByteArray serialNumber; ///< big-endian, as it stands there
    QDateTime notBefore;
    QDateTime notAfter;
    QString keyAlgorithm; ///< "RSA", "EC P-256", or the OID of one that OpenSSL does not know
    int keyBits = 0; ///< 0 where not known
    QString signatureAlgorithm; ///< "sha256WithRSAEncryption"
    Digest sha1Fingerprint; ///< of the whole encoding
    Digest sha256Fingerprint;
    CertificateOutline outline;

    bool operator==(const Certificate &) const = default;
};

/// Reads a DER certificate that starts at @p offset of the file. Fails where it is larger than
/// maxCertificateSize, has bytes after its end, an RSA key above maxRsaBits, or an elliptic curve that is not
/// named (CVE-2022-0778 and kin live there). RFC 5280, section 4.1.
[[nodiscard]] Result<Certificate> readCertificate(QByteArrayView der, qint64 offset);

/// The certificate as fields, each with the bytes that it was read from.
[[nodiscard]] std::vector<Field> certificateFields(const Certificate &certificate);

/// Where the members stand, without looking at what they mean.
[[nodiscard]] Result<CertificateOutline> readCertificateOutline(QByteArrayView der, qint64 offset);

} // namespace plumbline::uefi
