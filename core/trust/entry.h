// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/trust/decision.h"

namespace plumbline::trust {

/// One entry of the ledger: a decision, its place in the chain, and who signed it. Stored as bytes, as they
/// were signed, and never written again.
struct Entry
{
    LedgerId ledger;
    quint64 sequence = 0; ///< from 0, without gaps; the only order there is (W-12)
    ContentHash previous; ///< entryHash() of the one before; contentHashSize zeros in the first
    QDateTime time; ///< UTC, milliseconds; what the operator's clock said, proves nothing
    OperatorId by;
    QByteArray action; ///< encoded
    QByteArray signature; ///< signatureSize bytes over entryMessage()

    bool operator==(const Entry &) const = default;
};

/// The bytes that are signed: a tag of their own, the format's version, and everything but the signature.
[[nodiscard]] QByteArray entryMessage(const Entry &entry);

[[nodiscard]] QByteArray encodeEntry(const Entry &entry);
/// Refuses anything but what encodeEntry() writes. Verifies no signature: Ledger does.
[[nodiscard]] Result<Entry> decodeEntry(QByteArrayView bytes);

/// SHA-256 over the encoded entry, signature included.
[[nodiscard]] ContentHash entryHash(QByteArrayView encoded);

} // namespace plumbline::trust
