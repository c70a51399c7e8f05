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
    QByteArray Evidence::*bytes;
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
    return QString::fromLatin1(rowOf(part).origin);
}

QByteArray &bytesOf(Evidence &evidence, EvidencePart part)
{
    return evidence.*rowOf(part).bytes;
}

} // namespace plumbline::models
