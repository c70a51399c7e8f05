// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/bufferedoutput.h"
#include "models/export/inspection.h"

namespace plumbline::models {

/// Writes a boot log as `tpm2_eventlog` does (tpm2yaml.h), so that scripts can swap one for the other. Other
/// logs come out in the same shape: event data as hex text, decoded fields below "Fields".
void writeInspectYaml(BufferedOutput &out, const Inspection &inspection);

} // namespace plumbline::models
