// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appraisal/stagebinding.h"
#include "models/export/jsonwriter.h"
#include "models/export/textreport.h"

namespace plumbline::models {

/// What `plumblinectl verify` prints.
struct Verification
{
    appraisal::Appraisal appraisal;
    std::vector<appraisal::StageBinding> stages;
};

/// One JSON object: evidence, checks, pcrs (signed ones only), stages. plumblinectl(1) describes the members.
void writeVerifyJson(JsonWriter &out, const Verification &verification);

/// The verdict, then the checks by question, then the stages.
void writeVerifyText(TextReport &out, const Verification &verification);

} // namespace plumbline::models
