// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/certificate/bundle.h"

#include "core/certificate/chain.h"
#include "core/tpm/pem.h"

using namespace Qt::StringLiterals;

namespace plumbline::certificate {

namespace {

ParseError bundleError(ParseError::Kind kind, const QString &structure, qint64 wanted = 0,
                       qint64 available = 0)
{
    return {.kind = kind, .structure = structure, .wanted = wanted, .available = available, .detail = {}};
}

Result<std::vector<Certificate>> readBlocks(const std::vector<tpm::PemBlock> &blocks)
{
    std::vector<Certificate> certificates;
    for (const tpm::PemBlock &block : blocks) {
        auto certificate = readCertificate(block.bytes);
        if (!certificate)
            return fail(certificate.error());
        certificates.push_back(std::move(*certificate));
    }
    return certificates;
}

} // namespace

Result<std::vector<Certificate>> readCertificates(QByteArrayView file)
{
    if (file.size() > maxBundleSize)
        return fail(bundleError(ParseError::Kind::TooLarge, u"certificates"_s, file.size(), maxBundleSize));
    if (tpm::looksLikePem(file))
        return tpm::readPemBlocks(file, maxCertificates).and_then(readBlocks);
    return readCertificate(file).map(
        [](Certificate &&certificate) { return std::vector{std::move(certificate)}; });
}

Result<QByteArray> readRevocationList(QByteArrayView file)
{
    QByteArray der = file.toByteArray();
    if (tpm::looksLikePem(file)) {
        const auto block = tpm::readPem(file);
        if (!block)
            return fail(block.error());
        der = block->bytes;
    }
    if (der.size() > maxRevocationListSize)
        return fail(
            bundleError(ParseError::Kind::TooLarge, u"CertificateList"_s, der.size(), maxRevocationListSize));
    if (!isRevocationList(der))
        return fail(bundleError(ParseError::Kind::BadValue, u"CertificateList"_s));
    return der;
}

} // namespace plumbline::certificate
