// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fieldreader.h"
#include "core/tcg/eventlog.h"

namespace plumbline::tcg {

/// A variable of shim whose value shim hashed into PCR 14. The log has its name only.
struct MokVariableEvent
{
    QString name; ///< "MokList"; evidence text

    bool operator==(const MokVariableEvent &) const = default;
};

/// EV_IPL in PCR 14 with text; in a CCEL, which has one register for all, only names that shim measures.
[[nodiscard]] bool isMokVariableEvent(const EventLog &log, const Event &event);

/// Reads the name. shim, README.tpm and mok.c, table mok_state_variables.
[[nodiscard]] MokVariableEvent readMokVariable(FieldReader &reader);

} // namespace plumbline::tcg
