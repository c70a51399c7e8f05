// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace plumbline::causes {

/// Whether a package manager fills the folder: programs, libraries, modules.
[[nodiscard]] bool isSystemPath(const QByteArray &path);
/// Settings and data of the system: read, not run.
[[nodiscard]] bool isDataPath(const QByteArray &path);
/// A kernel module by its name, or an index of them.
[[nodiscard]] bool isModulePath(const QByteArray &path);
/// Below /lib/modules or /usr/lib/modules.
[[nodiscard]] bool isModuleFolder(const QByteArray &path);
/// The path with each run of digits and dots as one mark: a library and its successor have the same.
[[nodiscard]] QByteArray withoutVersion(const QByteArray &path);

} // namespace plumbline::causes
