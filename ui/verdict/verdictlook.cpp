// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verdict/verdictlook.h"

namespace plumbline::ui {

using appraisal::CheckResult;
using appraisal::FactRating;
using appraisal::Provenance;
using appraisal::Verdict;
using theme::Colour;
using theme::Icon;

VerdictLook verdictLook(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Verified:
        return {Icon::ShieldCheck, Colour::Good, Colour::GoodSoft};
    case Verdict::Failed:
        return {Icon::Mismatch, Colour::Bad, Colour::BadSoft};
    case Verdict::Incomplete:
        break;
    }
    return {Icon::Warning, Colour::Caution, Colour::CautionSoft};
}

VerdictLook resultLook(CheckResult result, bool isVerified)
{
    switch (result) {
    case CheckResult::Pass:
        return {Icon::Match, isVerified ? Colour::Good : Colour::TextSecondary, Colour::Surface};
    case CheckResult::Fail:
        return {Icon::Mismatch, Colour::Bad, Colour::BadSoft};
    case CheckResult::Incomplete:
        return {Icon::Unknown, Colour::Caution, Colour::CautionSoft};
    case CheckResult::NotApplicable:
        break;
    }
    return {Icon::NotApplicable, Colour::TextMuted, Colour::Surface};
}

VerdictLook provenanceLook(Provenance provenance)
{
    switch (provenance) {
    case Provenance::Signed:
        return {Icon::Signed, Colour::AccentText, Colour::Surface};
    case Provenance::Bound:
        return {Icon::Link, Colour::AccentText, Colour::Surface};
    case Provenance::Hint:
        return {Icon::Hint, Colour::TextSecondary, Colour::Surface};
    case Provenance::Unbound:
        break;
    }
    return {Icon::Unbound, Colour::TextMuted, Colour::Surface};
}

VerdictLook ratingLook(FactRating rating, bool isProven)
{
    switch (rating) {
    case FactRating::Good:
        return {Icon::Match, isProven ? Colour::Good : Colour::TextSecondary, Colour::Surface};
    case FactRating::Plain:
        return {Icon::Note, Colour::TextSecondary, Colour::Surface};
    case FactRating::Warning:
        return {Icon::Warning, Colour::Caution, Colour::CautionSoft};
    case FactRating::Bad:
        break;
    }
    return {Icon::Error, Colour::Bad, Colour::BadSoft};
}

} // namespace plumbline::ui
