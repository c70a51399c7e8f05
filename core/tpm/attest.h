// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/tpm/pcrselection.h"
#include "core/tpm/reading.h"

#include <optional>

namespace plumbline::tpm {

/// TPMI_ST_ATTEST: what a TPM attests to. TPM 2.0 Library, Part 2, section 10.12.10.
enum class AttestType : quint16 {
    Nv = 0x8014,
    CommandAudit = 0x8015,
    SessionAudit = 0x8016,
    Certify = 0x8017,
    Quote = 0x8018,
    Time = 0x8019,
    Creation = 0x801A,
    NvDigest = 0x801C,
};

/// What a TPM puts first into everything that it makes itself, and a restricted key never signs when it came
/// from outside. Part 2, section 6.2.
inline constexpr quint32 generatedValue = 0xFF544347;

/// TPMS_CLOCK_INFO. Part 2, section 10.11.1. Outside the endorsement hierarchy the counts are obfuscated:
/// compare them only within one key.
struct ClockInfo
{
    quint64 clock = 0; ///< milliseconds that the TPM has been powered
    quint32 resetCount = 0;
    quint32 restartCount = 0;
    bool isSafe = false; ///< false: the clock may have gone back since it was last reported

    bool operator==(const ClockInfo &) const = default;
};

/// TPMS_QUOTE_INFO. Part 2, section 10.12.4.
struct QuoteInfo
{
    PcrSelection selection;
    QByteArray pcrDigest;

    bool operator==(const QuoteInfo &) const = default;
};

/// TPMS_ATTEST: the bytes that a TPM signed. Part 2, section 10.12.12. Nothing in it is proven before the
/// signature, the magic and the type are; a wrong magic or another type is read all the same, so that a check
/// can say so.
struct Attest
{
    quint32 claimedMagic = 0;
    AttestType claimedType = AttestType::Quote;
    QByteArray qualifiedSigner; ///< TPM2B_NAME
    QByteArray extraData; ///< the nonce
    ClockInfo clock;
    quint64 firmwareVersion = 0;
    std::optional<QuoteInfo> quote; ///< only where the type says so
    QByteArray bytes; ///< exactly what was signed

    bool operator==(const Attest &) const = default;
};

/// Reads a TPMS_ATTEST, or a TPM2B_ATTEST, that starts at @p offset of its file. Fails where a length does
/// not fit or bytes are left.
[[nodiscard]] Result<Reading<Attest>> readAttest(QByteArrayView file, qint64 offset = 0);

} // namespace plumbline::tpm
