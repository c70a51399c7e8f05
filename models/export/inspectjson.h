// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/inspection.h"
#include "models/export/jsonwriter.h"

namespace plumbline::models {

/// Writes the whole log as one JSON object, a line for each event: a list of a million entries is never held
/// as a document. The members are the command line's contract; plumblinectl(1) describes them.
void writeInspectJson(JsonWriter &out, const Inspection &inspection);

/// Problems as a list of code, severity, event, offset, text.
void writeProblems(JsonWriter &out, const std::vector<Problem> &problems);

} // namespace plumbline::models
