// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/log.h"
#include "core/tpm/attest.h"
#include "core/tpm/keyfile.h"
#include "core/tpm/pcrvalues.h"
#include "core/tpm/signature.h"

#include <optional>

namespace plumbline::evidence {

/// What we asked for. Expected values come from here and never from the evidence (rule R4); what stands
/// nowhere here cannot be checked.
struct Request
{
    std::optional<QByteArray> nonce; ///< what the quote's extraData must be
    std::optional<tpm::PcrSelection> selection; ///< what the quote must cover
    /// Whether the attestation key is one that the operator vouches for, e.g. by naming its file. False: it
    /// came with the evidence, and anyone can make one.
    bool isKeyPinned = false;

    bool operator==(const Request &) const = default;
};

/// What one machine handed over at one time: raw bytes, empty where there is none.
struct Evidence
{
    QByteArray quote; ///< TPMS_ATTEST or TPM2B_ATTEST
    QByteArray signature; ///< TPMT_SIGNATURE
    QByteArray pcrValues; ///< tpm2_quote -o
    QByteArray attestationKey;
    QByteArray endorsementKey;
    QByteArray bootLog;
    QByteArray imaList;
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
    Part<Log> bootLog;
    Part<Log> imaList;
    Request request;
};

/// Reads every part that is there. Never fails: an unreadable part carries its error.
[[nodiscard]] ReadEvidence readEvidence(const Evidence &evidence, const Progress &progress = {});

/// The value of a part, or null where it is absent or unreadable.
template <typename T> [[nodiscard]] const T *valueOf(const Part<T> &part)
{
    return part && *part ? &**part : nullptr;
}

} // namespace plumbline::evidence
