// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/judgement.h"

#include <QString>

namespace plumbline::models {

/// Why a status is what it is, in one sentence.
[[nodiscard]] QString statusReasonText(const trust::StatusReason &reason);

/// The same in a few words, for a row of a list: "2 changes", "no benchmark".
[[nodiscard]] QString statusReasonWords(const trust::StatusReason &reason);

} // namespace plumbline::models
