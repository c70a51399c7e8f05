// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appraisal/replay.h"
#include "core/certificate/chain.h"
#include "core/evidence/evidence.h"

#include <map>

namespace plumbline::appraisal {

/// What the checks look at: the evidence and what is computed from it once.
struct CheckContext
{
    const evidence::ReadEvidence &evidence;
    /// The quoted PCRs: values whose hash is the quote's pcrDigest. Nothing where there are none; signed only
    /// once the signature checks pass.
    std::optional<tpm::PcrValues> quotedValues;
    /// True where no values came along and the replayed ones fit the digest.
    bool valuesAreReplayed = false;
    Replay bootReplay;
    /// By bank, see boundImaEntries().
    std::map<HashAlgorithm, qint64> imaPrefixes;
    /// Where the certificates of the two keys lead; nothing where there is none that can be read.
    std::optional<certificate::Chain> endorsementChain;
    std::optional<certificate::Chain> attestationChain;

    [[nodiscard]] const tpm::Attest *quote() const;
    [[nodiscard]] const tpm::Signature *signature() const;
    [[nodiscard]] const tpm::KeyFile *attestationKey() const;
    [[nodiscard]] const tpm::KeyFile *endorsementKey() const;
    [[nodiscard]] const certificate::Certificate *attestationCertificate() const;
    [[nodiscard]] const certificate::Certificate *endorsementCertificate() const;
    [[nodiscard]] const tcg::EventLog *
    bootLog() const; ///< with PCRs; null for a log of measurement registers
    [[nodiscard]] const ima::List *imaList() const;
    /// How many entries of the IMA list the quoted PCR 10 of the bank covers; 0 where it was not quoted, or
    /// the list is not its story.
    [[nodiscard]] qint64 boundImaEntries(HashAlgorithm bank) const;
};

[[nodiscard]] CheckContext makeContext(const evidence::ReadEvidence &evidence, const Progress &progress = {});

/// The register of a replay; null where the log has no event of it.
[[nodiscard]] const ReplayedRegister *findRegister(const Replay &replay, HashAlgorithm bank, quint32 index);

} // namespace plumbline::appraisal
