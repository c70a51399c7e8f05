// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appraisal/checks/check.h"

namespace plumbline::appraisal {

// The checks of IMA lists that have a file of their own.

/// Where measurements of files go, unless a kernel is built otherwise. Linux, CONFIG_IMA_MEASURE_PCR_IDX.
inline constexpr quint32 imaPcr = 10;

/// Each entry by itself: that it keeps to its template, is of the register that binds the list, and, where a
/// kernel was started by another (kexec), says so with the aggregate of the same boot.
[[nodiscard]] std::vector<Outcome> checkImaEntries(const CheckContext &context);

} // namespace plumbline::appraisal
