// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Certificates of a TPM's keys, alone and in files of several, revocation lists, and chains of whatever came.

#include "core/certificate/bundle.h"
#include "core/certificate/chain.h"
#include "core/evidence/lastseen.h"
#include "tests/fuzz/require.h"

using namespace plumbline;
using namespace plumbline::certificate;

namespace {

void checkCertificate(QByteArrayView bytes)
{
    const auto read = readCertificate(bytes);
    if (!read)
        return;
    // What was read is exactly what stands there, and reads the same again.
    const auto again = readCertificate(read->der);
    require(again && again->der == read->der && again->key == read->key && again->padding == 0);
    require(read->summary.outline.whole.end() <= read->der.size());
    const std::vector<Certificate> itself{*read};
    for (const Purpose purpose : {Purpose::Endorsement, Purpose::Attestation}) {
        ChainPolicy policy{.purpose = purpose,
                           .anchors = {},
                           .intermediates = itself,
                           .revocationLists = {},
                           .at = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC)};
        require(verifyChain(*read, policy).result == ChainResult::NoRoots);
        policy.anchors = itself;
        const Chain chain = verifyChain(*read, policy);
        require(chain.result != ChainResult::Trusted || !read->isAuthority);
    }
}

void checkFiles(QByteArrayView bytes)
{
    if (const auto certificates = readCertificates(bytes))
        require(certificates->size() <= maxCertificates);
    if (const auto list = readRevocationList(bytes))
        require(isRevocationList(*list));
}

void checkRecord(QByteArrayView bytes)
{
    const auto seen = evidence::readLastSeen(bytes);
    require(!seen || evidence::readLastSeen(evidence::lastSeenJson(*seen)) == seen);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    checkCertificate(bytes);
    checkFiles(bytes);
    checkRecord(bytes);
    return 0;
}
