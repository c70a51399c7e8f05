// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cel/log.h"

namespace plumbline::cel {

[[nodiscard]] std::optional<Encoding> recogniseLog(QByteArrayView bytes);

/// Reads the records; a record that breaks the format keeps its place and becomes a problem.
[[nodiscard]] Log readLog(const QByteArray &bytes, Encoding encoding);

} // namespace plumbline::cel
