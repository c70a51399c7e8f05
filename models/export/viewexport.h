// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "models/review/snapshot.h"

#include <QIODevice>
#include <QStringList>

#include <span>

namespace plumbline::models {

enum class ExportFormat { Json, Yaml, Csv };

/// The ending of such files, "json".
[[nodiscard]] QLatin1StringView exportSuffix(ExportFormat format);
/// The format by a file name's ending; nothing for another one.
[[nodiscard]] std::optional<ExportFormat> exportFormatOf(QStringView fileName);

/// What an export writes: rows of a snapshot in their order.
struct ViewExport
{
    Snapshot snapshot;
    std::vector<EventRef> rows;
    ExportFormat format = ExportFormat::Json;
};

/// Writes the rows, one after the other: never held as a document. Each measurement has the members of
/// `plumblinectl inspect --json`, and the log's name where there are several. False if @p progress said stop
/// or the device failed.
[[nodiscard]] bool writeView(QIODevice &out, const ViewExport &view, const Progress &progress = {});

/// Writes to @p path so that the file is whole or unchanged. Runs on a worker.
[[nodiscard]] Result<qint64> saveView(const QString &path, const ViewExport &view,
                                      const Progress &progress = {});

/// For the clipboard: rows as JSON (an array, or an object if it is one).
[[nodiscard]] QString rowsAsJson(const Snapshot &snapshot, std::span<const EventRef> rows);
/// Rows as tab-separated text with every recorded digest.
[[nodiscard]] QString rowsAsText(const Snapshot &snapshot, std::span<const EventRef> rows);
/// The recorded digests, "sha256 9f86…", one a line; of a single digest only its hex.
[[nodiscard]] QString digestsAsText(const Snapshot &snapshot, EventRef row);

} // namespace plumbline::models
