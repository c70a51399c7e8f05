// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/log.h"

#include <QStringList>

#include <optional>
#include <variant>

namespace plumbline::ctl {

/// What `plumblinectl inspect` is asked for.
struct InspectOptions
{
    enum class Form { Text, Json, Yaml };

    Form form = Form::Text;
    std::optional<evidence::LogFormat> format; ///< nothing: told by content
    bool isDatabase = false; ///< files are to be read as signature databases
    QStringList files;
};

/// Reads the command line, from "inspect" on. The exit code where there is nothing left to do: help was
/// printed, or the error was named.
[[nodiscard]] std::variant<InspectOptions, int> parseInspectOptions(const QStringList &arguments);

} // namespace plumbline::ctl
