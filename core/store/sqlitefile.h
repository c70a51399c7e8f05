// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/openstore.h"

namespace plumbline::store {

/// The name of the network file system that has that number (statfs(2), f_type), or of one behind which
/// anything can be; empty for the others. Locks and shared memory of a database do not hold there.
[[nodiscard]] QString networkFileSystemName(quint64 type);

/// Makes sure that the store's file lies where it is safe: in a folder that only its owner, we, may enter, on
/// a local file system, itself and what SQLite keeps beside it for its owner alone. Makes the folder and an
/// empty file where there is none and options allow it.
[[nodiscard]] StoreResult<void> prepareFile(const QString &path, const OpenOptions &options);

} // namespace plumbline::store
