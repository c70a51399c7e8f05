// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/evidence.h"

namespace plumbline::evidence {

namespace {

template <typename T, typename Read> Part<T> readPart(const QByteArray &bytes, Read read)
{
    if (bytes.isEmpty())
        return std::nullopt;
    return Part<T>(read(bytes));
}

} // namespace

ReadEvidence readEvidence(const Evidence &evidence, const Progress &progress)
{
    using namespace tpm;
    const auto asLog = [&](const QByteArray &bytes) { return readLog(bytes, {}, progress); };
    const auto asKey = [](const QByteArray &bytes) { return readKeyFile(bytes); };
    return {
        .quote
        = readPart<Reading<Attest>>(evidence.quote, [](const auto &bytes) { return readAttest(bytes); }),
        .signature = readPart<Reading<Signature>>(evidence.signature,
                                                  [](const auto &bytes) { return readSignature(bytes); }),
        .pcrValues = readPart<Reading<PcrFile>>(evidence.pcrValues,
                                                [](const auto &bytes) { return readPcrFile(bytes); }),
        .attestationKey = readPart<KeyFile>(evidence.attestationKey, asKey),
        .endorsementKey = readPart<KeyFile>(evidence.endorsementKey, asKey),
        .bootLog = readPart<Log>(evidence.bootLog, asLog),
        .imaList = readPart<Log>(evidence.imaList, asLog),
        .request = evidence.request,
    };
}

} // namespace plumbline::evidence
