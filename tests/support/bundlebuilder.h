// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/bundle.h"
#include "core/evidence/evidence.h"

namespace plumbline::test {

/// The parts of the evidence as members of a bundle, without its request.
[[nodiscard]] std::vector<bundle::Member> membersOf(const evidence::Evidence &evidence);

/// Writes zips byte by byte: a valid bundle by default, broken on request. Members are stored, not deflated.
class ZipBuilder
{
public:
    /// How one member stands in the file; what is empty or unset is as it should be.
    struct Entry
    {
        QByteArray name;
        QByteArray bytes; ///< as they stand in the file
        QByteArray localName; ///< where it is another one
        quint16 flags = 0;
        quint16 method = 0;
        quint16 madeBy = 0x0314; ///< Unix, version 2.0
        quint32 attributes = 0100644U << 16;
        QByteArray extra; ///< in the central header
        QByteArray localExtra;
        QByteArray comment;
        std::optional<quint32> size; ///< claimed, unpacked
        std::optional<quint32> localSize;
        std::optional<quint32> checksum;
    };

    std::vector<Entry> entries;
    QByteArray before; ///< the first local header
    QByteArray between; ///< the members and the directory
    QByteArray behind; ///< the directory, before its end
    QByteArray after; ///< the end of the directory
    QByteArray comment; ///< of the zip

    ZipBuilder &add(const QByteArray &name, const QByteArray &bytes);
    /// A manifest in front that describes all entries that are there.
    ZipBuilder &addManifest();
    [[nodiscard]] QByteArray bytes() const;
};

/// A zip with these members and a manifest of them.
[[nodiscard]] ZipBuilder zipOf(const std::vector<bundle::Member> &members);

} // namespace plumbline::test
