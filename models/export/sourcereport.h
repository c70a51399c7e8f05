// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/openedevidence.h"
#include "models/export/jsonwriter.h"
#include "models/export/textreport.h"

namespace plumbline::models {

/// Where evidence came from: a bundle or folder, opened, and the name that it was opened by.
struct EvidenceSource
{
    QString name;
    bundle::OpenedEvidence opened;
};

/// One JSON object: name, container, manifest (of a bundle: version, tool, madeAt), request, files,
/// hostFacts.
void writeSourceJson(JsonWriter &out, const EvidenceSource &source);

/// What each file was taken for, and whose request it answers.
void writeSourceText(TextReport &out, const EvidenceSource &source);

/// The host facts, each line marked as the machine's own claim.
void writeHostFactsText(TextReport &out, const EvidenceSource &source);

} // namespace plumbline::models
