// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uefi/signaturedatabase.h"
#include "models/export/bufferedoutput.h"
#include "models/export/jsonwriter.h"
#include "models/export/textreport.h"

namespace plumbline::models {

/// A signature database (db, dbx, KEK, PK) as `plumblinectl inspect` prints it: what firmware measures, from
/// a file instead of from a log.
struct DatabaseInspection
{
    QString name; ///< the file as the user gave it
    uefi::SignatureDatabaseFile file;

    /// Whether something in it could not be read.
    [[nodiscard]] bool isIncomplete() const;
};

/// The word for --format: "uefi-signature-database".
[[nodiscard]] QLatin1StringView databaseFormatId();

/// Whether the bytes can be nothing else but such a file.
[[nodiscard]] bool looksLikeDatabase(QByteArrayView bytes);

/// The members that a log has, too: file, format, and, empty, banks, events and pcrs; then fields, problems.
void writeDatabaseJson(JsonWriter &out, const DatabaseInspection &inspection);
void writeDatabaseYaml(BufferedOutput &out, const DatabaseInspection &inspection);
void writeDatabaseText(TextReport &out, const DatabaseInspection &inspection);

} // namespace plumbline::models
