// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/tpmkeyparts.h"

#include "core/tpm/publicarea.h"
#include "core/trust/signaturebytes.h"

#include <tss2/tss2_mu.h>

#include <cstring>

namespace plumbline::trust {

namespace {

constexpr TPMA_OBJECT signingAttributes = TPMA_OBJECT_FIXEDTPM | TPMA_OBJECT_FIXEDPARENT
    | TPMA_OBJECT_SENSITIVEDATAORIGIN | TPMA_OBJECT_USERWITHAUTH | TPMA_OBJECT_SIGN_ENCRYPT;

const uint8_t *octets(const QByteArray &bytes)
{
    return reinterpret_cast<const uint8_t *>(bytes.constData());
}

template <typename T, typename Marshal> QByteArray marshalled(const T &value, Marshal marshal)
{
    QByteArray bytes(qsizetype(sizeof(T)), '\0');
    size_t used = 0;
    if (marshal(&value, reinterpret_cast<uint8_t *>(bytes.data()), size_t(bytes.size()), &used)
        != TSS2_RC_SUCCESS)
        return {};
    bytes.truncate(qsizetype(used));
    return bytes;
}

template <typename T, typename Unmarshal>
std::optional<T> unmarshalled(const QByteArray &bytes, Unmarshal unmarshal)
{
    T value{};
    size_t used = 0;
    if (unmarshal(octets(bytes), size_t(bytes.size()), &used, &value) != TSS2_RC_SUCCESS
        || used != size_t(bytes.size()))
        return std::nullopt;
    return value;
}

QByteArrayView numberOf(const TPM2B_ECC_PARAMETER &number)
{
    return {number.buffer, qsizetype(number.size)};
}

} // namespace

TPM2B_PUBLIC signingTemplate()
{
    TPM2B_PUBLIC key{};
    TPMT_PUBLIC &area = key.publicArea;
    area.type = TPM2_ALG_ECC;
    area.nameAlg = TPM2_ALG_SHA256;
    area.objectAttributes = signingAttributes;
    TPMS_ECC_PARMS &ecc = area.parameters.eccDetail;
    ecc.symmetric.algorithm = TPM2_ALG_NULL;
    ecc.scheme.scheme = TPM2_ALG_ECDSA;
    ecc.scheme.details.ecdsa.hashAlg = TPM2_ALG_SHA256;
    ecc.curveID = TPM2_ECC_NIST_P256;
    ecc.kdf.scheme = TPM2_ALG_NULL;
    return key;
}

QByteArray bytesOf(const TPM2B_PUBLIC &area)
{
    return marshalled(area, Tss2_MU_TPM2B_PUBLIC_Marshal);
}

QByteArray bytesOf(const TPM2B_PRIVATE &secret)
{
    return marshalled(secret, Tss2_MU_TPM2B_PRIVATE_Marshal);
}

std::optional<TPM2B_PUBLIC> publicAreaFrom(const QByteArray &bytes)
{
    return unmarshalled<TPM2B_PUBLIC>(bytes, Tss2_MU_TPM2B_PUBLIC_Unmarshal);
}

std::optional<TPM2B_PRIVATE> privatePartFrom(const QByteArray &bytes)
{
    return unmarshalled<TPM2B_PRIVATE>(bytes, Tss2_MU_TPM2B_PRIVATE_Unmarshal);
}

std::optional<OperatorKey> operatorKeyOf(const QByteArray &publicPart)
{
    const auto area = tpm::readPublicArea(publicPart);
    if (!area || area->value.attributes != signingAttributes
        || area->value.key.curve != tpm::EccCurve::NistP256)
        return std::nullopt;
    return OperatorKey{.algorithm = KeyAlgorithm::EcdsaP256,
                       .publicKey = tpm::subjectPublicKey(area->value.key)};
}

TPM2B_DIGEST digestFrom(const QByteArray &bytes)
{
    TPM2B_DIGEST digest{};
    Q_ASSERT(size_t(bytes.size()) <= sizeof digest.buffer); // a SHA-256
    digest.size = UINT16(bytes.size());
    std::memcpy(digest.buffer, bytes.constData(), size_t(bytes.size()));
    return digest;
}

QByteArray packedTpmSignature(const TPMT_SIGNATURE &signature)
{
    if (signature.sigAlg != TPM2_ALG_ECDSA)
        return {};
    const TPMS_SIGNATURE_ECC &pair = signature.signature.ecdsa;
    return packedSignature(numberOf(pair.signatureR), numberOf(pair.signatureS));
}

} // namespace plumbline::trust
