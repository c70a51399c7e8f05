// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/manifest.h"
#include "core/bundle/ziparchive.h"

namespace plumbline::bundle {

/// An evidence bundle: one file with the raw evidence of one machine, and a manifest that shows that it is
/// whole. Its members are untrusted bytes like any other.
struct Bundle
{
    Manifest manifest;
    std::vector<Member> members; ///< without the manifest, as the manifest lists them

    /// The bytes of a member; empty where there is none.
    [[nodiscard]] QByteArray bytesOf(QByteArrayView name) const;

    bool operator==(const Bundle &) const = default;
};

/// Largest file that is opened as a bundle, in bytes.
inline constexpr qint64 maxBundleSize = 128LL * 1024 * 1024;

/// Whether bytes begin as a bundle does. Other zips do, too.
[[nodiscard]] bool looksLikeBundle(QByteArrayView bytes);

/// Reads a bundle to memory. Only members of the fixed names of role.h, each once, each as the manifest
/// describes it, and nothing else anywhere in the file; else the problem names the member. Members are not
/// interpreted: an archive inside stays one file.
[[nodiscard]] Result<Bundle, Problem> readBundle(const QByteArray &file, const Progress &progress = {});

/// A bundle of the members; the manifest is made from them. Refuses what readBundle() would.
[[nodiscard]] Result<QByteArray, Problem> writeBundle(const std::vector<Member> &members,
                                                      const QDateTime &madeAt);

} // namespace plumbline::bundle
