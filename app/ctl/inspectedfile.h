// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "app/ctl/inspectoptions.h"
#include "models/export/inspectdatabase.h"
#include "models/export/inspection.h"

#include <optional>
#include <variant>

namespace plumbline::ctl {

/// What a file turned out to be.
using InspectedFile = std::variant<models::Inspection, models::DatabaseInspection>;

/// Reads the file as the options say, or as what it looks like. Nothing where it is unusable; that was named
/// on standard error then.
[[nodiscard]] std::optional<InspectedFile> inspectFile(const QString &name, const InspectOptions &options);

[[nodiscard]] ExitCode exitCodeOf(const InspectedFile &file);

} // namespace plumbline::ctl
