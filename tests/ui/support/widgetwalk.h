// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace plumbline::test {

/// Looks at everything that @p root and the widgets and actions below it show or say (texts, tool tips,
/// titles, accessible names, the cells and headers of item views), and returns what a hostile text could
/// misuse there:
///
/// - a label or message box that guesses whether its text is HTML, or an editor that renders it;
/// - @p markup standing unescaped in a tool tip;
/// - a control, bidirectional, zero-width, private-use, unassigned or object-replacement character.
[[nodiscard]] QStringList unsafePlaces(const QWidget &root, const QString &markup);

/// The first character of @p text that must not reach a screen; empty where there is none. Line breaks are
/// allowed.
[[nodiscard]] QString unsafeCharacter(const QString &text);

} // namespace plumbline::test
