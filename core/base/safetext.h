// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace plumbline {

/// The one way by which text from evidence reaches a screen, a terminal, the clipboard or an export.
/// Control, bidirectional, zero-width, private-use and unassigned characters become visible as ⟨U+202E⟩,
/// bytes that were not valid text as ⟨0xFF⟩; a run of more than 4 combining marks is cut with a count;
/// leading and trailing spaces become ⟨U+0020⟩. The result has no line break and is plain text: widgets
/// must show it with Qt::PlainText.
[[nodiscard]] QString safeText(QStringView evidence);

/// safeText() cut in the middle to about @p maxLength characters, so that neither the start nor the end
/// of a name can be pushed out of view; says how many characters are hidden: "⟨… 1990 more …⟩".
[[nodiscard]] QString safeTextElided(QStringView evidence, qsizetype maxLength);

/// safeText() with line breaks kept, for multi-line views and exports of multi-line text.
[[nodiscard]] QString safeTextLines(QStringView evidence);

} // namespace plumbline
