// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appraisal/replay.h"

namespace plumbline::appraisal {

/// Recomputes the registers of a canonical event log from its records' digests, in every bank that they
/// name. NV indices are left out: they are extended elsewhere. CEL 1.1, section 4.2.
[[nodiscard]] Replay replayCelLog(const cel::Log &log, const Progress &progress = {});

} // namespace plumbline::appraisal
