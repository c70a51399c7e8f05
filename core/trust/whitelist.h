// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparison/change.h"
#include "core/trust/decision.h"

namespace plumbline::trust {

/// One accepted alternative to a benchmark's measurement. It names what is accepted in full: there are no
/// patterns. For whom, the Scope beside it says.
struct WhitelistEntry
{
    enum class Subject {
        Event, ///< of the boot log
        File, ///< of the IMA list
        Register, ///< a value that no event explains: evidence without a log
    };
    Subject subject = Subject::Event;
    comparison::ChangeKind kind = comparison::ChangeKind::Changed;
    quint32 pcr = 0;
    comparison::EventKey key; ///< of an event
    QByteArray path; ///< of a file
    bool isViolation = false; ///< of a file: its digest is not one
    std::vector<Digest> before; ///< what is accepted to be gone, for Removed and Moved; else empty
    std::vector<Digest> after; ///< what is accepted to be there; empty for Removed

    bool operator==(const WhitelistEntry &) const = default;
};

[[nodiscard]] QByteArray encodeWhitelistEntry(const WhitelistEntry &entry);
[[nodiscard]] Result<WhitelistEntry> decodeWhitelistEntry(QByteArrayView bytes);

/// Why an entry would accept more than was looked at (W-05).
enum class WidthFault {
    NoDigest, ///< it would accept whatever is measured there
    WeakDigest, ///< only SHA-1 says what is accepted
    NoObject, ///< it names neither an event's key nor a file
};
[[nodiscard]] QLatin1StringView widthFaultId(WidthFault fault); ///< "no-digest"
[[nodiscard]] std::optional<WidthFault> widthFault(const WhitelistEntry &entry);

/// The entry that accepts exactly this change.
[[nodiscard]] WhitelistEntry entryFor(const comparison::MeasuredBoot &before,
                                      const comparison::MeasuredBoot &after,
                                      const comparison::Change &change);
/// The entry that accepts the later boot's values of a register that no event explains.
[[nodiscard]] WhitelistEntry entryFor(const comparison::MeasuredBoot &after, quint32 pcr);

/// Whether the entry accepts the change: register, object and kind are the same, and so are the digests in
/// every bank that both have, of which there must be one that is not SHA-1.
[[nodiscard]] bool accepts(const WhitelistEntry &entry, const WhitelistEntry &change);

} // namespace plumbline::trust
