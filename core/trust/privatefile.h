// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace plumbline::trust {

// Small files that are for one user's eyes: mode 0600, in folders made with mode 0700. Errors carry the path.

/// Why a private file could not be read or written.
enum class FileError {
    NotFound,
    Exists,
    NotPrivate, ///< not the user's own, open to others, a link, or not a file at all
    TooLarge,
    Io,
};

/// Makes the folder, and those above it, where it is not there yet.
[[nodiscard]] bool makePrivateFolder(const QString &folder);

[[nodiscard]] Result<QByteArray, FileError> readPrivateFile(const QString &path, qsizetype most);

/// Makes a new file, whole or not at all, and on disk when it returns; nothing is overwritten.
[[nodiscard]] std::optional<FileError> createPrivateFile(const QString &path, QByteArrayView bytes);

/// Puts the new content in the old one's place, whole or not at all, and on disk when it returns.
[[nodiscard]] std::optional<FileError> replacePrivateFile(const QString &path, QByteArrayView bytes);

} // namespace plumbline::trust
