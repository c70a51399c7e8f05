// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/base/result.h"

#include <QByteArray>

#include <vector>

namespace plumbline::bundle {

/// A member of a zip as its headers describe it.
struct ZipEntry
{
    QByteArray name; ///< as it stands there
    qint64 compressedSize = 0;
    qint64 size = 0;

    bool operator==(const ZipEntry &) const = default;
};

inline constexpr qint64 maxInflatedSize = 256LL * 1024 * 1024; ///< of all members together, bytes
inline constexpr qint64 maxMembers = 4096;
/// A member above freeSize may not be more than maxRatio times as large as it is compressed.
inline constexpr qint64 maxRatio = 100;
inline constexpr qint64 freeSize = 1024LL * 1024;

/// Walks a zip (APPNOTE.TXT 6.3.10, section 4.3) from its end and from its start, and accepts it only where
/// both ways tell of the same members: one central directory at the very end, local headers and data without
/// a gap before it, the same names, sizes and checksums in both. So no reader can find another member in it
/// than we do. No zip64, no encryption, no comment, no link or folder; stored or deflated; within the limits
/// above. Nothing is inflated.
[[nodiscard]] Result<std::vector<ZipEntry>, Problem> readZipDirectory(QByteArrayView file);

} // namespace plumbline::bundle
