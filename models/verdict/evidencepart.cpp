// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/verdict/evidencepart.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

using evidence::Evidence;

struct Row
{
    EvidencePart part;
    QLatin1StringView id;
    const char *name;
    const char *origin; ///< of tpm2-tools, or null
    QByteArray Evidence::*bytes; ///< null where there may be several
    std::vector<QByteArray> Evidence::*list = nullptr;
};
constexpr std::array rows{
    Row{EvidencePart::Quote, "quote"_L1, QT_TRANSLATE_NOOP("EvidencePart", "Quote"), "tpm2_quote -m",
        &Evidence::quote},
    Row{EvidencePart::Signature, "signature"_L1, QT_TRANSLATE_NOOP("EvidencePart", "Signature"),
        "tpm2_quote -s", &Evidence::signature},
    Row{EvidencePart::PcrValues, "pcr-values"_L1, QT_TRANSLATE_NOOP("EvidencePart", "PCR values"),
        "tpm2_quote -o", &Evidence::pcrValues},
    Row{EvidencePart::AttestationKey, "attestation-key"_L1,
        QT_TRANSLATE_NOOP("EvidencePart", "Attestation key"), "tpm2_readpublic -o",
        &Evidence::attestationKey},
    Row{EvidencePart::EndorsementKey, "endorsement-key"_L1,
        QT_TRANSLATE_NOOP("EvidencePart", "Endorsement key"), "tpm2_createek -u", &Evidence::endorsementKey},
    Row{EvidencePart::AttestationCertificate, "attestation-certificate"_L1,
        QT_TRANSLATE_NOOP("EvidencePart", "Attestation certificate"), nullptr,
        &Evidence::attestationCertificate},
    Row{EvidencePart::EndorsementCertificate, "endorsement-certificate"_L1,
        QT_TRANSLATE_NOOP("EvidencePart", "Endorsement certificate"), "tpm2_getekcertificate",
        &Evidence::endorsementCertificate},
    Row{EvidencePart::ChainCertificate, "chain-certificate"_L1,
        QT_TRANSLATE_NOOP("EvidencePart", "Intermediate certificates"), nullptr, nullptr,
        &Evidence::chainCertificates},
    Row{EvidencePart::RevocationList, "revocation-list"_L1,
        QT_TRANSLATE_NOOP("EvidencePart", "Revocation lists"), nullptr, nullptr, &Evidence::revocationLists},
    Row{EvidencePart::TrustAnchor, "trust-anchor"_L1,
        QT_TRANSLATE_NOOP("EvidencePart", "Root certificates that you trust"), nullptr, nullptr},
};
static_assert(rows.size() == evidencePartCount);

const Row &rowOf(EvidencePart part)
{
    return rows[size_t(part)];
}

constexpr std::array parts = [] {
    std::array<EvidencePart, evidencePartCount> all{};
    for (size_t i = 0; i < all.size(); ++i)
        all[i] = rows[i].part;
    return all;
}();

} // namespace

std::span<const EvidencePart> allEvidenceParts()
{
    return parts;
}

QLatin1StringView evidencePartId(EvidencePart part)
{
    return rowOf(part).id;
}

QString evidencePartName(EvidencePart part)
{
    return QCoreApplication::translate("EvidencePart", rowOf(part).name);
}

QString evidencePartOrigin(EvidencePart part)
{
    return QString::fromLatin1(rowOf(part).origin); // null gives an empty text
}

bool isRepeatable(EvidencePart part)
{
    return !rowOf(part).bytes;
}

std::vector<QByteArray> bytesOf(const Evidence &evidence, EvidencePart part)
{
    const Row &row = rowOf(part);
    if (row.list)
        return evidence.*row.list;
    if (!row.bytes || (evidence.*row.bytes).isEmpty())
        return {};
    return {evidence.*row.bytes};
}

void addTo(Evidence &evidence, const PartFile &file)
{
    const Row &row = rowOf(file.part);
    if (row.bytes) {
        evidence.*row.bytes = file.bytes;
    } else if (row.list) {
        (evidence.*row.list).push_back(file.bytes);
    } else {
        evidence.request.trustAnchors.push_back(file.bytes);
        evidence.request.attestationAnchors.push_back(file.bytes);
    }
}

} // namespace plumbline::models
