// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace plumbline::ctl {

/// `plumblinectl verify`: says whether evidence can be believed. @p arguments without the program's name,
/// from "verify" on; returns an ExitCode.
[[nodiscard]] int verify(const QStringList &arguments);

} // namespace plumbline::ctl
