// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appraisal/replay.h"

namespace plumbline::appraisal {

/// Recomputes PCR 10 (or the list's own PCR) in every bank, violations as all ones. Linux IMA.
[[nodiscard]] Replay replayImaList(const ima::List &list, const Progress &progress = {});

/// Recomputes the registers of a canonical event log from its records' digests. CEL 1.0, section 4.
[[nodiscard]] Replay replayCelLog(const cel::Log &log, const Progress &progress = {});

} // namespace plumbline::appraisal
