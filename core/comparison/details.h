// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparison/change.h"

namespace plumbline::comparison {

/// What differs inside two events of one object, at most maxDetails: words of command lines, keys and hashes
/// of key databases, options of a boot order, else fields. Empty where only digests differ. Where code lies
/// in memory is left out: it is not measured.
[[nodiscard]] std::vector<Detail> detailsOf(const MeasuredEvent &before, const MeasuredEvent &after);

} // namespace plumbline::comparison
