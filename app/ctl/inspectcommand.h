// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace plumbline::ctl {

/// `plumblinectl inspect`: decodes and replays logs. @p arguments without the program's name, from "inspect"
/// on; returns an ExitCode.
[[nodiscard]] int inspect(const QStringList &arguments);

} // namespace plumbline::ctl
