// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace plumbline::store {

/// How to make @p target out of @p base: stretches of the base, and bytes that are not in it. Two logs of one
/// machine share nearly everything.
[[nodiscard]] QByteArray makeDelta(QByteArrayView base, QByteArrayView target);

/// The target, which must be @p size bytes.
[[nodiscard]] Result<QByteArray> applyDelta(QByteArrayView base, QByteArrayView delta, qint64 size);

} // namespace plumbline::store
