// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appraisal/replay.h"
#include "core/evidence/log.h"

#include <QIODevice>

namespace plumbline::models {

/// Writes a boot log as `tpm2_eventlog` does (tpm2yaml.h), so that scripts can swap one for the other. Other
/// logs come out in the same shape: event data as hex text, decoded fields below "Fields".
void writeInspectYaml(QIODevice &out, const evidence::Log &log, const appraisal::Replay &replay);

} // namespace plumbline::models
