// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace plumbline::ui {

/// @p text as a tool tip that shows it to the letter. QToolTip guesses whether a text is HTML; this leaves it
/// nothing to guess: markup is escaped, line breaks are kept. Evidence in it must be safeText() already.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace plumbline::ui
