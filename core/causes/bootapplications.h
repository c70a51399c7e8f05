// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/causes/explanation.h"

namespace plumbline::causes {

/// Whether only keys that were accepted before vouched for what was started, and somebody had to.
[[nodiscard]] bool isVouchedFor(const Explanation &explanation);

/// Takes the unified image around sections that changed: the last program that was started, where it took the
/// place of another. Whether it did.
bool takeUnifiedImage(Explanation &explanation, ChangeSet &set);

/// Whether somebody had to vouch for what was started, and whether they are those of before.
void addPolicyFacts(const Explanation &explanation, ChangeSet &set);

/// A set of its own for a program that nobody knows, guard rails up.
void addUnknownApplication(Explanation &explanation, const ChangedEvent &change);

} // namespace plumbline::causes
