// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/openssl.h"
#include "core/trust/operator.h"

#include <openssl/bn.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>

namespace plumbline::trust {

// OpenSSL's objects as owned pointers: for the files of this folder that use OpenSSL, and for no others.

using KeyPointer = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using KeyContextPointer = std::unique_ptr<EVP_PKEY_CTX, Release<EVP_PKEY_CTX_free>>;
using DigestContextPointer = std::unique_ptr<EVP_MD_CTX, Release<EVP_MD_CTX_free>>;
using NumberPointer = std::unique_ptr<BIGNUM, Release<BN_free>>;
using EcdsaPointer = std::unique_ptr<ECDSA_SIG, Release<ECDSA_SIG_free>>;

[[nodiscard]] inline const uchar *octets(QByteArrayView bytes)
{
    return reinterpret_cast<const uchar *>(bytes.data());
}

/// SubjectPublicKeyInfo of a key, DER; empty where OpenSSL cannot.
[[nodiscard]] QByteArray encodedPublicKey(const EVP_PKEY *key);

/// What the key signs with; nothing for a key that is neither Ed25519 nor on P-256.
[[nodiscard]] std::optional<KeyAlgorithm> algorithmOf(const EVP_PKEY *key);

/// A signature in our form, s in the lower half; empty where the numbers are none.
[[nodiscard]] QByteArray packedSignature(const BIGNUM *r, const BIGNUM *s);

} // namespace plumbline::trust
