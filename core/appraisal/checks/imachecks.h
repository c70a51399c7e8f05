// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appraisal/checks/check.h"

namespace plumbline::appraisal {

// The checks of IMA lists that have a file of their own.

/// Each entry by itself: that it keeps to its template, is of the register that binds the list, and, where a
/// kernel was started by another (kexec), says so with the aggregate of the same boot.
[[nodiscard]] std::vector<Outcome> checkImaEntries(const CheckContext &context);

} // namespace plumbline::appraisal
