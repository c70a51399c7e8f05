// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace plumbline::models {

/// One field of a CSV file (RFC 4180): always in quotes, quotes inside doubled. A text that a spreadsheet
/// would take for a formula gets an apostrophe in front: one whose first character after blanks and quotes is
/// = + - @ | or a control character, or the full-width form of one of them. A text that starts with an
/// apostrophe gets another one, so that unsafeCsvText() undoes it exactly.
[[nodiscard]] QString csvField(QStringView text);

/// A record in UTF-8 with its line end, CR LF.
[[nodiscard]] QByteArray csvRecord(const QStringList &fields);

/// A field's text as it was before csvField(), given the text between the outer quotes with inner quotes
/// halved.
[[nodiscard]] QString unsafeCsvText(QStringView field);

} // namespace plumbline::models
