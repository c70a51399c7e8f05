// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cel/logbuilder.h"

namespace plumbline::cel {

/// Reads the records of a TLV log (CEL 1.1, section 5.1) to its end, or to the first length that leads beyond
/// it: the rest is one damaged record.
void readTlvLog(LogBuilder &builder);

/// Whether the bytes start with a sound record.
[[nodiscard]] bool recogniseTlv(QByteArrayView bytes);

} // namespace plumbline::cel
