// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appraisal/appraisal.h"
#include "core/appraisal/provenance.h"
#include "core/appraisal/secureboot/securebootfacts.h"
#include "ui/theme/theme.h"

namespace plumbline::ui {

/// How a verdict or a result looks: the icon's shape says the same as the colour.
struct VerdictLook
{
    theme::Icon icon;
    theme::Colour ink;
    theme::Colour ground; ///< behind it
};

[[nodiscard]] VerdictLook verdictLook(appraisal::Verdict verdict);

/// @p isVerified: whether the whole evidence is. A check that passed in evidence that is not proven is no
/// reason to show green.
[[nodiscard]] VerdictLook resultLook(appraisal::CheckResult result, bool isVerified);

/// Four shapes, from a seal to an empty circle.
[[nodiscard]] VerdictLook provenanceLook(appraisal::Provenance provenance);

/// @p isProven: a fact that is as it should be is no reason to show green while it is a claim.
[[nodiscard]] VerdictLook ratingLook(appraisal::FactRating rating, bool isProven);

} // namespace plumbline::ui
