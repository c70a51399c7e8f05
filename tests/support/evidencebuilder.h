// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidence.h"

#include <memory>

namespace plumbline::test {

/// Makes evidence for tests: a boot log, an IMA list, the PCR values that follow, and a quote of them signed
/// with a P-256 key of its own. Valid by default; every part can be replaced before the quote is made or
/// after.
class EvidenceBuilder
{
public:
    EvidenceBuilder();
    ~EvidenceBuilder();

    // What goes into the quote and its key.
    quint32 magic = 0xFF544347;
    quint16 type = 0x8018;
    quint16 signatureScheme = 0x0018; ///< claimed, ECDSA
    quint16 signatureHash = 0x000B; ///< claimed, SHA-256
    quint32 keyAttributes = 0x00050072;
    quint16 keyScheme = 0x0018;
    QByteArray nonce;
    std::vector<HashAlgorithm> banks; ///< quoted, PCR 0 to 15 each
    quint32 pcrs = 0xFFFF; ///< bit n selects PCR n
    QByteArray bootLog;
    QByteArray imaList;
    tpm::PcrValues values; ///< what the TPM holds

    /// What the logs give, as the TPM's values.
    void extendFromLogs();

    /// The first entry of an IMA list of this boot: SHA-256 over PCR 0 to 9.
    [[nodiscard]] QByteArray bootAggregate() const;

    /// Evidence with everything in it, and our request for it.
    [[nodiscard]] evidence::Evidence build() const;

    /// The key as SubjectPublicKeyInfo.
    [[nodiscard]] QByteArray subjectPublicKey() const;

private:
    struct Key;

    [[nodiscard]] tpm::PcrSelection selection() const;
    [[nodiscard]] QByteArray selectionBytes() const;
    [[nodiscard]] QByteArray attest(const QByteArray &pcrDigest) const;
    [[nodiscard]] QByteArray publicArea() const;
    [[nodiscard]] QByteArray signatureOf(const QByteArray &message) const;

    std::unique_ptr<Key> m_key;
};

} // namespace plumbline::test
