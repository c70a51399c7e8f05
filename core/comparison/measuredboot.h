// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appraisal/appraisal.h"
#include "core/appraisal/provenance.h"
#include "core/comparison/eventkey.h"
#include "core/evidence/evidence.h"

namespace plumbline::comparison {

/// One event of a boot log, taken out of it, with all that a comparison looks at.
struct MeasuredEvent
{
    qint64 index = 0; ///< in its log
    quint32 pcr = 0;
    evidence::Stage stage = evidence::Stage::Other;
    QString type; ///< as claimed: "EV_EFI_VARIABLE_BOOT"
    std::optional<quint32> typeCode;
    EventKey key;
    std::vector<Digest> digests; ///< one for each bank, as recorded
    evidence::Content content; ///< decoded once (rule R1)
    appraisal::Provenance provenance = appraisal::Provenance::Unbound; ///< that the event happened
    appraisal::Provenance dataProvenance = appraisal::Provenance::Unbound; ///< what it says
    bool isContradicted = false; ///< its digest is not that of its data: what it says was not measured
};

/// One (path, digest) pair of an IMA list.
struct MeasuredFile
{
    qint64 index = 0; ///< of the first entry with this pair
    quint32 pcr = 10;
    QByteArray path; ///< evidence
    Digest digest; ///< of the file; of a violation whatever the list has, which no hash covers
    bool isViolation = false;
    bool hasSignature = false; ///< a signature by a key, not only a hash, in security.ima
    appraisal::Provenance provenance = appraisal::Provenance::Unbound;
};

/// What one boot measured: made from evidence once, compared many times.
struct MeasuredBoot
{
    /// The value of each register. Signed where the quote is proven. Else a claim: what the quote says, and
    /// what the logs give for the registers of its banks that it leaves out.
    tpm::PcrValues values;
    bool areValuesSigned = false;
    /// Without any quote: a register that is not among the values was not extended by what was logged.
    bool areValuesReplayed = false;
    appraisal::Verdict verdict = appraisal::Verdict::Incomplete;
    bool hasBootLog = false;
    bool hasImaList = false;
    bool hasMeasurementRegisters = false; ///< of a CCEL: register numbers are not PCRs
    /// In the order of the log. EV_NO_ACTION is not among them, and what could not be read to its end
    /// neither.
    std::vector<MeasuredEvent> events;
    std::vector<MeasuredFile> files; ///< in the order of the list, each pair once
    /// Registers whose quoted value is not what the log gives, ascending: the log is not their story. Told
    /// also where the quote is not proven.
    std::vector<quint32> contradicted;
};

/// Takes evidence apart. @p appraisal is what the checks said of it.
[[nodiscard]] MeasuredBoot measuredBoot(const evidence::ReadEvidence &evidence,
                                        const appraisal::Appraisal &appraisal, const Progress &progress = {});

/// The same where the checks' context is still at hand: nothing is replayed twice.
[[nodiscard]] MeasuredBoot measuredBoot(const appraisal::CheckContext &context,
                                        const appraisal::Appraisal &appraisal, const Progress &progress = {});

} // namespace plumbline::comparison
