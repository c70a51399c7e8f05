// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cel/logbuilder.h"

namespace plumbline::cel {

/// Reads the records of a JSON log: an array of objects (CEL 1.1, section 5.3), one object, or objects one
/// after another, with (RFC 7464) or without a record separator before each.
void readJson(LogBuilder &builder);

/// The encoding of what may be JSON, by its first record; nothing where that is no record.
[[nodiscard]] std::optional<Encoding> recogniseJson(QByteArrayView bytes);

} // namespace plumbline::cel
