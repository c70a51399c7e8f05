// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/certificate/certificate.h"

#include "core/base/der.h"
#include "core/base/textcodec.h"
#include "core/certificate/openssl.h"
#include "core/tpm/pem.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::certificate {

namespace {

/// The contents of an OBJECT IDENTIFIER: 1.2.840.113549.1.1.7 id-RSAES-OAEP.
constexpr QByteArrayView oaep("\x2A\x86\x48\x86\xF7\x0D\x01\x01\x07");
/// AlgorithmIdentifier of rsaEncryption. RFC 8017, appendix A.1.
constexpr QByteArrayView rsaEncryption("\x30\x0D\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x01\x01\x05\x00", 15);

ParseError certificateError(ParseError::Kind kind, qint64 offset = 0)
{
    return {.kind = kind, .offset = offset, .structure = u"Certificate"_s, .detail = {}};
}

QString dotted(const ASN1_OBJECT *object)
{
    std::array<char, 128> text{};
    const int length = OBJ_obj2txt(text.data(), int(text.size()), object, 1);
    return length > 0 && size_t(length) < text.size() ? QString::fromLatin1(text.data()) : QString();
}

QString textOf(const ASN1_STRING *string)
{
    uchar *text = nullptr;
    const int length = ASN1_STRING_to_UTF8(&text, string);
    if (length < 0)
        return {};
    QString result = decodeUtf8(QByteArrayView(text, length));
    OPENSSL_free(text);
    return result;
}

void takeAttributes(TpmModel &tpm, const X509_NAME *name)
{
    for (int i = 0; i < X509_NAME_entry_count(name); ++i) {
        const X509_NAME_ENTRY *entry = X509_NAME_get_entry(name, i);
        const QString type = dotted(X509_NAME_ENTRY_get_object(entry));
        const QString value = textOf(X509_NAME_ENTRY_get_data(entry));
        if (type == "2.23.133.2.1"_L1)
            tpm.manufacturer = value;
        else if (type == "2.23.133.2.2"_L1)
            tpm.model = value;
        else if (type == "2.23.133.2.3"_L1)
            tpm.version = value;
    }
}

TpmModel readModel(const X509 *certificate)
{
    TpmModel tpm;
    const NamesPointer names(
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    for (int i = 0; names && i < sk_GENERAL_NAME_num(names.get()); ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(names.get(), i);
        if (name->type == GEN_DIRNAME)
            takeAttributes(tpm, name->d.directoryName);
    }
    return tpm;
}

QStringList readPurposes(const X509 *certificate)
{
    QStringList purposes;
    const UsagesPointer usages(static_cast<EXTENDED_KEY_USAGE *>(
        X509_get_ext_d2i(certificate, NID_ext_key_usage, nullptr, nullptr)));
    for (int i = 0; usages && i < sk_ASN1_OBJECT_num(usages.get()); ++i)
        purposes << dotted(sk_ASN1_OBJECT_value(usages.get(), i));
    return purposes;
}

/// Older vendors name their keys by what they are for, id-RSAES-OAEP: the key inside is an RSAPublicKey as
/// ever (RFC 4055, section 4.1), which OpenSSL reads under its common name only.
QByteArray withCommonAlgorithm(QByteArrayView info)
{
    ByteReader outer(info);
    const auto sequence = readDerElement(outer, DerTag::Sequence, "SubjectPublicKeyInfo");
    if (!sequence)
        return {};
    ByteReader inner = sequence->reader();
    const auto algorithm = readDerElement(inner, DerTag::Sequence, "SubjectPublicKeyInfo.algorithm");
    if (!algorithm)
        return {};
    ByteReader parts = algorithm->reader();
    const auto oid = readDerElement(parts, DerTag::ObjectIdentifier, "SubjectPublicKeyInfo.algorithm");
    if (!oid || oid->contents != oaep)
        return {};
    const QByteArray contents = rsaEncryption.toByteArray() + inner.rest().toByteArray();
    constexpr char twoByteLength = char(0x82);
    return QByteArray(1, char(DerTag::Sequence)) + twoByteLength + char(contents.size() >> 8)
        + char(contents.size() & 0xFF) + contents;
}

std::optional<tpm::PublicKey> readKey(QByteArrayView info, qint64 offset)
{
    auto key = tpm::readSubjectPublicKey(info, offset);
    if (!key)
        key = tpm::readSubjectPublicKey(withCommonAlgorithm(info), offset);
    return key ? std::optional(std::move(*key)) : std::nullopt;
}

std::optional<quint32> readKeyUsage(X509 *certificate)
{
    const bool isThere = (X509_get_extension_flags(certificate) & EXFLAG_KUSAGE) != 0;
    return isThere ? std::optional(X509_get_key_usage(certificate)) : std::nullopt;
}

Result<Certificate> readDer(QByteArrayView der)
{
    auto summary = uefi::readCertificate(der, 0);
    if (!summary)
        return fail(summary.error());
    const ErrorMark mark;
    const CertificatePointer parsed = decodeCertificate(der);
    if (!parsed)
        return fail(certificateError(ParseError::Kind::BadValue));
    const ByteRange info = summary->outline.publicKey;
    Certificate certificate{.summary = std::move(*summary),
                            .der = der.toByteArray(),
                            .key = readKey(der.sliced(info.offset, info.length), info.offset),
                            .tpm = readModel(parsed.get()),
                            .purposes = readPurposes(parsed.get()),
                            .keyUsage = readKeyUsage(parsed.get())};
    certificate.isAuthority = (X509_get_extension_flags(parsed.get()) & EXFLAG_CA) != 0;
    return certificate;
}

bool isPadding(QByteArrayView bytes)
{
    return std::ranges::all_of(bytes, [](char byte) { return byte == '\0' || byte == '\xFF'; });
}

/// DER alone, or with what an NV index that is larger than the certificate has behind it.
Result<Certificate> readPadded(QByteArrayView file)
{
    if (file.size() > uefi::maxCertificateSize)
        return readDer(file); // which says how large it may be
    ByteReader reader(file);
    const auto whole = readDerElement(reader, DerTag::Sequence, "Certificate");
    if (!whole)
        return fail(whole.error());
    const qint64 padding = reader.remaining();
    if (!isPadding(reader.rest()))
        return readDer(file); // which says what is left
    return readDer(file.first(file.size() - padding)).map([=](Certificate &&certificate) {
        certificate.padding = padding;
        return std::move(certificate);
    });
}

} // namespace

Result<Certificate> readCertificate(QByteArrayView file)
{
    if (!tpm::looksLikePem(file))
        return readPadded(file);
    const auto block = tpm::readPem(file);
    if (!block)
        return fail(block.error());
    return readDer(block->bytes);
}

std::vector<Field> certificateFields(const Certificate &certificate)
{
    std::vector<Field> fields = uefi::certificateFields(certificate.summary);
    const ByteRange whole = certificate.summary.outline.whole;
    const auto add = [&](QLatin1StringView name, const QString &value) {
        if (!value.isEmpty())
            fields.push_back(valueField(name, value, whole));
    };
    add("tpmManufacturer"_L1, certificate.tpm.manufacturer);
    add("tpmModel"_L1, certificate.tpm.model);
    add("tpmVersion"_L1, certificate.tpm.version);
    add("extendedKeyUsage"_L1, certificate.purposes.join(u", "_s));
    return fields;
}

} // namespace plumbline::certificate
