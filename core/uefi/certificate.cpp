// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uefi/certificate.h"

#include "core/base/hasher.h"
#include "core/base/openssl.h"
#include "core/base/textcodec.h"

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace plumbline::uefi {

namespace {

using BioPointer = std::unique_ptr<BIO, Release<BIO_free>>;

void freeByOpenSsl(void *memory)
{
    OPENSSL_free(memory);
}

ParseError unusable(ParseError::Kind kind, qint64 offset, qint64 wanted = 0, qint64 available = 0)
{
    return {.kind = kind,
            .offset = offset,
            .structure = u"Certificate"_s,
            .wanted = wanted,
            .available = available,
            .detail = {}};
}

/// RFC 4514 with a space after each comma; what is not ASCII stays as it is.
QString nameText(const X509_NAME *name)
{
    const BioPointer sink(BIO_new(BIO_s_mem()));
    constexpr unsigned long flags = (ASN1_STRFLGS_RFC2253 & ~ulong(ASN1_STRFLGS_ESC_MSB))
        | XN_FLAG_SEP_CPLUS_SPC | XN_FLAG_DN_REV | XN_FLAG_FN_SN | XN_FLAG_DUMP_UNKNOWN_FIELDS;
    if (!sink || X509_NAME_print_ex(sink.get(), name, 0, flags) < 0)
        return {};
    char *text = nullptr;
    const long length = BIO_get_mem_data(sink.get(), &text);
    return decodeUtf8(QByteArrayView(text, length));
}

QString commonName(const X509_NAME *name)
{
    const int index = X509_NAME_get_index_by_NID(name, NID_commonName, -1);
    if (index < 0)
        return nameText(name);
    uchar *text = nullptr;
    const ASN1_STRING *value = X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, index));
    const int length = ASN1_STRING_to_UTF8(&text, value);
    const std::unique_ptr<uchar, Release<freeByOpenSsl>> owner(text);
    return length < 0 ? nameText(name) : decodeUtf8(QByteArrayView(text, length));
}

QDateTime dateTime(const ASN1_TIME *time)
{
    std::tm parts{};
    if (!ASN1_TIME_to_tm(time, &parts))
        return {};
    return {QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
            QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC};
}

QByteArray serialNumber(const X509 *certificate)
{
    const ASN1_INTEGER *serial = X509_get0_serialNumber(certificate);
    return {reinterpret_cast<const char *>(ASN1_STRING_get0_data(serial)), ASN1_STRING_length(serial)};
}

QString objectText(const ASN1_OBJECT *object)
{
    char text[128] = {};
    OBJ_obj2txt(text, sizeof text, object, 0);
    return QString::fromLatin1(text);
}

/// "RSA", "EC P-256"; the algorithm's name or OID where OpenSSL cannot decode the key.
QString keyAlgorithm(X509 *certificate)
{
    const EVP_PKEY *key = X509_get0_pubkey(certificate);
    if (!key) {
        ASN1_OBJECT *object = nullptr;
        X509_PUBKEY_get0_param(&object, nullptr, nullptr, nullptr, X509_get_X509_PUBKEY(certificate));
        return objectText(object);
    }
    const QString type = QString::fromLatin1(EVP_PKEY_get0_type_name(key));
    char group[64] = {};
    size_t length = 0;
    if (type != "EC"_L1 || !EVP_PKEY_get_group_name(key, group, sizeof group, &length))
        return type;
    const char *nist = EC_curve_nid2nist(OBJ_sn2nid(group));
    return type + u' ' + QString::fromLatin1(nist ? nist : group);
}

Certificate describe(X509 *certificate, QByteArrayView der)
{
    const EVP_PKEY *key = X509_get0_pubkey(certificate);
    return {.subject = nameText(X509_get_subject_name(certificate)),
            .issuer = nameText(X509_get_issuer_name(certificate)),
            .commonName = commonName(X509_get_subject_name(certificate)),
            .serialNumber = serialNumber(certificate),
            .notBefore = dateTime(X509_get0_notBefore(certificate)),
            .notAfter = dateTime(X509_get0_notAfter(certificate)),
            .keyAlgorithm = keyAlgorithm(certificate),
            .keyBits = key ? EVP_PKEY_get_bits(key) : 0,
            .signatureAlgorithm = objectText(X509_get0_tbs_sigalg(certificate)->algorithm),
            .sha1Fingerprint = {HashAlgorithm::Sha1, hashOf(HashAlgorithm::Sha1, der)},
            .sha256Fingerprint = {HashAlgorithm::Sha256, hashOf(HashAlgorithm::Sha256, der)},
            .outline = {}};
}

QString keyText(const Certificate &certificate)
{
    if (certificate.keyBits == 0)
        return certificate.keyAlgorithm;
    return u"%1, %2 bits"_s.arg(certificate.keyAlgorithm).arg(certificate.keyBits);
}

} // namespace

Result<Certificate> readCertificate(QByteArrayView der, qint64 offset)
{
    if (der.size() > maxCertificateSize)
        return fail(unusable(ParseError::Kind::TooLarge, offset, der.size(), maxCertificateSize));
    const auto outline = readCertificateOutline(der, offset);
    if (!outline)
        return fail(outline.error());
    if (const qint64 left = der.size() - outline->whole.length; left > 0)
        return fail(unusable(ParseError::Kind::TrailingBytes, outline->whole.end(), left, left));
    const ErrorMark mark;
    const CertificatePointer parsed = decodeCertificate(der);
    if (!parsed)
        return fail(unusable(ParseError::Kind::BadValue, offset));
    Certificate certificate = describe(parsed.get(), der);
    certificate.outline = *outline;
    return certificate;
}

std::vector<Field> certificateFields(const Certificate &certificate)
{
    const CertificateOutline &at = certificate.outline;
    return {valueField("subject"_L1, certificate.subject, at.subject),
            valueField("issuer"_L1, certificate.issuer, at.issuer),
            valueField("serialNumber"_L1, certificate.serialNumber, at.serialNumber),
            valueField("notBefore"_L1, certificate.notBefore, at.notBefore),
            valueField("notAfter"_L1, certificate.notAfter, at.notAfter),
            valueField("publicKey"_L1, keyText(certificate), at.publicKey),
            valueField("signatureAlgorithm"_L1, certificate.signatureAlgorithm, at.signatureAlgorithm),
            valueField("sha1Fingerprint"_L1, certificate.sha1Fingerprint, at.whole),
            valueField("sha256Fingerprint"_L1, certificate.sha256Fingerprint, at.whole)};
}

} // namespace plumbline::uefi
