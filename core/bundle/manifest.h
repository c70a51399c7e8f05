// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>

#include <vector>

namespace plumbline::bundle {

/// What a manifest says of a member.
struct ManifestEntry
{
    QByteArray name;
    qint64 size = 0; ///< bytes
    QByteArray sha256;

    bool operator==(const ManifestEntry &) const = default;
};

/// manifest.json, the first member of a bundle. It proves that the bundle is whole, not who made it: tool and
/// time are claims.
struct Manifest
{
    int version = 1; ///< of the format
    QString tool; ///< "plumbline 0.1.0"; evidence text
    QDateTime madeAt; ///< UTC, whole seconds
    std::vector<ManifestEntry> members; ///< all others, in the order of the bundle

    bool operator==(const Manifest &) const = default;
};

inline constexpr int bundleVersion = 1; ///< the newest that we read, and what we write
inline constexpr qint64 maxManifestSize = 256LL * 1024;

/// Reads it strictly: unknown members, a second one of a name, or a newer version are refused.
[[nodiscard]] Result<Manifest, Problem> readManifest(QByteArrayView json);

[[nodiscard]] QByteArray writeManifest(const Manifest &manifest);

} // namespace plumbline::bundle
