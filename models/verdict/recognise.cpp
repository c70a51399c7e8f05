// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/verdict/recognise.h"

#include "core/base/safetext.h"
#include "core/certificate/certificate.h"
#include "core/tpm/names.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

using tpm::KeyFile;
using tpm::KeyForm;

struct Recognise
{
    Q_DECLARE_TR_FUNCTIONS(Recognise)
};

constexpr qsizetype maxNonceSize = 64; ///< TPM2B_DATA holds a TPMT_HA at most
constexpr qsizetype maxNonceText = 2 * maxNonceSize + 16; ///< with space around
constexpr int bitsPerByte = 8;
constexpr qsizetype maxNameLength = 60;

Recognised recognised(std::vector<EvidencePart> parts, QString form)
{
    return {.parts = std::move(parts), .nonce = {}, .form = std::move(form)};
}

std::optional<Recognised> asNonce(const QByteArray &bytes)
{
    if (bytes.size() > maxNonceText)
        return std::nullopt;
    auto nonce = nonceFromText(QString::fromLatin1(bytes));
    if (!nonce)
        return std::nullopt;
    return Recognised{.parts = {},
                      .nonce = std::move(nonce),
                      .form = Recognise::tr("%1 hexadecimal digits").arg(bytes.trimmed().size())};
}

std::optional<Recognised> asQuote(const QByteArray &bytes)
{
    const auto read = tpm::readAttest(bytes);
    const bool isQuote = read && read->value.quote;
    if (!isQuote && !(read && read->value.claimedMagic == tpm::generatedValue))
        return std::nullopt;
    const QString form = isQuote ? selectionText(read->value.quote->selection)
                                 : Recognise::tr("attests to something else than PCRs");
    return recognised({EvidencePart::Quote}, form);
}

QString keyText(const KeyFile &file)
{
    const bool isRsa = file.key.type == tpm::KeyType::Rsa;
    const QString kind
        = isRsa ? u"RSA %1"_s.arg(file.key.modulus.size() * bitsPerByte) : tpm::curveName(file.key.curve);
    switch (file.form) {
    case KeyForm::PublicArea:
        return file.area->has(tpm::Restricted) ? Recognise::tr("%1, restricted key of a TPM").arg(kind)
                                               : Recognise::tr("%1, key of a TPM").arg(kind);
    case KeyForm::Certificate:
        return Recognise::tr("%1, in a certificate").arg(kind);
    case KeyForm::SubjectPublicKey:
    case KeyForm::Jwk:
        break;
    }
    return Recognise::tr("%1, numbers only").arg(kind);
}

std::vector<EvidencePart> partsOf(const KeyFile &file)
{
    if (file.area && file.area->has(tpm::Restricted)) {
        if (file.area->has(tpm::Sign) && !file.area->has(tpm::Decrypt))
            return {EvidencePart::AttestationKey};
        if (file.area->has(tpm::Decrypt) && !file.area->has(tpm::Sign))
            return {EvidencePart::EndorsementKey};
    }
    return {EvidencePart::AttestationKey, EvidencePart::EndorsementKey};
}

/// Nothing in a file makes it a root to trust: a certificate of an authority is asked for.
std::vector<EvidencePart> partsOf(const certificate::Certificate &certificate)
{
    if (certificate.isAuthority)
        return {EvidencePart::ChainCertificate, EvidencePart::TrustAnchor};
    if (certificate.purposes.contains(certificate::endorsementPurpose))
        return {EvidencePart::EndorsementCertificate};
    if (certificate.purposes.contains(certificate::attestationPurpose))
        return {EvidencePart::AttestationCertificate};
    return {EvidencePart::EndorsementCertificate, EvidencePart::AttestationCertificate};
}

std::optional<Recognised> asCertificate(const QByteArray &bytes)
{
    const auto read = certificate::readCertificate(bytes);
    if (!read)
        return std::nullopt;
    const uefi::Certificate &summary = read->summary;
    const QString kind = summary.keyBits > 0 && summary.keyAlgorithm == u"RSA"_s
        ? u"RSA %1"_s.arg(summary.keyBits)
        : safeTextElided(summary.keyAlgorithm, maxNameLength);
    return recognised(partsOf(*read),
                      Recognise::tr("%1, in a certificate").arg(kind) + u" · "_s
                          + safeTextElided(summary.commonName, maxNameLength));
}

std::optional<Recognised> asKey(const QByteArray &bytes)
{
    const auto read = tpm::readKeyFile(bytes);
    return read ? std::optional(recognised(partsOf(*read), keyText(*read))) : std::nullopt;
}

/// A CRL in PEM; one in DER is none of the other kinds, and its row in the dialog takes it.
std::optional<Recognised> asRevocationList(const QByteArray &bytes)
{
    if (!bytes.startsWith("-----BEGIN X509 CRL-----"))
        return std::nullopt;
    return recognised({EvidencePart::RevocationList}, Recognise::tr("certificate revocation list"));
}

std::optional<Recognised> asSignature(const QByteArray &bytes)
{
    const auto read = tpm::readSignature(bytes);
    if (!read)
        return std::nullopt;
    return recognised(
        {EvidencePart::Signature},
        u"%1, %2"_s.arg(tpm::schemeName(read->value.claimedScheme), hashName(read->value.claimedHash)));
}

std::optional<Recognised> asPcrFile(const QByteArray &bytes)
{
    const auto read = tpm::readPcrFile(bytes);
    if (!read || !read->value.reportedSelection)
        return std::nullopt;
    return recognised({EvidencePart::PcrValues}, selectionText(*read->value.reportedSelection));
}

/// Values one after another have nothing to be known by but their length: the last guess.
std::optional<Recognised> asBareValues(const QByteArray &bytes)
{
    constexpr std::array digestSizes{20, 32, 48, 64};
    constexpr qsizetype most = 24 * 4 * 64;
    const bool isMultiple = std::ranges::any_of(
        digestSizes, [&](int size) { return !bytes.isEmpty() && bytes.size() % size == 0; });
    if (!isMultiple || bytes.size() > most)
        return std::nullopt;
    return recognised({EvidencePart::PcrValues}, Recognise::tr("%1 bytes of values").arg(bytes.size()));
}

/// "0-9, 14"
QString rangesText(const std::vector<int> &pcrs)
{
    QStringList parts;
    for (size_t i = 0; i < pcrs.size();) {
        size_t last = i;
        while (last + 1 < pcrs.size() && pcrs[last + 1] == pcrs[last] + 1)
            ++last;
        parts << (last > i ? u"%1-%2"_s.arg(pcrs[i]).arg(pcrs[last]) : QString::number(pcrs[i]));
        i = last + 1;
    }
    return parts.join(u", "_s);
}

} // namespace

QString selectionText(const tpm::PcrSelection &selection)
{
    QStringList banks;
    for (const tpm::BankSelection &bank : selection.banks) {
        std::vector<int> pcrs;
        for (const tpm::PcrIndex &index : tpm::PcrSelection{{bank}}.pcrs())
            pcrs.push_back(index.pcr);
        if (!pcrs.empty())
            banks << u"%1: PCR %2"_s.arg(hashName(bank.bank), rangesText(pcrs));
    }
    return banks.isEmpty() ? Recognise::tr("no PCR") : banks.join(u"; "_s);
}

std::optional<QByteArray> nonceFromText(const QString &text)
{
    const QByteArray digits = text.trimmed().toLatin1().toLower();
    const QByteArray bytes = QByteArray::fromHex(digits);
    if (bytes.isEmpty() || bytes.size() > maxNonceSize || bytes.toHex() != digits)
        return std::nullopt;
    return bytes;
}

Recognised recogniseEvidence(const QByteArray &bytes)
{
    // The strictest first.
    for (const auto read : {asNonce, asQuote, asRevocationList, asCertificate, asKey, asSignature, asPcrFile})
        if (auto found = bytes.size() <= maxPartSize ? read(bytes) : std::nullopt)
            return *found;
    if (evidence::recogniseLog(bytes))
        return {.parts = {}, .nonce = {}, .isLog = true, .form = {}};
    return asBareValues(bytes).value_or(Recognised{});
}

} // namespace plumbline::models
