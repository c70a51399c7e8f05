// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/inspection.h"
#include "models/export/textreport.h"

namespace plumbline::models {

/// Writes the log for people: the measurements by stage in the order of the boot, a line for each, the
/// registers, the problems, and what to make of it.
void writeInspectText(TextReport &out, const Inspection &inspection);

/// Problems with their places and codes. Advice is given once for each code: a hundred problems of one kind
/// need it no more often.
void writeProblemLines(TextReport &out, const std::vector<Problem> &problems);

} // namespace plumbline::models
