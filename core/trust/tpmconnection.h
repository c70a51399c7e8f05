// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/operatorkey.h"
#include "core/trust/tpmaddress.h"

#include <tss2/tss2_esys.h>
#include <tss2/tss2_tctildr.h>

namespace plumbline::trust {

// tpm2-tss's objects as owned values: for the tpm… files of this folder, and for no others.

/// What ESYS allocated.
struct EsysFree
{
    template <typename T> void operator()(T *object) const { Esys_Free(object); }
};
template <typename T> using EsysPointer = std::unique_ptr<T, EsysFree>;

/// A TPM for the time of one task; it is let go with the object, so that others can use it.
class TpmConnection
{
public:
    [[nodiscard]] static Result<std::unique_ptr<TpmConnection>, KeyError> open(const TpmAddress &address);
    ~TpmConnection();
    Q_DISABLE_COPY_MOVE(TpmConnection)

    [[nodiscard]] ESYS_CONTEXT *esys() const { return m_esys; }

private:
    TpmConnection() = default;

    TSS2_TCTI_CONTEXT *m_tcti = nullptr;
    ESYS_CONTEXT *m_esys = nullptr;
};

/// An object or a session in the TPM, flushed with the value.
class TpmHandle
{
public:
    explicit TpmHandle(const TpmConnection &tpm)
        : m_esys(tpm.esys())
    {
    }
    ~TpmHandle();
    Q_DISABLE_COPY_MOVE(TpmHandle)

    [[nodiscard]] ESYS_TR get() const { return m_handle; }
    [[nodiscard]] ESYS_TR *target() { return &m_handle; }

private:
    ESYS_CONTEXT *m_esys;
    ESYS_TR m_handle = ESYS_TR_NONE;
};

/// What a response code means to somebody with a key.
[[nodiscard]] KeyError keyErrorOf(TSS2_RC code);

/// The primary storage key of the owner hierarchy, ECC P-256: the TPM makes the same one each time (TCG EK
/// and SRK template, TPM 2.0 Provisioning Guidance, section 7.5.1).
[[nodiscard]] TSS2_RC createStorageKey(const TpmConnection &tpm, TpmHandle &key);

/// An HMAC session that is salted with @p storageKey and encrypts the first parameter of a command: no
/// authorisation value crosses the bus in the clear.
[[nodiscard]] TSS2_RC startSession(const TpmConnection &tpm, const TpmHandle &storageKey, TpmHandle &session);

/// A value of up to 32 bytes that authorises the use of a key, made of what the user typed.
[[nodiscard]] TPM2B_AUTH authValue(QByteArrayView secret);

} // namespace plumbline::trust
