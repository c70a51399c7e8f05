// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/ledger.h"

namespace plumbline::trust {

// A whole ledger as one file that verifies by itself: its entries, the contents that they name by hash, and
// who exported it. For recovery, for auditors, and to carry to another workstation.

/// What goes into the file.
struct LedgerFile
{
    std::vector<QByteArray> entries; ///< encoded
    std::vector<QByteArray> contents; ///< benchmarks and what else entries name by their hash; any order
    QDateTime exportedAt; ///< UTC
    OperatorId exportedBy; ///< empty where nobody signed it
    QByteArray signature; ///< of exportedBy, over all of the above; empty where nobody signed it

    bool operator==(const LedgerFile &) const = default;
};

/// Whether the file is as it was exported; the entries prove themselves in any case, but not that none were
/// cut off at the end.
enum class ExportSeal {
    Valid, ///< signed by an operator who was active at the end of this ledger
    None, ///< exported without a signature
    Invalid, ///< signed by nobody whom the ledger knows, or changed since
};

struct ReadLedgerFile
{
    Ledger ledger; ///< verified; look at its problems
    std::map<ContentHash, QByteArray> contents;
    std::vector<ContentHash> missing; ///< benchmarks that entries name and that are not in the file
    QDateTime exportedAt;
    OperatorId exportedBy;
    ExportSeal seal = ExportSeal::None;
};

/// Signed, where there is a @p signer.
[[nodiscard]] QByteArray writeLedgerFile(const Ledger &ledger, std::vector<QByteArray> contents,
                                         const QDateTime &now, Signer *signer = nullptr);

/// Reads and verifies. An error is a file that is none; a ledger with faults is in its problems.
[[nodiscard]] Result<ReadLedgerFile> readLedgerFile(QByteArrayView bytes, const Progress &progress = {});

/// How a ledger from a file stands to ours. Importing never takes back what we decided (W-20).
struct ImportPlan
{
    enum class Relation {
        Same,
        Older, ///< theirs is a beginning of ours: nothing to do
        Newer, ///< ours is a beginning of theirs: newEntries can be appended
        Forked, ///< equal up to `common` entries, then each went on by itself
        OtherLedger,
        Broken, ///< theirs has problems: nothing of it is used
    };
    Relation relation = Relation::Broken;
    quint64 common = 0; ///< how many entries both begin with
    std::vector<QByteArray> newEntries; ///< for Newer
    /// What they decided and we did not, for Forked and OtherLedger: to look at and to decide anew, never
    /// taken.
    std::vector<std::pair<quint64, Action>> proposals; ///< with the sequence in theirs
};

[[nodiscard]] ImportPlan planImport(const Ledger &ours, const Ledger &theirs);

/// Whether an intact ledger from a file can stand in for one that was damaged: nothing that is remembered is
/// lost by it. Where it is shorter than @p remembered, an administrator must accept the loss (LossAccepted).
[[nodiscard]] bool coversHead(const Ledger &theirs, const Head &remembered);

} // namespace plumbline::trust
