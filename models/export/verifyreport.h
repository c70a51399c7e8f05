// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/jsonwriter.h"
#include "models/export/sourcereport.h"
#include "models/export/textreport.h"
#include "models/verdict/verification.h"

namespace plumbline::models {

/// What `plumblinectl verify` prints.
struct VerifiedEvidence
{
    evidence::ReadEvidence evidence;
    Verification verification;
    std::optional<EvidenceSource> source; ///< nothing where loose files were named
};

/// One JSON object: evidence, checks, pcrs (signed ones only), stages, provenance, secureBoot, source (of a
/// bundle or folder). plumblinectl(1) describes the members.
void writeVerifyJson(JsonWriter &out, const VerifiedEvidence &verified);

/// The verdict, then the checks by question, then the stages, the facts of Secure Boot, the files.
void writeVerifyText(TextReport &out, const VerifiedEvidence &verified);

} // namespace plumbline::models
