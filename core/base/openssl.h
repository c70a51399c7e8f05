// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <openssl/err.h>
#include <openssl/x509.h>

#include <memory>

namespace plumbline {

// What every file of core that uses OpenSSL needs; tests/layering.cmake lists these files.

/// Deletes an object of OpenSSL's by its own function: std::unique_ptr<X509, Release<X509_free>>.
template <auto release> struct Release
{
    template <typename T> void operator()(T *object) const { release(object); }
};

using CertificatePointer = std::unique_ptr<X509, Release<X509_free>>;

/// Null where OpenSSL cannot read it; what follows the certificate is not looked at.
[[nodiscard]] inline CertificatePointer decodeCertificate(QByteArrayView der)
{
    const auto *position = reinterpret_cast<const uchar *>(der.data());
    return CertificatePointer(d2i_X509(nullptr, &position, long(der.size())));
}

/// Leaves OpenSSL's error queue of this thread as it was.
class ErrorMark
{
public:
    ErrorMark() { ERR_set_mark(); }
    ~ErrorMark() { ERR_pop_to_mark(); }
    Q_DISABLE_COPY_MOVE(ErrorMark)
};

} // namespace plumbline
