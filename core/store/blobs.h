// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace plumbline::store {

/// Largest content of a blob, in bytes: what a bundle may hold in all.
inline constexpr qint64 maxBlobSize = 256LL * 1024 * 1024;
/// Largest content of a column, in bytes, after deflating (attack W-09).
inline constexpr qint64 maxColumnSize = 64LL * 1024 * 1024;

/// Stores bytes by their SHA-256, once. Where @p similarTo is the hash of a stored blob, only what differs
/// from that one is stored, if that is much less. Inside a transaction.
[[nodiscard]] StoreResult<QByteArray> putBlob(Database &database, const QByteArray &bytes,
                                              const QByteArray &similarTo = {});

/// The bytes of that hash; NotFound, or Damaged where they do not give the hash.
[[nodiscard]] StoreResult<QByteArray> readBlob(Database &database, const QByteArray &hash);

} // namespace plumbline::store
