// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewlook.h"

namespace plumbline::ui {

using theme::Colour;
using theme::Icon;

StatusLook severityLook(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return {Icon::Note, Colour::Info};
    case Severity::Warning:
        return {Icon::Warning, Colour::Caution};
    case Severity::Error:
        break;
    }
    return {Icon::Error, Colour::Bad};
}

StatusLook digestLook(DigestCheck::Result result)
{
    switch (result) {
    case DigestCheck::Result::Match:
        return {Icon::Match, Colour::Good};
    case DigestCheck::Result::Mismatch:
        return {Icon::Mismatch, Colour::Bad};
    case DigestCheck::Result::NotApplicable:
        return {Icon::NotApplicable, Colour::TextMuted};
    case DigestCheck::Result::Unknown:
        break;
    }
    return {Icon::Unknown, Colour::TextMuted};
}

} // namespace plumbline::ui
