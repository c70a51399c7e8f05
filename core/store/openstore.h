// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <memory>

namespace plumbline::store {

/// How to open.
struct OpenOptions
{
    /// Waits that long for another process that writes, in milliseconds.
    int busyTimeout = 5000;
    /// Secret of this workstation by which changes that others make to rows are found. The same for every
    /// opening of one store.
    QByteArray sealKey;
    /// File outside of the store's folder in which this workstation remembers how far the store was, one for
    /// each store; its folder is there. Empty: older copies of the store are not noticed.
    QString sealMemory;
    bool mayCreate = true; ///< the file and its folder; false: NotFound where there is none
    /// Name of the file system that holds a path, where it is one that databases must not lie on; null: asks
    /// the system. For tests.
    std::function<QString(const QString &path)> networkFileSystem;
};

/// Where the store lies when nothing else is said: "sqlite:" and store/plumbline.db in @p dataFolder.
[[nodiscard]] QString defaultStoreUrl(const QString &dataFolder);

/// A file in @p folder for OpenOptions::sealMemory of the store at that URL.
[[nodiscard]] QString sealMemoryPath(const QString &folder, const QString &url);

/// Opens, and where wanted creates, the store at "sqlite:PATH". A store of an earlier release is brought up
/// to this one's schema; one of a later release is refused with NewerSchema. To be called in the thread that
/// will use the store.
[[nodiscard]] StoreResult<std::unique_ptr<Store>> openStore(const QString &url,
                                                            const OpenOptions &options = {});

} // namespace plumbline::store
