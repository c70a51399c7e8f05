// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appraisal/replay.h"
#include "core/evidence/log.h"

#include <QIODevice>

namespace plumbline::models {

/// Writes a boot log as the document that `tpm2_eventlog` prints for it (version 1), so that scripts can swap
/// one for the other: events with their digests and sizes, then the registers. Event data stands there as
/// hex text, decoded fields below "Fields". Other logs come out in the same shape.
void writeInspectYaml(QIODevice &out, const evidence::Log &log, const appraisal::Replay &replay);

} // namespace plumbline::models
