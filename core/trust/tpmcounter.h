// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/head.h"
#include "core/trust/operatorkey.h"
#include "core/trust/tpmaddress.h"

namespace plumbline::trust {

// The file of remembered heads could be replaced by an older copy together with the store. A counter in the
// workstation's TPM, which only ever goes up, tells: each writing of the file counts it up by one.

/// Where the counter is: an NV index of the owner's, authorised by a value of the workstation's key.
struct TpmCounter
{
    TpmAddress address = TpmAddress::workstation();
    QByteArray auth; ///< 32 bytes, see counterAuth()
};

/// The counter's authorisation, derived from the workstation's key.
[[nodiscard]] QByteArray counterAuth(QByteArrayView workstationKey);

/// The value; NotFound where no such counter was made.
[[nodiscard]] Result<quint64, KeyError> readCounter(const TpmCounter &counter);
/// One more, and the value after that; made where there is none.
[[nodiscard]] Result<quint64, KeyError> countUp(const TpmCounter &counter);

/// How what is remembered stands to the TPM's counter.
enum class WitnessResult {
    NotUsed, ///< no counter was ever made: nothing but the file
    Same,
    Interrupted, ///< the file is one ahead: the last writing ended before the counter was reached. Fine.
    FileBehind, ///< an older file was put in place of the one that was written last, or it was removed
    Gone, ///< the file counts on a counter that this TPM does not have: cleared, or another TPM
    NoTpm, ///< the file counts on a counter, and no TPM answers
};
[[nodiscard]] QLatin1StringView witnessResultId(WitnessResult result); ///< "file-behind"
[[nodiscard]] bool isSound(WitnessResult result); ///< but for NoTpm, which proves nothing either way

[[nodiscard]] WitnessResult checkWitness(const HeadMemory &memory, const TpmCounter &counter);

/// updateHeads() with the counter: the file is written first, so that a crash in between leaves it ahead.
/// Without a TPM that can count it is updateHeads().
[[nodiscard]] std::optional<HeadFault> updateHeadsCounted(const QString &folder, QByteArrayView key,
                                                          const std::function<void(HeadMemory &)> &change,
                                                          const TpmCounter &counter);

} // namespace plumbline::trust
