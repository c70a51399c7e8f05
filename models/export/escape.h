// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace plumbline::models {

enum class EscapeStyle {
    Json, ///< characters beyond the BMP as two \uXXXX. RFC 8259, section 7
    Yaml, ///< as \UXXXXXXXX. YAML 1.1, section 5.7
};

/// Evidence text between double quotes, for a file that may also meet a terminal: readers of JSON and YAML
/// get the text back exactly, while every character that safeText() would name (control, bidirectional,
/// invisible, private-use, unassigned) stands there as an escape. The one thing that does not come back is a
/// byte that was not valid text, for it is no character: it becomes ⟨0xff⟩.
[[nodiscard]] QString quoted(QStringView evidence, EscapeStyle style);

} // namespace plumbline::models
