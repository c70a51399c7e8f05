// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byterange.h"
#include "core/base/hashalgorithm.h"
#include "core/tcg/eventtype.h"

namespace plumbline::tcg {

/// One digest of an event: the algorithm that the log names and where the value stands in the file.
struct LoggedDigest
{
    HashAlgorithm algorithm = HashAlgorithm::None;
    ByteRange range;

    bool operator==(const LoggedDigest &) const = default;
};

/// One entry of a boot log as it stands there: TCG_PCR_EVENT or TCG_PCR_EVENT2 (PFP 1.06, section 10.2), or a
/// TDX measurement's CC_EVENT. It holds places, not copies; EventLog gives the bytes. Register and type are
/// claims of the log: only digests are extended.
struct Event
{
    quint32 claimedRegister = 0; ///< PCR index; in a CCEL the measurement register index
    EventType claimedType = EventType::PrebootCert;
    ByteRange range; ///< the whole entry in the file
    ByteRange data; ///< the event data
    quint32 firstDigest = 0; ///< index into EventLog::digests
    quint16 digestCount = 0;
    bool isDamaged = false; ///< did not fit: data is empty, range goes to the end of the file

    bool operator==(const Event &) const = default;
};

} // namespace plumbline::tcg
