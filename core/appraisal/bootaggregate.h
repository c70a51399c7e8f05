// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appraisal/replay.h"

namespace plumbline::appraisal {

/// Whether the boot_aggregate of an IMA list is that of a boot log.
struct BootAggregateCheck
{
    enum class Result {
        Match,
        Mismatch,
        Unknown, ///< no boot_aggregate, no such bank, or registers that cannot be replayed
    };

    Result result = Result::Unknown;
    HashAlgorithm algorithm = HashAlgorithm::None; ///< of the aggregate, and the bank that it is of
    int lastRegister = 0; ///< of those that the matching aggregate covers: 7 or 9
    Digest aggregate; ///< as the list has it
    ByteRange range; ///< of the entry

    bool operator==(const BootAggregateCheck &) const = default;
};

/// Compares the list's first entry with the registers that the boot log gives. The aggregate is the hash of
/// PCR 0 to 7 one after another or, since Linux 5.8 and but for SHA-1, of PCR 0 to 9; a register that the log
/// does not extend is zero. Linux, ima_calc_boot_aggregate_tfm() in security/integrity/ima/ima_crypto.c.
[[nodiscard]] BootAggregateCheck checkBootAggregate(const ima::List &list, const Replay &bootLog);

/// "ima.boot-aggregate-differs" for a mismatch.
[[nodiscard]] std::vector<Problem> bootAggregateProblems(const BootAggregateCheck &check);

} // namespace plumbline::appraisal
