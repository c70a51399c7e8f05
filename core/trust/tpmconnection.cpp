// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/tpmconnection.h"

#include "core/base/hasher.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace plumbline::trust {

namespace {

constexpr TPMT_SYM_DEF aes128Cfb{
    .algorithm = TPM2_ALG_AES, .keyBits = {.aes = 128}, .mode = {.aes = TPM2_ALG_CFB}};

bool isPlain(QChar character)
{
    return (character >= u'a' && character <= u'z') || (character >= u'A' && character <= u'Z')
        || (character >= u'0' && character <= u'9') || u"/._-"_s.contains(character);
}

TPM2B_PUBLIC storageTemplate()
{
    TPM2B_PUBLIC key{};
    TPMT_PUBLIC &area = key.publicArea;
    area.type = TPM2_ALG_ECC;
    area.nameAlg = TPM2_ALG_SHA256;
    area.objectAttributes = TPMA_OBJECT_FIXEDTPM | TPMA_OBJECT_FIXEDPARENT | TPMA_OBJECT_SENSITIVEDATAORIGIN
        | TPMA_OBJECT_USERWITHAUTH | TPMA_OBJECT_NODA | TPMA_OBJECT_RESTRICTED | TPMA_OBJECT_DECRYPT;
    TPMS_ECC_PARMS &ecc = area.parameters.eccDetail;
    ecc.symmetric = {.algorithm = TPM2_ALG_AES, .keyBits = {.aes = 128}, .mode = {.aes = TPM2_ALG_CFB}};
    ecc.scheme.scheme = TPM2_ALG_NULL;
    ecc.curveID = TPM2_ECC_NIST_P256;
    ecc.kdf.scheme = TPM2_ALG_NULL;
    return key;
}

} // namespace

TpmAddress TpmAddress::workstation()
{
    return TpmAddress("device:/dev/tpmrm0"_ba);
}

std::optional<TpmAddress> TpmAddress::swtpm(const QString &socket)
{
    if (!socket.startsWith(u'/') || !std::ranges::all_of(socket, isPlain))
        return std::nullopt;
    return TpmAddress("swtpm:path="_ba + socket.toLatin1());
}

Result<std::unique_ptr<TpmConnection>, KeyError> TpmConnection::open(const TpmAddress &address)
{
    std::unique_ptr<TpmConnection> tpm(new TpmConnection);
    if (Tss2_TctiLdr_Initialize(address.configuration().constData(), &tpm->m_tcti) != TSS2_RC_SUCCESS
        || Esys_Initialize(&tpm->m_esys, tpm->m_tcti, nullptr) != TSS2_RC_SUCCESS)
        return Failure<KeyError>(KeyError::NoTpm);
    return tpm;
}

TpmConnection::~TpmConnection()
{
    Esys_Finalize(&m_esys);
    Tss2_TctiLdr_Finalize(&m_tcti);
}

TpmHandle::~TpmHandle()
{
    if (m_handle != ESYS_TR_NONE)
        Esys_FlushContext(m_esys, m_handle);
}

KeyError keyErrorOf(TSS2_RC code)
{
    constexpr TSS2_RC formatOneMask = 0xbf; // without the number of the parameter, handle or session
    if (code == TPM2_RC_LOCKOUT)
        return KeyError::Locked;
    if (code == TPM2_RC_NV_UNINITIALIZED)
        return KeyError::NotFound;
    if ((code & TPM2_RC_FMT1) == 0 || (code & TSS2_RC_LAYER_MASK) != TSS2_TPM_RC_LAYER)
        return KeyError::NoTpm;
    switch (code & formatOneMask) {
    case TPM2_RC_AUTH_FAIL:
    case TPM2_RC_BAD_AUTH:
        return KeyError::WrongPassphrase;
    case TPM2_RC_INTEGRITY:
        return KeyError::OtherTpm;
    case TPM2_RC_HANDLE:
        return KeyError::NotFound;
    default:
        return KeyError::NoTpm;
    }
}

TSS2_RC createStorageKey(const TpmConnection &tpm, TpmHandle &key)
{
    const TPM2B_SENSITIVE_CREATE nothing{};
    const TPM2B_PUBLIC area = storageTemplate();
    const TPM2B_DATA outside{};
    const TPML_PCR_SELECTION pcrs{};
    return Esys_CreatePrimary(tpm.esys(), ESYS_TR_RH_OWNER, ESYS_TR_PASSWORD, ESYS_TR_NONE, ESYS_TR_NONE,
                              &nothing, &area, &outside, &pcrs, key.target(), nullptr, nullptr, nullptr,
                              nullptr);
}

TSS2_RC startSession(const TpmConnection &tpm, const TpmHandle &storageKey, TpmHandle &session)
{
    const TSS2_RC code = Esys_StartAuthSession(tpm.esys(), storageKey.get(), ESYS_TR_NONE, ESYS_TR_NONE,
                                               ESYS_TR_NONE, ESYS_TR_NONE, nullptr, TPM2_SE_HMAC, &aes128Cfb,
                                               TPM2_ALG_SHA256, session.target());
    if (code != TSS2_RC_SUCCESS)
        return code;
    constexpr TPMA_SESSION attributes = TPMA_SESSION_CONTINUESESSION | TPMA_SESSION_DECRYPT;
    return Esys_TRSess_SetAttributes(tpm.esys(), session.get(), attributes, 0xff);
}

TPM2B_AUTH authValue(QByteArrayView secret)
{
    const QByteArray hash = hashOf(HashAlgorithm::Sha256, secret);
    TPM2B_AUTH value{};
    value.size = UINT16(hash.size());
    std::memcpy(value.buffer, hash.constData(), size_t(hash.size()));
    return value;
}

} // namespace plumbline::trust
