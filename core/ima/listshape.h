// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ima/listreader.h"

namespace plumbline::ima {

/// What the bytes of a list of that kind do not say outright, found by trying on its first entries: how long
/// the template hashes are, and which algorithm of that length makes them hash to what is recorded. Lists of
/// Linux 6.x exist for each bank (binary_runtime_measurements_sha256), all of one layout.
struct ListShape
{
    ByteOrder byteOrder = ByteOrder::LittleEndian;
    HashAlgorithm templateAlgorithm = HashAlgorithm::Sha1;
    int goodEntries = 0; ///< of the first few, how many could be read
    bool isConfirmed = false; ///< a template hash was recomputed and matched
    bool hasKnownTemplate = false; ///< the first entry's
};

[[nodiscard]] ListShape shapeOf(const QByteArray &bytes, ListKind kind);

} // namespace plumbline::ima
