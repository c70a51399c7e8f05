// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace plumbline::test {

/// A file system for SQLite that fails when it is told to. While one lives it is what every new connection of
/// this process uses; it hands on to the system's own, without waiting for the disk.
class FailingVfs
{
public:
    enum class Fault {
        Once, ///< one call fails, as when a cable is touched
        FromThenOn, ///< it and every later one: the disk is gone
        /// The power is gone: the same, but a write gets half of its bytes to the disk, and of the writes
        /// since the file's latest sync every other one never got there.
        PowerCut,
        DiskFull, ///< it and every later write finds no room; other calls work
    };

    FailingVfs();
    ~FailingVfs();
    Q_DISABLE_COPY_MOVE(FailingVfs)

    /// Starts counting anew; the call of that number fails, counted from 1 (with DiskFull: the write). 0:
    /// none.
    void arm(Fault fault, qint64 call);
    /// Nothing fails any more.
    void disarm();
    /// Calls, or with DiskFull writes, since arm().
    [[nodiscard]] qint64 count() const;
    [[nodiscard]] bool hasFailed() const;
};

} // namespace plumbline::test
