// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/ima/list.h"

#include <optional>

namespace plumbline::ima {

enum class ListKind { BinaryLittleEndian, BinaryBigEndian, Ascii };

[[nodiscard]] std::optional<ListKind> recogniseList(QByteArrayView bytes);

/// Reads an IMA list to its end or to the first entry that cannot be bounded; problems say where.
[[nodiscard]] List readList(const QByteArray &bytes, ListKind kind, const Progress &progress = {});

} // namespace plumbline::ima
