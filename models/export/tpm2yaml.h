// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appraisal/replay.h"
#include "core/tcg/eventlog.h"
#include "models/export/bufferedoutput.h"

namespace plumbline::models {

/// Writes a boot log as tpm2_eventlog of tpm2-tools 5.4 does (--eventlog-version=1), so that a script that
/// loads the one can load the other. Equal as data, not in bytes: text stands between double quotes here. It
/// differs where that program is wrong: logs of SHA-1 format are lists of events, PCR 0 knows
/// StartupLocality, firmware blob descriptions keep their last byte, S-CRTM contents that are text are no
/// addresses.
void writeTpm2Yaml(BufferedOutput &out, const tcg::EventLog &log, const appraisal::Replay &replay);

/// The "pcrs" of such a document: the banks that tpm2_eventlog replays, registers as hexadecimal numbers. A
/// register that cannot be computed is left out, and so is a bank without any.
void writeTpm2Registers(BufferedOutput &out, const appraisal::Replay &replay);

} // namespace plumbline::models
