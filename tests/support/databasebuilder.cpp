// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/databasebuilder.h"

#include "core/base/openssl.h"
#include "tests/support/bytes.h"

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>

namespace plumbline::test {

namespace {

constexpr quint32 headerSize = 28; ///< EFI_SIGNATURE_LIST before its signatures
constexpr quint32 ownerSize = 16;

QByteArray list(const char *type, const std::vector<QByteArray> &signatures)
{
    const auto size = ownerSize + quint32(signatures.front().size());
    QByteArray bytes
        = hex(type) + le32(headerSize + size * quint32(signatures.size())) + le32(0) + le32(size);
    for (const QByteArray &signature : signatures)
        bytes += signatureData(signature);
    return bytes;
}

} // namespace

QByteArray certificate(const QByteArray &commonName)
{
    const std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>> key(EVP_EC_gen("P-256"));
    const std::unique_ptr<X509, Release<X509_free>> made(X509_new());
    X509_set_version(made.get(), 2); // v3
    ASN1_INTEGER_set(X509_get_serialNumber(made.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(made.get()), 0);
    X509_gmtime_adj(X509_getm_notAfter(made.get()), 86400);
    X509_NAME *name = X509_get_subject_name(made.get());
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
                               reinterpret_cast<const uchar *>(commonName.constData()),
                               int(commonName.size()), -1, 0);
    X509_set_issuer_name(made.get(), name);
    X509_set_pubkey(made.get(), key.get());
    X509_sign(made.get(), key.get(), EVP_sha256());
    QByteArray der(i2d_X509(made.get(), nullptr), '\0');
    auto *position = reinterpret_cast<uchar *>(der.data());
    i2d_X509(made.get(), &position);
    return der;
}

QByteArray certificateList(const QByteArray &der)
{
    return list("a159c0a5 e494 a74a 87b5 ab155c2bf072", {der}); // EFI_CERT_X509_GUID
}

QByteArray hashList(const std::vector<QByteArray> &hashes)
{
    return list("2616c4c1 4c50 9240 aca9 41f936934328", hashes); // EFI_CERT_SHA256_GUID
}

QByteArray signatureData(const QByteArray &data)
{
    return QByteArray(ownerSize, '\0') + data;
}

} // namespace plumbline::test
