// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hashalgorithm.h"
#include "core/base/result.h"
#include "core/tpm/algorithms.h"
#include "core/tpm/reading.h"

#include <QByteArray>

namespace plumbline::tpm {

/// TPMT_SIGNATURE. TPM 2.0 Library, Part 2, section 11.3.4. What it says of its scheme and hash is a claim:
/// they must equal the key's own.
struct Signature
{
    SignatureScheme claimedScheme = SignatureScheme::Null;
    HashAlgorithm claimedHash = HashAlgorithm::None;
    QByteArray rsa; ///< RSASSA and RSAPSS
    QByteArray r; ///< ECDSA and SM2, big-endian, as long as the TPM wrote it
    QByteArray s;

    bool operator==(const Signature &) const = default;
};

/// Reads a TPMT_SIGNATURE with nothing before and after it, as tpm2_quote writes it. A scheme that we do not
/// verify is Unsupported; so is TPM_ALG_NULL, which signs nothing.
[[nodiscard]] Result<Reading<Signature>> readSignature(QByteArrayView file, qint64 offset = 0);

} // namespace plumbline::tpm
