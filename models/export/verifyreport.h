// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/jsonwriter.h"
#include "models/export/sourcereport.h"
#include "models/export/textreport.h"
#include "models/verdict/verification.h"

namespace plumbline::models {

/// What `plumblinectl verify` prints.
struct ReportedVerification : Verification
{
    std::optional<EvidenceSource> source; ///< nothing where loose files were named
};

/// One JSON object: evidence, checks, pcrs (signed ones only), stages, source (of a bundle or folder).
/// plumblinectl(1) describes the members.
void writeVerifyJson(JsonWriter &out, const ReportedVerification &verification);

/// The verdict, then the checks by question, then the stages, then the files.
void writeVerifyText(TextReport &out, const ReportedVerification &verification);

} // namespace plumbline::models
