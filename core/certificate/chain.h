// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/certificate/certificate.h"

#include <QDateTime>

#include <span>
#include <vector>

namespace plumbline::certificate {

/// What came of following a certificate to a root. Only Trusted proves anything.
enum class ChainResult {
    Trusted,
    NoRoots, ///< nobody said which roots to trust
    UnknownIssuer, ///< a certificate in between is missing, or it is of none of the roots
    UntrustedRoot, ///< the chain ends at a root that is not one of those
    Expired, ///< a certificate of the chain was valid before that moment only
    NotYetValid, ///< or after it only
    Revoked,
    WrongPurpose, ///< its extended key usage or its key usage is another
    IsAuthority, ///< it may certify others, which no key of a TPM may
    WeakSignature, ///< signed with SHA-1 or less, or by an RSA key below 2048 bits
    TooLong, ///< more than maxIntermediates between it and the root
    BadRevocationList, ///< a list that cannot be believed: not signed by its issuer, or not made for this
    Broken, ///< a signature that does not fit, an issuer that may not certify, a critical extension not known
};

/// How far revocation was looked at.
enum class Revocation {
    NotChecked, ///< no list was supplied
    Partly, ///< the list of an issuer is missing or not of now
    Checked,
};

/// Certificates between the leaf and the root.
inline constexpr int maxIntermediates = 4;
/// Lists of vendors are large; larger ones are refused.
inline constexpr qsizetype maxRevocationListSize = 1024 * 1024;

/// What the leaf's key is for.
enum class Purpose {
    Endorsement,
    Attestation,
};

/// What a chain is verified with. Nothing else is trusted, and nothing is fetched: the system's roots, and
/// addresses that stand in certificates, are never used.
struct ChainPolicy
{
    Purpose purpose = Purpose::Endorsement;
    /// Certificates that the operator chose, for this purpose; also one that is not signed by itself.
    std::span<const Certificate> anchors;
    std::span<const Certificate> intermediates; ///< trusted no more than the leaf
    std::span<const QByteArray> revocationLists; ///< X.509 CRLs in DER
    QDateTime at; ///< the moment at which all of it has to be valid
};

struct Chain
{
    ChainResult result = ChainResult::NoRoots;
    Revocation revocation = Revocation::NotChecked;
    /// The certificates from the leaf to the root as names, as far as they were found, evidence text.
    QStringList names;
    QString detail; ///< the certificate that is at fault, or what OpenSSL says, evidence text

    bool operator==(const Chain &) const = default;
};

/// Follows @p leaf to one of the anchors. RFC 5280, section 6; TCG EK Credential Profile 2.5, section 3.2.
[[nodiscard]] Chain verifyChain(const Certificate &leaf, const ChainPolicy &policy);

/// Whether OpenSSL can read the list; its signature is looked at when a chain is verified.
[[nodiscard]] bool isRevocationList(QByteArrayView der);

} // namespace plumbline::certificate
