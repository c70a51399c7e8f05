// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytereader.h"
#include "core/base/problem.h"

#include <QByteArray>

namespace plumbline::bundle {

/// What a local and a central header of a zip both say of a member. APPNOTE.TXT 6.3.10, section 4.4.
struct ZipCommon
{
    quint16 neededVersion = 0;
    quint16 flags = 0;
    quint16 method = 0;
    quint32 checksum = 0;
    quint32 compressedSize = 0;
    quint32 size = 0;

    [[nodiscard]] bool hasDescriptor() const; ///< sizes and checksum follow the data
    [[nodiscard]] bool isEncrypted() const;

    bool operator==(const ZipCommon &) const = default;
};

/// Section 4.3.12.
struct ZipCentralHeader
{
    ZipCommon common;
    QByteArray name;
    QByteArray extra;
    quint16 madeBy = 0;
    quint16 commentLength = 0;
    quint16 disk = 0;
    quint32 attributes = 0;
    quint32 localOffset = 0;

    /// Whether the attributes say so: no link, folder or device.
    [[nodiscard]] bool isRegularFile() const;
};

/// Section 4.3.7.
struct ZipLocalHeader
{
    ZipCommon common;
    QByteArray name;
    QByteArray extra;
};

/// Section 4.3.16.
struct ZipDirectoryEnd
{
    quint16 disk = 0;
    quint16 directoryDisk = 0;
    quint16 entriesHere = 0;
    quint16 entries = 0;
    quint32 directorySize = 0;
    quint32 directoryOffset = 0;
    quint16 commentLength = 0;
};

inline constexpr qint64 zipDirectoryEndSize = 22; ///< bytes, without a comment
inline constexpr quint32 zipDescriptorSignature = 0x08074B50;

[[nodiscard]] Result<ZipCentralHeader> readCentralHeader(ByteReader &reader);
[[nodiscard]] Result<ZipLocalHeader> readLocalHeader(ByteReader &reader);
[[nodiscard]] Result<ZipDirectoryEnd> readDirectoryEnd(ByteReader &reader);

/// Whether an extra field has only what changes nothing: times, owner. Others give a member another name,
/// size or kind (zip64, Unicode path, encryption).
[[nodiscard]] bool isHarmlessExtra(QByteArrayView extra);

} // namespace plumbline::bundle
