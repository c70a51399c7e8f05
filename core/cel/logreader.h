// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/cel/log.h"

namespace plumbline::cel {

/// The encoding by content. The CBOR encoding (CEL 1.1, section 5.2) is not read.
[[nodiscard]] std::optional<Encoding> recogniseLog(QByteArrayView bytes);

/// Reads the records; a record that breaks the format keeps its place and becomes a problem. Progress counts
/// bytes.
[[nodiscard]] Log readLog(const QByteArray &bytes, Encoding encoding, const Progress &progress = {});

} // namespace plumbline::cel
