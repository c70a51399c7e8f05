// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>

#include <optional>

namespace plumbline::ctl {

/// The command line of one command: help and usage errors of every command look alike.
class CommandParser
{
public:
    /// @p command as it is typed: "plumblinectl bundle show".
    CommandParser(QString command, const QString &description);

    /// For adding options and reading their values.
    [[nodiscard]] QCommandLineParser &options() { return m_parser; }
    [[nodiscard]] const QCommandLineParser &options() const { return m_parser; }

    /// Reads what stands behind the command's words. The exit code where there is nothing left to do: help
    /// was printed, or the error was named.
    [[nodiscard]] std::optional<int> parse(const QStringList &arguments);

    /// Says what is wrong with the arguments and where to read on; returns the exit code.
    [[nodiscard]] int refuse(const QString &reason) const;

private:
    QString m_command;
    QCommandLineOption m_help;
    QCommandLineParser m_parser;
};

} // namespace plumbline::ctl
