// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/base/result.h"

#include <QString>

namespace plumbline::store {

/// Why the store could not be opened, read or changed. Nothing of a change that failed is in the store,
/// unless the kind says that this is not known.
struct StoreError
{
    enum class Kind {
        BadUrl, ///< not sqlite:PATH; detail: the URL
        CannotOpen, ///< detail: the system's message
        NotAStore, ///< another program's file, or a damaged one; detail: what is not as it must be
        NewerSchema, ///< wanted: its schema step, available: the last that this program knows
        NetworkFileSystem, ///< locks do not hold there; detail: its name
        WidePermissions, ///< others may read or write; path: what, wanted: the mode bits found
        ForeignOwner, ///< path: what belongs to another user
        ReadOnly, ///< the folder or the file may not be written
        DiskFull,
        Io, ///< detail: the system's message
        Busy, ///< another process kept the store locked for too long
        Damaged, ///< detail: which row, and what is wrong with it
        Exists, ///< something unique is there already; detail: which column
        NotFound, ///< what was asked for is not in the store
        HeadMoved, ///< the ledger is not at the head that was expected: somebody else decided
        TooLarge, ///< wanted: bytes, available: the limit
        Cancelled, ///< the user stopped the work
        Closed, ///< the store's thread has ended or never had an open store
        Refused, ///< the work inside a transaction wants nothing of it to be kept; detail: why
    };

    Kind kind = Kind::Io;
    QString path; ///< of the file or folder, where one is concerned
    QString detail;
    qint64 wanted = 0;
    qint64 available = 0;

    bool operator==(const StoreError &) const = default;
};

/// A value or a StoreError.
template <typename T> using StoreResult = Result<T, StoreError>;

[[nodiscard]] inline Failure<StoreError> fail(StoreError error)
{
    return Failure<StoreError>(std::move(error));
}
[[nodiscard]] Failure<StoreError> fail(StoreError::Kind kind, const QString &detail = {});

/// The error for texts: code "store." and the kind ("store.newer-schema"); structure holds the path.
[[nodiscard]] Problem problemFrom(const StoreError &error);

} // namespace plumbline::store
