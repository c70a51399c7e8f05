// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appraisal/replay.h"

namespace plumbline::test {

/// All that we know about a log as stable text, one value a line: events with their place, digests, digest
/// check and decoded fields, then problems and registers. For golden files: what changes in a decoder shows
/// as a difference.
[[nodiscard]] QString dumpLog(const evidence::Log &log, const appraisal::Replay &replay);

} // namespace plumbline::test
