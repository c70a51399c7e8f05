// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace plumbline::ctl {

/// `plumblinectl catalogue`: known software, from packages to digests and back. @p arguments without the
/// program's name, from "catalogue" on; returns an ExitCode.
[[nodiscard]] int catalogue(const QStringList &arguments);

// Its commands; @p arguments behind their words.
[[nodiscard]] int catalogueAdd(const QStringList &arguments);
[[nodiscard]] int catalogueList(const QStringList &arguments);
[[nodiscard]] int catalogueLookup(const QStringList &arguments);

} // namespace plumbline::ctl
