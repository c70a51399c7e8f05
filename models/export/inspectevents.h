// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/log.h"
#include "models/export/textreport.h"

namespace plumbline::models {

/// Writes a table of the measurements for each stage that has any, in the order of the boot.
void writeEventsByStage(TextReport &out, const evidence::Log &log);

} // namespace plumbline::models
