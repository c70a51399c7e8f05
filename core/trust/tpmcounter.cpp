// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/tpmcounter.h"

#include "core/base/secret.h"
#include "core/trust/tpmconnection.h"

#include <QtEndian>

#include <unistd.h>

#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace plumbline::trust {

namespace {

/// In the owner's range (TCG Registry of Reserved TPM 2.0 Handles): "P", and room for a counter of each user.
constexpr TPM2_HANDLE firstIndex = 0x01805000;
constexpr TPM2_HANDLE indexCount = 0x100;
constexpr UINT16 counterSize = 8;
constexpr TPMA_NV counterAttributes = TPMA_NV_AUTHWRITE | TPMA_NV_AUTHREAD | TPMA_NV_NO_DA
    | (TPMA_NV(TPM2_NT_COUNTER) << TPMA_NV_TPM2_NT_SHIFT);

constexpr std::array resultIds{
    "not-used"_L1, "same"_L1, "interrupted"_L1, "file-behind"_L1, "gone"_L1, "no-tpm"_L1,
};

TPM2_HANDLE counterIndex()
{
    return firstIndex + ::geteuid() % indexCount;
}

TPM2B_AUTH authOf(const TpmCounter &counter)
{
    TPM2B_AUTH auth{};
    const auto size = std::min(size_t(counter.auth.size()), sizeof auth.buffer);
    auth.size = UINT16(size);
    std::memcpy(auth.buffer, counter.auth.constData(), size);
    return auth;
}

/// The index, with its authorisation, for as long as the connection lives.
TSS2_RC findCounter(const TpmConnection &tpm, const TpmCounter &counter, ESYS_TR &index)
{
    TSS2_RC code
        = Esys_TR_FromTPMPublic(tpm.esys(), counterIndex(), ESYS_TR_NONE, ESYS_TR_NONE, ESYS_TR_NONE, &index);
    if (code != TSS2_RC_SUCCESS)
        return code;
    const TPM2B_AUTH auth = authOf(counter);
    return Esys_TR_SetAuth(tpm.esys(), index, &auth);
}

TSS2_RC defineCounter(const TpmConnection &tpm, const TpmCounter &counter, ESYS_TR &index)
{
    const TPM2B_AUTH auth = authOf(counter);
    TPM2B_NV_PUBLIC area{};
    area.nvPublic.nvIndex = counterIndex();
    area.nvPublic.nameAlg = TPM2_ALG_SHA256;
    area.nvPublic.attributes = counterAttributes;
    area.nvPublic.dataSize = counterSize;
    return Esys_NV_DefineSpace(tpm.esys(), ESYS_TR_RH_OWNER, ESYS_TR_PASSWORD, ESYS_TR_NONE, ESYS_TR_NONE,
                               &auth, &area, &index);
}

Result<quint64, KeyError> valueOf(const TpmConnection &tpm, ESYS_TR index)
{
    TPM2B_MAX_NV_BUFFER *data = nullptr;
    const TSS2_RC code = Esys_NV_Read(tpm.esys(), index, index, ESYS_TR_PASSWORD, ESYS_TR_NONE, ESYS_TR_NONE,
                                      counterSize, 0, &data);
    const EsysPointer<TPM2B_MAX_NV_BUFFER> owner(data);
    if (code != TSS2_RC_SUCCESS || data->size != counterSize)
        return Failure<KeyError>(keyErrorOf(code));
    return qFromBigEndian<quint64>(data->buffer);
}

} // namespace

QByteArray counterAuth(QByteArrayView workstationKey)
{
    return hmacSha256(workstationKey, "plumbline head counter");
}

Result<quint64, KeyError> readCounter(const TpmCounter &counter)
{
    const auto tpm = TpmConnection::open(counter.address);
    if (!tpm)
        return Failure<KeyError>(tpm.error());
    ESYS_TR index = ESYS_TR_NONE;
    const TSS2_RC code = findCounter(**tpm, counter, index);
    if (code != TSS2_RC_SUCCESS)
        return Failure<KeyError>(keyErrorOf(code));
    return valueOf(**tpm, index);
}

Result<quint64, KeyError> countUp(const TpmCounter &counter)
{
    const auto tpm = TpmConnection::open(counter.address);
    if (!tpm)
        return Failure<KeyError>(tpm.error());
    ESYS_TR index = ESYS_TR_NONE;
    TSS2_RC code = findCounter(**tpm, counter, index);
    if (code != TSS2_RC_SUCCESS && keyErrorOf(code) == KeyError::NotFound)
        code = defineCounter(**tpm, counter, index);
    if (code == TSS2_RC_SUCCESS)
        code = Esys_NV_Increment((*tpm)->esys(), index, index, ESYS_TR_PASSWORD, ESYS_TR_NONE, ESYS_TR_NONE);
    if (code != TSS2_RC_SUCCESS)
        return Failure<KeyError>(keyErrorOf(code));
    return valueOf(**tpm, index);
}

namespace {

/// What the counter will say once it was counted up; nothing where there is none and none can be made.
std::optional<quint64> nextCount(const HeadMemory &memory, const TpmCounter &counter)
{
    auto value = readCounter(counter);
    // The first value is only known once it was made. After an interrupted writing, that one's number is used
    // up first: no two files have the same.
    if ((!value && value.error() == KeyError::NotFound) || (value && memory.counter == *value + 1))
        value = countUp(counter);
    return value ? std::optional(*value + 1) : std::nullopt;
}

} // namespace

QLatin1StringView witnessResultId(WitnessResult result)
{
    return resultIds[size_t(result)];
}

bool isSound(WitnessResult result)
{
    return result != WitnessResult::FileBehind && result != WitnessResult::Gone;
}

WitnessResult checkWitness(const HeadMemory &memory, const TpmCounter &counter)
{
    const auto value = readCounter(counter);
    if (!value && value.error() == KeyError::NotFound)
        return memory.counter ? WitnessResult::Gone : WitnessResult::NotUsed;
    if (!value && value.error() == KeyError::WrongPassphrase)
        return WitnessResult::Gone; // somebody else's counter is in its place
    if (!value)
        return memory.counter ? WitnessResult::NoTpm : WitnessResult::NotUsed;
    if (memory.counter == *value)
        return WitnessResult::Same;
    return memory.counter == *value + 1 ? WitnessResult::Interrupted : WitnessResult::FileBehind;
}

std::optional<HeadFault> updateHeadsCounted(const QString &folder, QByteArrayView key,
                                            const std::function<void(HeadMemory &)> &change,
                                            const TpmCounter &counter)
{
    std::optional<quint64> next;
    const auto counted = [&](HeadMemory &memory) {
        const HeadMemory before = memory;
        change(memory);
        if (memory != before)
            next = nextCount(before, counter);
        if (next)
            memory.counter = next;
    };
    return updateHeads(folder, key, counted, [&] { return !next || countUp(counter) == *next; });
}

} // namespace plumbline::trust
