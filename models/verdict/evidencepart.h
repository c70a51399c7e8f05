// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidence.h"

#include <span>

namespace plumbline::models {

/// A file of evidence that is not a log.
enum class EvidencePart {
    Quote,
    Signature,
    PcrValues,
    AttestationKey,
    EndorsementKey,
    AttestationCertificate,
    EndorsementCertificate,
    ChainCertificate, ///< between a key's certificate and a root; several
    RevocationList, ///< several
    TrustAnchor, ///< a root that the operator chose; several, and never from a bundle
};

inline constexpr int evidencePartCount = int(EvidencePart::TrustAnchor) + 1;

/// All of them, in the order in which they are shown.
[[nodiscard]] std::span<const EvidencePart> allEvidenceParts();

/// Stable word for object names: "quote", "attestation-key".
[[nodiscard]] QLatin1StringView evidencePartId(EvidencePart part);

/// "Quote", "Attestation key".
[[nodiscard]] QString evidencePartName(EvidencePart part);

/// Where the file comes from: "tpm2_quote -m".
[[nodiscard]] QString evidencePartOrigin(EvidencePart part);

/// Whether there may be several files of it.
[[nodiscard]] bool isRepeatable(EvidencePart part);

/// The part's files in the evidence; empty ones are not counted. Roots are the request's, not the evidence's.
[[nodiscard]] std::vector<QByteArray> bytesOf(const evidence::Evidence &evidence, EvidencePart part);

/// A file that was added as a part.
struct PartFile
{
    EvidencePart part = EvidencePart::Quote;
    QString name; ///< file name, safe to show
    QByteArray bytes;

    bool operator==(const PartFile &) const = default;
};

/// Puts the file where the checks look for it; a root into what the request believes.
void addTo(evidence::Evidence &evidence, const PartFile &file);

/// Largest file that is taken for a part, in bytes.
inline constexpr qint64 maxPartSize = 1024 * 1024;

} // namespace plumbline::models

Q_DECLARE_METATYPE(plumbline::models::EvidencePart)
