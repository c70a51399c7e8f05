// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidence.h"

namespace plumbline::evidence {

/// Larger files are not what we wrote.
inline constexpr qint64 maxLastSeenSize = 64 * 1024;

/// What to write down of evidence whose quote is proven. Nothing where there is no quote, or where the
/// attestation key's public area, and with it its Name, is not known.
[[nodiscard]] std::optional<LastSeen> lastSeenOf(const ReadEvidence &evidence);

/// SHA-256 of the endorsement key's SubjectPublicKeyInfo; empty where the key is not known.
[[nodiscard]] QByteArray endorsementKeyDigest(const ReadEvidence &evidence);

/// The record as JSON: {"plumblineLastSeen": 1, …}; byte strings and the firmware version in hex.
[[nodiscard]] QByteArray lastSeenJson(const LastSeen &seen);

/// Reads what lastSeenJson() writes. Members that are not known are passed over; a version that is not known
/// is Unsupported.
[[nodiscard]] Result<LastSeen> readLastSeen(QByteArrayView json);

} // namespace plumbline::evidence
