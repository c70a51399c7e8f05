// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytereader.h"
#include "core/cel/recordread.h"

namespace plumbline::cel {

/// Reads the next record: TLVs up to and including its content. CEL 1.1, section 5.1. Fails where a length
/// leads beyond the end, for then nothing says where the next record starts; what else is wrong is among the
/// problems of the record. @p reader must be in network byte order.
[[nodiscard]] Result<RecordRead> readTlvRecord(const Log &log, ByteReader &reader);

} // namespace plumbline::cel
