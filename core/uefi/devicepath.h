// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fieldreader.h"

#include <QString>
#include <QUuid>

#include <optional>
#include <vector>

namespace plumbline::uefi {

/// Most nodes that a path may have; real ones have about ten.
inline constexpr int maxDevicePathNodes = 256;
/// Most paths that a load option may have; real ones have one to three.
inline constexpr int maxDevicePaths = 32;

/// A partition as a hard drive node names it. UEFI 2.10, section 10.3.5.1.
struct PartitionReference
{
    quint32 number = 0;
    quint64 start = 0; ///< in blocks
    quint64 size = 0; ///< in blocks
    std::optional<QUuid> guid; ///< of a GPT partition

    bool operator==(const PartitionReference &) const = default;
};

/// Where something was loaded from, as firmware claims: no digest covers it.
struct DevicePath
{
    /// All nodes as text, joined by "/", instances by ",":
    /// "PciRoot(0x0)/Pci(0x1,0x1)/HD(1,GPT,…)/\EFI\x.efi". Evidence text.
    QString text;
    QString filePath; ///< the file path nodes of the first instance, "\EFI\debian\shimx64.efi"; may be empty
    std::optional<QUuid> firmwareFile; ///< the file in a firmware volume
    std::optional<PartitionReference> partition;
    int nodeCount = 0;
    ByteRange range;

    bool operator==(const DevicePath &) const = default;
};

/// Reads a path of @p length bytes into a structure @p name with its text and its nodes. Iterative; a node's
/// length must be at least 4 and at most what is left, there are at most maxDevicePathNodes, and the path
/// must end with an end node unless it has no byte at all. Bytes after the end node are a note.
/// UEFI 2.10, chapter 10.
[[nodiscard]] DevicePath readDevicePath(FieldReader &reader, const char *name, quint64 length);

/// Reads paths one after another, as a load option's FilePathList holds them, into a list @p name.
/// UEFI 2.10, section 3.1.3.
[[nodiscard]] std::vector<DevicePath> readDevicePaths(FieldReader &reader, const char *name, quint64 length);

} // namespace plumbline::uefi
