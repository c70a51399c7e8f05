// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digestcheck.h"
#include "core/cel/log.h"

namespace plumbline::cel {

/// Whether the record's content hashes to its digests, where the content type says that it should. What only
/// manages the log is not applicable. CEL 1.1, section 4.2.5.
[[nodiscard]] DigestCheck checkDigest(const Log &log, const Record &record);

} // namespace plumbline::cel
