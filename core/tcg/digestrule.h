// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digestcheck.h"
#include "core/tcg/eventlog.h"

namespace plumbline::tcg {

/// Checks an event's payload against its digests, by the rule that the specification or the known writer
/// (shim, GRUB, systemd) has for it. PFP 1.06, section 10.4.1, column "Event Data"; each rule names its
/// source. Where a type has several rules, the one that fits is named. Match means every bank that could be
/// computed; one bank that fits and another that does not is a mismatch by the rule that fitted.
[[nodiscard]] DigestCheck checkDigest(const EventLog &log, const Event &event);

/// Ids of all rules, for the texts about them.
[[nodiscard]] std::span<const QLatin1StringView> digestRules();

} // namespace plumbline::tcg
