// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tpm/publickey.h"
#include "core/tpm/signature.h"

namespace plumbline::tpm {

/// What came of verifying a signature. Only Valid proves anything.
enum class SignatureResult {
    Valid,
    Invalid, ///< OpenSSL computed it and it does not fit
    KeyMismatch, ///< an RSA signature with an elliptic-curve key or the reverse, or SM2 with another curve
    WeakHash, ///< SHA-1, or a hash that does not belong to the scheme (SM2 takes SM3 only)
    BadNumber, ///< a size that does not fit the key: RSA of another length, r or s longer than the field
    UnusableKey, ///< keyFault() says why
};

/// How SM2 makes the number that is signed.
enum class Sm2Digest {
    Plain, ///< SM3 of the message, as TPM2_Quote with TPM_ALG_SM2 does
    WithIdentity, ///< SM3 of Z and the message, Z made with the default identity of GM/T 0009, section 10
};

/// Verifies @p signature of @p message. RSASSA and RSAPSS of 2048 to 4096 bits, ECDSA on P-256, P-384 and
/// P-521, SM2 with SM3; SHA-256 and up. @p sm2 is for SM2 only.
[[nodiscard]] SignatureResult verifySignature(const PublicKey &key, const Signature &signature,
                                              QByteArrayView message, Sm2Digest sm2 = Sm2Digest::Plain);

} // namespace plumbline::tpm
