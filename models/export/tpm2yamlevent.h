// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tcg/eventlog.h"
#include "models/export/yamlwriter.h"

namespace plumbline::models {

/// The name that tpm2_eventlog 5.4 has for an event type; "Unknown event type" for those that it does not
/// know.
[[nodiscard]] QString tpm2EventTypeName(tcg::EventType type);

/// Writes "EventSize" and what tpm2_eventlog makes of the data ("Event", or "SpecID" for the header of a
/// crypto-agile log).
void writeTpm2EventData(YamlWriter &out, const tcg::EventLog &log, const tcg::Event &event);

} // namespace plumbline::models
