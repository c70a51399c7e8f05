// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tpm/publickey.h"
#include "core/uefi/certificate.h"

#include <QStringList>

#include <optional>

namespace plumbline::certificate {

/// KeyUsage, the bits that matter here. RFC 5280, section 4.2.1.3.
enum KeyUsage : quint32 {
    DigitalSignature = 0x80,
    KeyEncipherment = 0x20,
    KeyAgreement = 0x08,
    KeyCertSign = 0x04,
};

/// Extended key usages of TCG. TCG EK Credential Profile 2.5, section 3.2.16.
inline constexpr QLatin1StringView endorsementPurpose("2.23.133.8.1"); ///< tcg-kp-EKCertificate
inline constexpr QLatin1StringView attestationPurpose("2.23.133.8.3"); ///< tcg-kp-AIKCertificate

/// What a certificate says of the TPM that its key is in: attributes of the subject alternative name, as
/// they stand there ("id:49465800"), evidence text. TCG EK Credential Profile 2.5, section 3.2.9.
struct TpmModel
{
    QString manufacturer; ///< 2.23.133.2.1
    QString model; ///< 2.23.133.2.2
    QString version; ///< 2.23.133.2.3

    bool operator==(const TpmModel &) const = default;
};

/// A certificate of an endorsement or attestation key, or one of those above it. Its own word, until
/// verifyChain() says that its issuers' signatures hold.
struct Certificate
{
    uefi::Certificate summary; ///< names, validity, fingerprints, and where they stand
    QByteArray der; ///< exactly what was signed and its signature; never encoded anew
    qint64 padding = 0; ///< bytes 00 or FF behind it, as NV indices have them; it is then read leniently
    std::optional<tpm::PublicKey> key; ///< nothing for a kind that we do not verify with
    TpmModel tpm;
    QStringList purposes; ///< extended key usages as dotted OIDs
    std::optional<quint32> keyUsage; ///< KeyUsage and others; nothing where it does not say
    bool isAuthority = false; ///< basicConstraints.cA

    bool operator==(const Certificate &) const = default;
};

/// Reads a certificate, DER or PEM (of which the first block is read). Refuses what uefi::readCertificate()
/// refuses: more than 64 KiB, RSA above 8192 bits, curves without a name. Bytes after its end fail unless all
/// of them are 00 or FF.
[[nodiscard]] Result<Certificate> readCertificate(QByteArrayView file);

/// The certificate as fields, each with the bytes that it was read from.
[[nodiscard]] std::vector<Field> certificateFields(const Certificate &certificate);

} // namespace plumbline::certificate
