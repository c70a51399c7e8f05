// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/openedevidence.h"

#include <QString>

namespace plumbline::models {

/// What a file is to the evidence: "boot log", "attestation key".
[[nodiscard]] QString roleText(bundle::Role role);

/// What became of a file: "boot log, by its name".
[[nodiscard]] QString takenText(const bundle::SourceFile &file);

/// Whose request the evidence answers, in one sentence.
[[nodiscard]] QString requestOriginText(bundle::RequestOrigin origin);

/// The same as a stable word for documents: "none", "ours", "notOurs".
[[nodiscard]] QLatin1StringView requestOriginId(bundle::RequestOrigin origin);

/// "name", "content", "spare", "notEvidence".
[[nodiscard]] QLatin1StringView takenId(bundle::Taken taken);

} // namespace plumbline::models
