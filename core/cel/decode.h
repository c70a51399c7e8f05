// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digestcheck.h"
#include "core/cel/decodedcontent.h"

namespace plumbline::cel {

/// The record's content.
[[nodiscard]] DecodedContent decodeContent(const Log &log, const Record &record);

/// The whole record: its members and, below "content", what the content says. A record that cannot be taken
/// apart gives its bytes.
[[nodiscard]] DecodedContent decodeRecord(const Log &log, const Record &record);

} // namespace plumbline::cel
