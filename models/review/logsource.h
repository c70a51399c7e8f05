// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace plumbline::models {

/// Where a log comes from: a file, or bytes that were taken out of a bundle or a folder of evidence. Its path
/// is then that of the container and the name in it: it identifies the log, and nothing is read from there.
struct LogSource
{
    QString path;
    std::optional<QByteArray> bytes;

    bool operator==(const LogSource &) const = default;
};

} // namespace plumbline::models
