// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/openssl.h"

#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <QByteArray>

#include <memory>

namespace plumbline::certificate {

// OpenSSL's objects as owned pointers: for the files of this folder that use OpenSSL, and for no others.

using CertificatePointer = std::unique_ptr<X509, Release<X509_free>>;
using RevocationListPointer = std::unique_ptr<X509_CRL, Release<X509_CRL_free>>;
using StorePointer = std::unique_ptr<X509_STORE, Release<X509_STORE_free>>;
using StoreContextPointer = std::unique_ptr<X509_STORE_CTX, Release<X509_STORE_CTX_free>>;
using NamesPointer = std::unique_ptr<GENERAL_NAMES, Release<GENERAL_NAMES_free>>;
using UsagesPointer = std::unique_ptr<EXTENDED_KEY_USAGE, Release<EXTENDED_KEY_USAGE_free>>;

/// OpenSSL's object for DER that readCertificate() has read; null where OpenSSL cannot decode it.
[[nodiscard]] inline CertificatePointer decodeCertificate(QByteArrayView der)
{
    const auto *position = reinterpret_cast<const uchar *>(der.data());
    return CertificatePointer(d2i_X509(nullptr, &position, long(der.size())));
}

} // namespace plumbline::certificate
