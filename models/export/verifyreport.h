// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appraisal/stagebinding.h"
#include "models/export/jsonwriter.h"
#include "models/export/sourcereport.h"
#include "models/export/textreport.h"

namespace plumbline::models {

/// What `plumblinectl verify` prints.
struct Verification
{
    appraisal::Appraisal appraisal;
    std::vector<appraisal::StageBinding> stages;
    std::optional<EvidenceSource> source; ///< nothing where loose files were named
};

/// One JSON object: evidence, checks, pcrs (signed ones only), stages, source (of a bundle or folder).
/// plumblinectl(1) describes the members.
void writeVerifyJson(JsonWriter &out, const Verification &verification);

/// The verdict, then the checks by question, then the stages, then the files.
void writeVerifyText(TextReport &out, const Verification &verification);

} // namespace plumbline::models
