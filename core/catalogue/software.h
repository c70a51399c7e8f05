// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/catalogue/catalogue.h"

namespace plumbline::catalogue {

inline constexpr qint64 maxPackageSize = 1024LL * 1024 * 1024; ///< of a file that is read, bytes
inline constexpr int maxFolderFiles = 100'000;

/// The digests of one file: SHA-1, SHA-256, SHA-384 and SHA-512 of the whole and, of a boot program, of what
/// a firmware measures. Nothing for an empty file: it is every empty file.
[[nodiscard]] std::optional<SoftwareFile> softwareFile(const QString &path, const QByteArray &bytes);

/// The files of a package that is in memory: .deb, .rpm, .cab, told by content; anything else is one file.
/// Nothing is unpacked to disk and nothing is run. @p name is that of the file: a boot program is its own
/// package, and so is a .cab.
[[nodiscard]] Result<std::vector<SoftwareFile>> readSoftware(const QString &name, const QByteArray &bytes,
                                                             const Progress &progress = {});

/// The same of a file on disk, or of all files of a folder, which then is their package; packages in it are
/// packages of their own. Links are not followed.
[[nodiscard]] Result<std::vector<SoftwareFile>> readSoftwareAt(const QString &path,
                                                               const Progress &progress = {});

} // namespace plumbline::catalogue
