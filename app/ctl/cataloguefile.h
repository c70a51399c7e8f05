// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

#include <functional>
#include <optional>

class QCommandLineOption;

namespace plumbline::ctl {

/// --catalogue FILE, with its description.
[[nodiscard]] QCommandLineOption catalogueOption();

/// Reads the catalogue in that file; nothing, after saying why, where it cannot be.
[[nodiscard]] std::optional<catalogue::Catalogue> openCatalogue(const QString &name);

/// Writes it in place of what is there, whole or not at all; false after saying why.
[[nodiscard]] bool saveCatalogue(const QString &name, const catalogue::Catalogue &catalogue);

/// "grubx64.efi of grub-efi-amd64-signed 1+2.06".
[[nodiscard]] QString softwareText(const catalogue::SoftwareFile &file);

/// What causes::Context asks. The catalogue must outlive the function.
[[nodiscard]] std::function<QString(const Digest &)> knownAsFunction(const catalogue::Catalogue &catalogue);

} // namespace plumbline::ctl
