// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidence.h"
#include "tests/support/testkey.h"

#include <functional>

namespace plumbline::test {

/// Makes evidence for tests: a boot log, an IMA list, the PCR values that follow, and a quote of them signed
/// with a key of its own, on P-256 where nothing else is asked for. Valid by default; every part can be
/// replaced before the quote is made or after.
class EvidenceBuilder
{
public:
    /// How tpm2_quote writes the values.
    enum class PcrForm { Values, Serialized };
    /// How the attestation key is handed over.
    enum class KeyForm { PublicArea, SizedPublicArea, Der, Pem, Jwk };

    EvidenceBuilder();

    /// Signs with a new key of that kind, in the way that is usual for it.
    void useKey(TestKey::Kind kind);

    // What goes into the quote and its key.
    quint32 magic = 0xFF544347;
    quint16 type = 0x8018;
    QByteArray qualifiedSigner = QByteArray("\x00\x0B", 2) + QByteArray(32, 'q');
    tpm::ClockInfo clock{.clock = 1000, .resetCount = 1, .restartCount = 0, .isSafe = true};
    quint64 firmwareVersion = 0x2019;
    tpm::SignatureScheme scheme = tpm::SignatureScheme::Ecdsa; ///< how it is really signed
    HashAlgorithm hash = HashAlgorithm::Sha256; ///< with which it is really signed; also of pcrDigest
    QByteArray sm2Identity; ///< empty: as TPM2_Quote signs
    quint16 signatureScheme = 0x0018; ///< claimed, ECDSA
    quint16 signatureHash = 0x000B; ///< claimed, SHA-256
    quint32 keyAttributes = 0x00050072;
    quint16 keyScheme = 0x0018;
    quint16 keyHash = 0x000B;
    std::function<void(tpm::PcrSelection &)> editSelection; ///< of the quote and of the request
    std::function<void(QByteArray &)> editQuote; ///< the last change before it is signed
    PcrForm pcrForm = PcrForm::Values;
    KeyForm keyForm = KeyForm::PublicArea;
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
    [[nodiscard]] QByteArray subjectPublicKey() const { return m_key->subjectPublicKey(); }
    /// The key's TPMT_PUBLIC.
    [[nodiscard]] QByteArray publicArea() const;
    [[nodiscard]] tpm::PcrSelection selection() const;

private:
    [[nodiscard]] QByteArray attest(const QByteArray &pcrDigest) const;
    [[nodiscard]] QByteArray keyFile() const;
    [[nodiscard]] QByteArray pcrFile() const;
    /// TPMT_SIGNATURE.
    [[nodiscard]] QByteArray signatureOf(const QByteArray &message) const;

    std::shared_ptr<const TestKey> m_key;
};

} // namespace plumbline::test
