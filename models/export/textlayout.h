// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace plumbline::models {

/// How many columns of a terminal the text takes: two for a wide character (Chinese, Japanese, Korean), none
/// for a mark that stands above another. Unicode, UAX #11.
[[nodiscard]] int columnsOf(QStringView text);

/// The text with blanks behind it, so that it takes @p columns.
[[nodiscard]] QString paddedTo(int columns, const QString &text);

/// Lines of at most @p width columns, broken at blanks where there are any, else behind a separator of a path
/// or list. A width of 0 means one line.
[[nodiscard]] QStringList wrapped(QStringView text, int width);

} // namespace plumbline::models
