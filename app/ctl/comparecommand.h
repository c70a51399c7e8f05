// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace plumbline::ctl {

/// `plumblinectl compare A B`: says what differs between two boots. @p arguments without the program's name,
/// from "compare" on; returns an ExitCode.
[[nodiscard]] int compare(const QStringList &arguments);

} // namespace plumbline::ctl
