// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/zipdirectory.h"

#include "core/bundle/problems.h"
#include "core/bundle/zipheaders.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::bundle {

namespace {

constexpr quint16 methodStored = 0;
constexpr quint16 methodDeflated = 8;
constexpr quint16 newestVersion = 20; ///< 4.5 would be zip64
constexpr quint16 allowedFlags = 0x080E; ///< how it was deflated, a descriptor follows, names are UTF-8

constexpr qint64 zip64LocatorSize = 20; ///< section 4.3.15

constexpr auto damaged = "bundle.damaged"_L1;

/// Where the directory ends, or why this is no zip whose directory ends there.
Failure<Problem> noDirectory(QByteArrayView file)
{
    if (!file.startsWith("PK\x03\x04"))
        return refuse("bundle.not-a-bundle"_L1);
    const qsizetype end = file.lastIndexOf("PK\x05\x06");
    if (end < 0)
        return refuse("bundle.truncated"_L1);
    return refuseAt("bundle.trailing-data"_L1, end, "end of central directory");
}

Result<ZipDirectoryEnd, Problem> findDirectory(QByteArrayView file)
{
    const qint64 offset = file.size() - zipDirectoryEndSize;
    if (offset < 0)
        return noDirectory(file);
    ByteReader reader(file.sliced(offset), offset);
    const auto end = readDirectoryEnd(reader);
    if (!end || end->commentLength != 0)
        return noDirectory(file);
    const bool hasLocator
        = file.first(offset).last(std::min(offset, zip64LocatorSize)).startsWith("PK\x06\x07");
    if (hasLocator || end->entries == 0xFFFF || end->directoryOffset == 0xFFFFFFFF
        || end->directorySize == 0xFFFFFFFF)
        return refuseAt("bundle.zip64"_L1, offset, "end of central directory");
    const bool isOneFile = end->disk == 0 && end->directoryDisk == 0 && end->entriesHere == end->entries;
    if (!isOneFile || qint64(end->directoryOffset) + end->directorySize != offset)
        return refuseAt(damaged, offset, "end of central directory");
    if (end->entries > maxMembers)
        return refuse("bundle.too-many-members"_L1, {}, end->entries, maxMembers);
    return *end;
}

/// What must hold of a central header, whatever the local one says.
std::optional<Failure<Problem>> objection(const ZipCentralHeader &header, qint64 offset)
{
    const ZipCommon &common = header.common;
    if (common.isEncrypted())
        return refuse("bundle.encrypted"_L1, header.name);
    if (!header.isRegularFile())
        return refuse("bundle.not-a-file"_L1, header.name);
    if (common.compressedSize == 0xFFFFFFFF || common.size == 0xFFFFFFFF
        || common.neededVersion > newestVersion)
        return refuse("bundle.zip64"_L1, header.name);
    if ((common.method != methodStored && common.method != methodDeflated)
        || (common.flags & ~allowedFlags) != 0)
        return refuse("bundle.compression"_L1, header.name, common.method);
    if (!isHarmlessExtra(header.extra))
        return refuse("bundle.extra-field"_L1, header.name);
    const bool isOdd = common.method == methodStored && common.size != common.compressedSize;
    if (isOdd || header.commentLength != 0 || header.disk != 0)
        return refuseAt(damaged, offset, "central directory header");
    if (common.size > freeSize && common.size / maxRatio > common.compressedSize)
        return refuse("bundle.too-compressed"_L1, header.name, common.size, common.compressedSize);
    return std::nullopt;
}

/// A number that the local header leaves to the descriptor is 0 there.
bool fits(quint32 local, quint32 central, bool mayBeLater)
{
    return local == central || (mayBeLater && local == 0);
}

bool agree(const ZipLocalHeader &local, const ZipCentralHeader &central)
{
    const ZipCommon &a = local.common;
    const ZipCommon &b = central.common;
    const bool isLater = b.hasDescriptor();
    return local.name == central.name && a.flags == b.flags && a.method == b.method
        && a.neededVersion <= newestVersion && fits(a.checksum, b.checksum, isLater)
        && fits(a.compressedSize, b.compressedSize, isLater) && fits(a.size, b.size, isLater);
}

/// Section 4.3.9; the signature before it is customary, not required.
bool readsDescriptor(ByteReader &reader, const ZipCommon &central)
{
    auto checksum = reader.u32("data descriptor");
    if (checksum && *checksum == zipDescriptorSignature)
        checksum = reader.u32("data descriptor");
    const auto compressedSize = reader.u32("data descriptor");
    const auto size = reader.u32("data descriptor");
    return checksum && compressedSize && size && *checksum == central.checksum
        && *compressedSize == central.compressedSize && *size == central.size;
}

/// Local header, data and descriptor where the reader stands must be those of the central header.
std::optional<Failure<Problem>> walkMember(ByteReader &reader, const ZipCentralHeader &central)
{
    const qint64 start = reader.offset();
    const auto local = readLocalHeader(reader);
    if (central.localOffset != start || !local || !agree(*local, central))
        return refuse("bundle.headers-differ"_L1, central.name);
    if (!isHarmlessExtra(local->extra))
        return refuse("bundle.extra-field"_L1, central.name);
    if (!reader.bytes(central.common.compressedSize, "file data"))
        return refuseAt(damaged, start, "file data");
    if (central.common.hasDescriptor() && !readsDescriptor(reader, central.common))
        return refuse("bundle.headers-differ"_L1, central.name);
    return std::nullopt;
}

} // namespace

Result<std::vector<ZipEntry>, Problem> readZipDirectory(QByteArrayView file)
{
    const auto end = findDirectory(file);
    if (!end)
        return Failure<Problem>(end.error());
    ByteReader directory(file.sliced(end->directoryOffset, end->directorySize), end->directoryOffset);
    ByteReader members(file.first(end->directoryOffset));
    std::vector<ZipEntry> entries;
    qint64 total = 0;
    for (int i = 0; i < end->entries; ++i) {
        const qint64 offset = directory.offset();
        const auto header = readCentralHeader(directory);
        if (!header)
            return refuseAt(damaged, offset, "central directory header");
        if (const auto refusal = objection(*header, offset))
            return *refusal;
        if (const auto refusal = walkMember(members, *header))
            return *refusal;
        total += header->common.size;
        if (total > maxInflatedSize)
            return refuse("bundle.too-large"_L1, header->name, total, maxInflatedSize);
        entries.push_back({header->name, header->common.compressedSize, header->common.size});
    }
    if (!directory.atEnd() || !members.atEnd())
        return refuseAt("bundle.trailing-data"_L1, members.offset(), "central directory");
    return entries;
}

} // namespace plumbline::bundle
