// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace plumbline::evidence {

/// Reads a regular file whole, opened once, at most @p maxSize bytes. FIFOs, devices and directories are
/// refused, except that securityfs and procfs files (size 0) are read to their end. "-" is stdin.
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 maxSize, const Progress &progress = {});

} // namespace plumbline::evidence
