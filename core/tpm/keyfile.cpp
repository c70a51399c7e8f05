// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tpm/keyfile.h"

#include "core/tpm/jwk.h"
#include "core/tpm/pem.h"
#include "core/tpm/tsskey.h"

using namespace Qt::StringLiterals;

namespace plumbline::tpm {

namespace {

constexpr qsizetype maxKeyFileSize = 64 * 1024;
constexpr char derSequence = 0x30;

KeyFile fromArea(Reading<PublicArea> &&area)
{
    return {.form = KeyForm::PublicArea,
            .key = area.value.key,
            .area = std::move(area.value),
            .certificate = {},
            .fields = std::move(area.fields)};
}

Result<KeyFile> fromTssKey(QByteArrayView der)
{
    return publicAreaOfTssKey(der)
        .and_then([](QByteArrayView area) { return readPublicArea(area); })
        .map(fromArea);
}

Result<KeyFile> fromCertificate(QByteArrayView der)
{
    return readCertificateKey(der).map([&](PublicKey &&key) {
        return KeyFile{.form = KeyForm::Certificate,
                       .key = std::move(key),
                       .area = {},
                       .certificate = der.toByteArray(),
                       .fields = {}};
    });
}

KeyFile fromNumbers(KeyForm form, PublicKey &&key)
{
    return {.form = form, .key = std::move(key), .area = {}, .certificate = {}, .fields = {}};
}

Result<KeyFile> fromSubjectPublicKey(QByteArrayView der)
{
    return readSubjectPublicKey(der).map(
        [](PublicKey &&key) { return fromNumbers(KeyForm::SubjectPublicKey, std::move(key)); });
}

/// DER does not say what it is: the three kinds are told apart by trying, the strictest first.
Result<KeyFile> fromDer(QByteArrayView der)
{
    if (auto key = fromSubjectPublicKey(der))
        return key;
    if (auto key = fromTssKey(der))
        return key;
    return fromCertificate(der);
}

Result<KeyFile> fromPem(const PemBlock &block)
{
    if (block.label == "PUBLIC KEY")
        return fromSubjectPublicKey(block.bytes);
    if (block.label == "CERTIFICATE" || block.label == "TRUSTED CERTIFICATE")
        return fromCertificate(block.bytes);
    if (block.label == "TSS2 PRIVATE KEY")
        return fromTssKey(block.bytes);
    return fail({.kind = ParseError::Kind::Unsupported,
                 .structure = u"PEM"_s,
                 .detail = QString::fromLatin1(block.label)});
}

} // namespace

Result<KeyFile> readKeyFile(QByteArrayView file)
{
    if (file.size() > maxKeyFileSize)
        return fail({.kind = ParseError::Kind::TooLarge,
                     .structure = u"key file"_s,
                     .wanted = file.size(),
                     .available = maxKeyFileSize,
                     .detail = {}});
    if (looksLikePem(file))
        return readPem(file).and_then(fromPem);
    if (file.trimmed().startsWith('{'))
        return readJwk(file).map([](PublicKey &&key) { return fromNumbers(KeyForm::Jwk, std::move(key)); });
    if (file.startsWith(derSequence))
        return fromDer(file);
    return readPublicArea(file).map(fromArea);
}

} // namespace plumbline::tpm
