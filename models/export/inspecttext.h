// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appraisal/replay.h"
#include "core/evidence/log.h"

#include <QIODevice>

namespace plumbline::models {

/// Writes the log for people: a line for each measurement, the registers, the problems. Evidence goes through
/// safeText(): no byte below 0x20 but our own line breaks reaches the terminal.
void writeInspectText(QIODevice &out, const QString &name, const evidence::Log &log,
                      const appraisal::Replay &replay);

} // namespace plumbline::models
