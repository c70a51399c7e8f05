// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace plumbline::ctl {

/// `plumblinectl bundle create|show|extract|request`. @p arguments without the program's name, from "bundle"
/// on; returns an ExitCode.
[[nodiscard]] int bundle(const QStringList &arguments);

// Its commands, with what stands behind their name.
[[nodiscard]] int bundleCreate(const QStringList &arguments);
[[nodiscard]] int bundleShow(const QStringList &arguments);
[[nodiscard]] int bundleExtract(const QStringList &arguments);
[[nodiscard]] int bundleRequest(const QStringList &arguments);

} // namespace plumbline::ctl
