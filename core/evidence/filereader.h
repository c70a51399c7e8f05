// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace plumbline::evidence {

/// Reads a regular file whole, opened once, at most @p maxSize bytes. FIFOs, sockets, devices and directories
/// are refused without waiting for them; files of securityfs and procfs, whose size is 0, are read to their
/// end. "-" is stdin, which may also be a pipe. Progress counts bytes.
///
/// Errors are about the place "file": Io with the system's message, Unsupported with what it is instead of a
/// file ("directory", "fifo", "socket", "device"), TooLarge with its size and the limit, Cancelled.
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 maxSize, const Progress &progress = {});

/// The first bytes of a regular file, at most @p size: enough to tell what it is. Refuses what readFile()
/// refuses.
[[nodiscard]] Result<QByteArray> readStart(const QString &path, qint64 size);

} // namespace plumbline::evidence
