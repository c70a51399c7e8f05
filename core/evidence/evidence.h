// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/certificate/certificate.h"
#include "core/evidence/log.h"
#include "core/tpm/attest.h"
#include "core/tpm/keyfile.h"
#include "core/tpm/pcrvalues.h"
#include "core/tpm/signature.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace plumbline::evidence {

/// How it is known that the attestation key is inside the expected TPM; the weaker ways come later.
enum class KeyBinding {
    ActivatedByUs, ///< TPM2_ActivateCredential: only the TPM of that endorsement key could answer us
    AttestationCertificate, ///< a CA of the operator's choice certified the key
    EndorsementKey, ///< the endorsement key itself signs, and its certificate's chain is trusted
    Operator, ///< the operator vouches for it, e.g. by naming its file
    None, ///< it came with the evidence, and anyone can make one
};

/// What a TPM signed when it was last seen: a proven quote of then, written down by us.
struct LastSeen
{
    QByteArray attestationKeyName; ///< Name of the key that signed; counts of two keys cannot be compared
    /// SHA-256 of the endorsement key's SubjectPublicKeyInfo; empty where it was not known.
    QByteArray endorsementKeyDigest;
    quint32 resetCount = 0;
    quint32 restartCount = 0;
    quint64 clock = 0; ///< milliseconds
    quint64 firmwareVersion = 0;
    bool isSafe = false; ///< TPMS_CLOCK_INFO.safe

    bool operator==(const LastSeen &) const = default;
};

/// What we asked for and what we decided to believe. Expected values come from here and never from the
/// evidence (rule R4); what stands nowhere here cannot be checked.
struct Request
{
    std::optional<QByteArray> nonce; ///< what the quote's extraData must be
    std::optional<tpm::PcrSelection> selection; ///< what the quote must cover
    /// A record of a request came with the evidence, but it is not one of ours: nothing in it is expected.
    bool hasForeignRecord = false;
    QDateTime madeAt; ///< UTC, when we asked; invalid where it is not known
    /// Whether the attestation key is one that the operator vouches for, e.g. by naming its file. False: it
    /// came with the evidence, and anyone can make one.
    bool isKeyPinned = false;
    bool isEndorsementKeyPinned = false; ///< the same of the endorsement key
    /// What we found out about the attestation key before: ActivatedByUs or None.
    KeyBinding binding = KeyBinding::None;
    /// The Name that the attestation key had then; empty where it is not known.
    QByteArray attestationKeyName;
    std::vector<QByteArray> trustAnchors; ///< DER or PEM: roots that endorsement certificates may lead to
    std::vector<QByteArray> attestationAnchors; ///< the same for attestation key certificates
    std::optional<LastSeen> lastSeen; ///< of the same machine
    /// UTC: the moment that certificates have to be valid at; invalid for now.
    QDateTime validAt;

    bool operator==(const Request &) const = default;
};

/// Something that the machine says of itself: nothing proves it.
struct HostFact
{
    QString name; ///< "os-release"
    QByteArray text; ///< as it came

    bool operator==(const HostFact &) const = default;
};

/// What one machine handed over at one time: raw bytes, empty where there is none.
struct Evidence
{
    QByteArray quote; ///< TPMS_ATTEST or TPM2B_ATTEST
    QByteArray signature; ///< TPMT_SIGNATURE
    QByteArray pcrValues; ///< tpm2_quote -o
    QByteArray attestationKey;
    QByteArray endorsementKey;
    QByteArray attestationCertificate; ///< X.509, DER or PEM
    QByteArray endorsementCertificate; ///< X.509, DER or PEM, also as a TPM's NV index has it
    std::vector<QByteArray> chainCertificates; ///< between a certificate and its root; PEM may hold several
    std::vector<QByteArray> revocationLists; ///< X.509 CRLs, DER or PEM
    QByteArray bootLog;
    QByteArray imaList;
    QByteArray userspaceLog; ///< canonical event log of systemd
    std::vector<HostFact> hostFacts;
    Request request;
};

/// A part of the evidence, read once: absent, unreadable, or the value.
template <typename T> using Part = std::optional<Result<T>>;

/// The evidence, read: checks, display and export all look at these values (rule R1).
struct ReadEvidence
{
    Part<tpm::Reading<tpm::Attest>> quote;
    Part<tpm::Reading<tpm::Signature>> signature;
    Part<tpm::Reading<tpm::PcrFile>> pcrValues;
    Part<tpm::KeyFile> attestationKey;
    Part<tpm::KeyFile> endorsementKey;
    /// The certificate that came along, or the key file where that is one.
    Part<certificate::Certificate> attestationCertificate;
    Part<certificate::Certificate> endorsementCertificate;
    std::vector<certificate::Certificate> chainCertificates; ///< those that can be read
    std::vector<QByteArray> revocationLists; ///< DER, those that can be read
    Part<Log> bootLog;
    Part<Log> imaList;
    Request request;
    std::vector<certificate::Certificate> trustAnchors; ///< of the request, those that can be read
    std::vector<certificate::Certificate> attestationAnchors; ///< the same
};

/// Reads every part that is there. Never fails: an unreadable part carries its error.
[[nodiscard]] ReadEvidence readEvidence(const Evidence &evidence, const Progress &progress = {});

/// The value of a part, or null where it is absent or unreadable.
template <typename T> [[nodiscard]] const T *valueOf(const Part<T> &part)
{
    return part && *part ? &**part : nullptr;
}

} // namespace plumbline::evidence
