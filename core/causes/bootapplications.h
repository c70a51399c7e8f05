// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/causes/explanation.h"

namespace plumbline::causes {

/// Whether somebody had to vouch for what was started, and whether they are those of before.
void addPolicyFacts(const Explanation &explanation, ChangeSet &set);

/// A set of its own for a program that nobody knows, guard rails up.
void addUnknownApplication(Explanation &explanation, const ChangedEvent &change);

} // namespace plumbline::causes
