// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/evidence.h"

#include "core/certificate/bundle.h"

namespace plumbline::evidence {

namespace {

template <typename T, typename Read> Part<T> readPart(const QByteArray &bytes, Read read)
{
    if (bytes.isEmpty())
        return std::nullopt;
    return Part<T>(read(bytes));
}

/// A certificate that was handed over as the key.
Part<certificate::Certificate> certificateOf(const QByteArray &bytes, const Part<tpm::KeyFile> &key)
{
    const tpm::KeyFile *file = valueOf(key);
    if (bytes.isEmpty() && file && file->form == tpm::KeyForm::Certificate)
        return Part<certificate::Certificate>(certificate::readCertificate(file->certificate));
    return readPart<certificate::Certificate>(
        bytes, [](const QByteArray &file_) { return certificate::readCertificate(file_); });
}

std::vector<certificate::Certificate> certificatesOf(const std::vector<QByteArray> &files)
{
    std::vector<certificate::Certificate> certificates;
    for (const QByteArray &file : files)
        if (auto read = certificate::readCertificates(file))
            certificates.insert(certificates.end(), read->begin(), read->end());
    return certificates;
}

std::vector<QByteArray> listsOf(const std::vector<QByteArray> &files)
{
    std::vector<QByteArray> lists;
    for (const QByteArray &file : files)
        if (auto read = certificate::readRevocationList(file))
            lists.push_back(std::move(*read));
    return lists;
}

} // namespace

ReadEvidence readEvidence(const Evidence &evidence, const Progress &progress)
{
    using namespace tpm;
    const auto asLog = [&](const QByteArray &bytes) { return readLog(bytes, {}, progress); };
    const auto asKey = [](const QByteArray &bytes) { return readKeyFile(bytes); };
    auto attestationKey = readPart<KeyFile>(evidence.attestationKey, asKey);
    auto endorsementKey = readPart<KeyFile>(evidence.endorsementKey, asKey);
    auto attestationCertificate = certificateOf(evidence.attestationCertificate, attestationKey);
    auto endorsementCertificate = certificateOf(evidence.endorsementCertificate, endorsementKey);
    return {
        .quote
        = readPart<Reading<Attest>>(evidence.quote, [](const auto &bytes) { return readAttest(bytes); }),
        .signature = readPart<Reading<Signature>>(evidence.signature,
                                                  [](const auto &bytes) { return readSignature(bytes); }),
        .pcrValues = readPart<Reading<PcrFile>>(evidence.pcrValues,
                                                [](const auto &bytes) { return readPcrFile(bytes); }),
        .attestationKey = std::move(attestationKey),
        .endorsementKey = std::move(endorsementKey),
        .attestationCertificate = std::move(attestationCertificate),
        .endorsementCertificate = std::move(endorsementCertificate),
        .chainCertificates = certificatesOf(evidence.chainCertificates),
        .revocationLists = listsOf(evidence.revocationLists),
        .bootLog = readPart<Log>(evidence.bootLog, asLog),
        .imaList = readPart<Log>(evidence.imaList, asLog),
        .request = evidence.request,
        .trustAnchors = certificatesOf(evidence.request.trustAnchors),
        .attestationAnchors = certificatesOf(evidence.request.attestationAnchors),
    };
}

} // namespace plumbline::evidence
