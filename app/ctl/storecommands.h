// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace plumbline::ctl {

// The commands that work on a store. Each takes the arguments from its own word on, and returns an ExitCode.

[[nodiscard]] int instanceCommand(const QStringList &arguments); ///< add, import, list, show
[[nodiscard]] int benchmarkCommand(const QStringList &arguments); ///< confirm, list, restore
[[nodiscard]] int exceptionCommand(const QStringList &arguments); ///< list
[[nodiscard]] int approveCommand(const QStringList &arguments);
[[nodiscard]] int ledgerCommand(const QStringList &arguments); ///< create, verify, export

} // namespace plumbline::ctl
