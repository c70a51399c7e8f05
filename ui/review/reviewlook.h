// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digestcheck.h"
#include "core/base/problem.h"
#include "ui/theme/theme.h"

namespace plumbline::ui {

/// Icon and colour of a status; the icon's shape says the same as the colour.
struct StatusLook
{
    theme::Icon icon;
    theme::Colour ink;
};

[[nodiscard]] StatusLook severityLook(Severity severity);
[[nodiscard]] StatusLook digestLook(DigestCheck::Result result);

} // namespace plumbline::ui
