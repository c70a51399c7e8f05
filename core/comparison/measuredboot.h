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
};

/// One (path, digest) pair of an IMA list.
struct MeasuredFile
{
    qint64 index = 0; ///< of the first entry with this pair
    quint32 pcr = 10;
    QByteArray path; ///< evidence
    Digest digest; ///< of the file
    bool isViolation = false;
    bool hasSignature = false;
    appraisal::Provenance provenance = appraisal::Provenance::Unbound;
};

/// What one boot measured: made from evidence once, compared many times.
struct MeasuredBoot
{
    /// The value of each register: signed where the quote is proven, else replayed from the log.
    tpm::PcrValues values;
    bool areValuesSigned = false;
    appraisal::Verdict verdict = appraisal::Verdict::Incomplete;
    bool hasBootLog = false;
    bool hasImaList = false;
    std::vector<MeasuredEvent> events; ///< in the order of the log; EV_NO_ACTION is not among them
    std::vector<MeasuredFile> files; ///< in the order of the list, each pair once
};

/// Takes evidence apart. @p appraisal is what the checks said of it.
[[nodiscard]] MeasuredBoot measuredBoot(const evidence::ReadEvidence &evidence,
                                        const appraisal::Appraisal &appraisal, const Progress &progress = {});

} // namespace plumbline::comparison
