// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QByteArray>

#include <functional>

namespace plumbline::catalogue {

/// The kinds of archive that packages are made of.
enum class ArchiveKind {
    Ar, ///< a .deb
    Tar, ///< what is in it, compressed
    RpmCpio, ///< an .rpm
    Cab,
};

inline constexpr qint64 maxArchivedFile = 256LL * 1024 * 1024; ///< bytes of one file, unpacked
inline constexpr qint64 maxArchivedTotal = 4LL * 1024 * 1024 * 1024; ///< of all files together
inline constexpr qint64 maxArchivedFiles = 200'000;
/// All files together may not be more than this times as large as the archive; what is below freeTotal may.
inline constexpr qint64 maxArchiveRatio = 100;
inline constexpr qint64 freeTotal = 16LL * 1024 * 1024;

/// Gets each regular file of an archive; false ends the reading.
using FileVisitor = std::function<bool(const QByteArray &name, const QByteArray &bytes)>;

/// Unpacks to memory, with libarchive, one file after another; links, folders and devices are passed by. No
/// name leads anywhere: nothing is written, and no program is run to unpack. Progress counts bytes.
[[nodiscard]] Result<qint64> visitArchive(const QByteArray &archive, ArchiveKind kind,
                                          const FileVisitor &visit, const Progress &progress = {});

} // namespace plumbline::catalogue
