// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace plumbline::store {

/// @p bytes, deflated (RFC 1950).
[[nodiscard]] QByteArray deflated(QByteArrayView bytes);

/// What was deflated; nothing unless it is exactly @p size bytes. No more memory than that is used, whatever
/// the input says.
[[nodiscard]] std::optional<QByteArray> inflated(QByteArrayView bytes, qint64 size);

} // namespace plumbline::store
