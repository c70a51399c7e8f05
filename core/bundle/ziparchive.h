// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/bundle/zipdirectory.h"

namespace plumbline::bundle {

/// A file of a bundle, by the name that it has in it.
struct Member
{
    QByteArray name;
    QByteArray bytes;

    bool operator==(const Member &) const = default;
};

/// Inflates, with libarchive, the members that readZipDirectory() found: to memory, no byte more than the
/// directory says, checksums compared. libarchive must find the same members in the same order. Progress
/// counts bytes.
[[nodiscard]] Result<std::vector<Member>, Problem>
inflate(const QByteArray &file, const std::vector<ZipEntry> &entries, const Progress &progress = {});

/// A zip of the members, in their order. The same members give the same bytes: no times, no owner.
[[nodiscard]] Result<QByteArray, Problem> deflate(const std::vector<Member> &members);

} // namespace plumbline::bundle
