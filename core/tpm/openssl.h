// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/openssl.h"
#include "core/tpm/publickey.h"

#include <openssl/bn.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/x509.h>

#include <memory>

namespace plumbline::tpm {

// OpenSSL's objects as owned pointers: for the files of this folder that use OpenSSL, and for no others.

using KeyPointer = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using KeyContextPointer = std::unique_ptr<EVP_PKEY_CTX, Release<EVP_PKEY_CTX_free>>;
using DigestContextPointer = std::unique_ptr<EVP_MD_CTX, Release<EVP_MD_CTX_free>>;
using NumberPointer = std::unique_ptr<BIGNUM, Release<BN_free>>;
using BuilderPointer = std::unique_ptr<OSSL_PARAM_BLD, Release<OSSL_PARAM_BLD_free>>;
using ParametersPointer = std::unique_ptr<OSSL_PARAM, Release<OSSL_PARAM_free>>;
using EcdsaPointer = std::unique_ptr<ECDSA_SIG, Release<ECDSA_SIG_free>>;

[[nodiscard]] inline const uchar *octets(const QByteArray &bytes)
{
    return reinterpret_cast<const uchar *>(bytes.constData());
}

/// OpenSSL's name of a curve; null for one that we do not verify with.
[[nodiscard]] const char *groupName(EccCurve curve);

/// The key for OpenSSL; null where OpenSSL refuses the numbers (a point that is not on its curve).
[[nodiscard]] KeyPointer opensslKey(const PublicKey &key);

} // namespace plumbline::tpm
