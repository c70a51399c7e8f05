// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appraisal/replay.h"

namespace plumbline::appraisal {

/// Recomputes the registers of a canonical event log from its records' digests, in every bank that they
/// name. CEL 1.0, section 4.
[[nodiscard]] Replay replayCelLog(const cel::Log &log, const Progress &progress = {});

} // namespace plumbline::appraisal
