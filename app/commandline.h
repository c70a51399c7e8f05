// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace plumbline::app {

/// What the console was asked for when it was started.
struct CommandLine
{
    enum class Wish {
        Run,
        PrintHelp,
        PrintVersion,
        Complain, ///< the arguments are wrong; message says why
    };

    Wish wish = Wish::Run;
    QString message; ///< what to print, for every wish but Run
    QStringList files; ///< absolute paths
    std::optional<models::ThemeChoice> theme; ///< for this start only
    std::optional<QString> language; ///< a code of models::Language, or empty for the system's; likewise
};

/// Whether @p arguments ask for words only, so that no display is needed.
[[nodiscard]] bool wantsWordsOnly(const QStringList &arguments);

/// Reads @p arguments, the first of which is the program's name. Relative paths start at the current folder.
[[nodiscard]] CommandLine readCommandLine(const QStringList &arguments);

/// Only the language, read ahead of everything else: the messages about the other arguments are in it.
[[nodiscard]] std::optional<QString> languageOf(const QStringList &arguments);

} // namespace plumbline::app
