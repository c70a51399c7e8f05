// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/eventlogbuilder.h"
#include "tests/support/evidencebuilder.h"
#include "tests/support/imalistbuilder.h"

namespace plumbline::test {

// Short logs that vectors forge.

inline constexpr auto callingApplication = "Calling EFI Application from Boot Option";

/// What firmware measures at the least.
[[nodiscard]] EventLogBuilder firmwareLog();

/// Makes @p log the boot log, and the only log.
void useLog(EvidenceBuilder &builder, const EventLogBuilder &log);
/// The same with firmwareLog().
void useFirmwareLog(EvidenceBuilder &builder);

/// Adds the entry to the IMA list, which PCR 10 follows.
void addToList(EvidenceBuilder &builder, const ImaTestEntry &entry);
/// Makes the entries, behind the boot_aggregate of this boot, the IMA list.
void useList(EvidenceBuilder &builder, const std::vector<ImaTestEntry> &entries);

/// The bytes of one entry.
[[nodiscard]] QByteArray entryBytes(const ImaTestEntry &entry);

} // namespace plumbline::test
