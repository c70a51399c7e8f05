// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalogue/catalogue.h"

namespace plumbline::catalogue {

inline constexpr qint64 maxCatalogueSize = 512LL * 1024 * 1024; ///< of the file, bytes
inline constexpr quint32 maxCatalogueFiles = 2'000'000;

/// A catalogue as a file: "PLMBCAT1", the number of files, each with path, package, version (a length of two
/// bytes before each, UTF-8) and digests (how many of the file and of the image, then algorithm and bytes of
/// each), and SHA-256 over all that against damage. Numbers are little-endian. Files stand in the order of
/// package, version and path: the same catalogue gives the same bytes however it was filled.
[[nodiscard]] QByteArray catalogueBytes(const Catalogue &catalogue);

[[nodiscard]] Result<Catalogue> readCatalogue(QByteArrayView bytes);

} // namespace plumbline::catalogue
