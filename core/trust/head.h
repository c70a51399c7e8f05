// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/ledgerstate.h"
#include "core/trust/privatefile.h"

#include <functional>

namespace plumbline::trust {

// Where each ledger was last seen to end, kept outside the database, so that an older copy of it is noticed
// (W-07, W-08). All of a workstation's ledgers are in one file, authenticated with the workstation's key.

/// What this workstation remembers of one ledger.
struct RememberedHead
{
    QString location; ///< of the store, as the user named it
    LedgerId ledger;
    Head head;

    bool operator==(const RememberedHead &) const = default;
};

/// What is remembered, and whether it may be believed.
struct HeadMemory
{
    std::vector<RememberedHead> heads;
    quint64 generation = 0; ///< one more with each writing
    std::optional<quint64> counter; ///< what the TPM's counter must say, see tpmcounter.h

    bool operator==(const HeadMemory &) const = default;
};

/// How a ledger that was loaded stands to what is remembered.
enum class HeadComparison {
    NeverSeen, ///< nothing is remembered of this ledger or of this location
    Same,
    Longer, ///< it goes on from what is remembered: fine; another program or workstation decided, or this one
            ///< ended before it could remember
    Behind, ///< it is shorter: entries were cut off, or an older copy was put in its place
    Forked, ///< where the remembered entry was, another one is
    OtherLedger, ///< at this location, another ledger was
};
[[nodiscard]] QLatin1StringView headComparisonId(HeadComparison comparison); ///< "same", "other-ledger"
/// Whether the ledger may be added to: not where an older one, or another one, was put in its place.
[[nodiscard]] bool isSound(HeadComparison comparison);

[[nodiscard]] HeadComparison compareHead(const HeadMemory &memory, const QString &location,
                                         const LedgerState &state);

/// The longest head that is remembered of a ledger, wherever its store was; null where there is none.
[[nodiscard]] const RememberedHead *rememberedHead(const HeadMemory &memory, const LedgerId &ledger);

/// Takes note of where a ledger ends. A shorter end than is remembered changes nothing: two programs may take
/// note in any order.
void remember(HeadMemory &memory, const RememberedHead &seen);

/// Takes note of a loss that an administrator accepted (LossAccepted), or of another ledger at the location.
void rememberAnyway(HeadMemory &memory, const RememberedHead &seen);

/// As a file: deterministic bytes with an HMAC-SHA-256 under @p key.
[[nodiscard]] QByteArray writeHeads(const HeadMemory &memory, QByteArrayView key);
/// Nothing where it is not a file that this workstation wrote: its key does not fit, or a byte was changed.
[[nodiscard]] std::optional<HeadMemory> readHeads(QByteArrayView bytes, QByteArrayView key);

/// Why what is remembered cannot be used.
enum class HeadFault {
    NotOurs, ///< not what this workstation wrote
    NotPrivate, ///< others may read or write it, or it is a link
    Io,
};

/// What is remembered in @p folder (the user's state folder); empty where nothing is yet.
[[nodiscard]] Result<HeadMemory, HeadFault> loadHeads(const QString &folder, QByteArrayView key);

/// Reads, changes and writes what is remembered while no other program does; on disk when it returns. Where
/// something changed, @p written is called after that and before others may go on; false is Io.
[[nodiscard]] std::optional<HeadFault> updateHeads(const QString &folder, QByteArrayView key,
                                                   const std::function<void(HeadMemory &)> &change,
                                                   const std::function<bool()> &written = {});

} // namespace plumbline::trust
