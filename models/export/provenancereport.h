// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/jsonwriter.h"
#include "models/export/textreport.h"
#include "models/verdict/verification.h"

namespace plumbline::models {

/// The object "provenance": what proves the quote, host facts, each event of the boot log, and how many
/// entries of the IMA list.
void writeProvenanceJson(JsonWriter &out, const evidence::ReadEvidence &evidence,
                         const Verification &verification);

/// The object "secureBoot": state and facts.
void writeSecureBootJson(JsonWriter &out, const appraisal::SecureBootFacts &facts);

/// The state, then the facts, each with what proves it.
void writeSecureBootText(TextReport &out, const appraisal::SecureBootFacts &facts);

} // namespace plumbline::models
