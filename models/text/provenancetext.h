// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appraisal/provenance.h"

#include <QMetaType>
#include <QString>

namespace plumbline::models {

/// "signed", "bound", "hint", "unbound".
[[nodiscard]] QString provenanceText(appraisal::Provenance provenance);

/// What that means, in one sentence.
[[nodiscard]] QString provenanceSentence(appraisal::Provenance provenance);

/// Stable word for scripts: the English one.
[[nodiscard]] QLatin1StringView provenanceId(appraisal::Provenance provenance);

} // namespace plumbline::models

Q_DECLARE_METATYPE(plumbline::appraisal::Provenance)
