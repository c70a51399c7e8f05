// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

namespace plumbline::store {

/// Opens the SQLite database at @p path, which is there, in the way that a hostile file can do the least
/// with: no triggers, views or functions of the schema are run, limits are low, and what is committed is on
/// the disk (https://www.sqlite.org/security.html).
[[nodiscard]] StoreResult<std::unique_ptr<Connection>> openSqlite(const QString &path, int busyTimeout);
/// A new database that lies nowhere and goes with its connection.
[[nodiscard]] StoreResult<std::unique_ptr<Connection>> openSqliteInMemory();

} // namespace plumbline::store
