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
/// get the text back, while control, bidirectional, invisible, private-use and unassigned characters stand
/// there as escapes only. What is no character at all, a byte that was not valid text, becomes ⟨0xFF⟩ as in
/// safeText().
[[nodiscard]] QString quoted(QStringView evidence, EscapeStyle style);

} // namespace plumbline::models
