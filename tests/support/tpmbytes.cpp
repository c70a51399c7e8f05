// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tpmbytes.h"

#include "tests/support/bytes.h"

namespace plumbline::test {

namespace {

constexpr quint16 algorithmNull = 0x0010;

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

const char *jwkCurve(tpm::EccCurve curve)
{
    switch (curve) {
    case tpm::EccCurve::NistP384:
        return "P-384";
    case tpm::EccCurve::NistP521:
        return "P-521";
    default:
        return "P-256";
    }
}

} // namespace

QByteArray selectionBytes(const tpm::PcrSelection &selection)
{
    QByteArray bytes = be32(quint32(selection.banks.size()));
    for (const tpm::BankSelection &bank : selection.banks)
        bytes += be16(quint16(bank.bank)) + char(bank.select.size()) + bank.select;
    return bytes;
}

QByteArray publicAreaBytes(const tpm::PublicKey &key, quint32 attributes, tpm::SignatureScheme scheme,
                           HashAlgorithm schemeHash)
{
    const bool hasHash = scheme != tpm::SignatureScheme::Null;
    const QByteArray common = be16(quint16(key.type)) + be16(quint16(HashAlgorithm::Sha256)) // nameAlg
        + be32(attributes) + sized({}) // authPolicy
        + be16(algorithmNull) // symmetric
        + be16(quint16(scheme)) + (hasHash ? be16(quint16(schemeHash)) : QByteArray());
    if (key.type == tpm::KeyType::Rsa)
        return common + be16(quint16(key.modulus.size() * 8)) + be32(0) // keyBits, exponent: 65537
            + sized(key.modulus);
    return common + be16(quint16(key.curve)) + be16(algorithmNull) // curveID, kdf
        + sized(key.x) + sized(key.y);
}

QByteArray serializedPcrs(const tpm::PcrSelection &selection, const std::vector<QByteArray> &values)
{
    constexpr size_t selectionSlots = 16;
    constexpr size_t digestSlots = 8;
    constexpr qsizetype slotSize = 8;
    QByteArray bytes = le32(quint32(selection.banks.size()));
    for (const tpm::BankSelection &bank : selection.banks)
        bytes += le16(quint16(bank.bank)) + char(bank.select.size()) + bank.select.leftJustified(5, '\0');
    bytes += QByteArray(slotSize * qsizetype(selectionSlots - selection.banks.size()), '\0');
    const size_t lists = (values.size() + digestSlots - 1) / digestSlots;
    bytes += le32(quint32(lists));
    for (size_t list = 0; list < lists; ++list) {
        const size_t first = list * digestSlots;
        bytes += le32(quint32(std::min(digestSlots, values.size() - first)));
        for (size_t i = first; i < first + digestSlots; ++i) {
            const QByteArray value = i < values.size() ? values[i] : QByteArray();
            bytes += le16(quint16(value.size())) + value.leftJustified(maxDigestSize, '\0');
        }
    }
    return bytes;
}

QByteArray pemBlock(const QByteArray &label, const QByteArray &bytes)
{
    constexpr qsizetype lineLength = 64;
    const QByteArray text = bytes.toBase64();
    QByteArray pem = "-----BEGIN " + label + "-----\n";
    for (qsizetype i = 0; i < text.size(); i += lineLength)
        pem += text.mid(i, lineLength) + '\n';
    return pem + "-----END " + label + "-----\n";
}

QByteArray jwkOf(const tpm::PublicKey &key)
{
    if (key.type == tpm::KeyType::Rsa)
        return R"({"kty":"RSA","n":")" + base64Url(key.modulus) + R"(","e":")"
            + base64Url(be32(quint32(key.exponent)).last(3)) + R"("})";
    return R"({"kty":"EC","crv":")" + QByteArray(jwkCurve(key.curve)) + R"(","x":")" + base64Url(key.x)
        + R"(","y":")" + base64Url(key.y) + R"("})";
}

} // namespace plumbline::test
