// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appraisal/stagebinding.h"
#include "models/chain/chain.h"

namespace plumbline::models {

/// Marks stages and registers by what the quote proves of them: Proven only where the whole evidence is
/// verified. Problems of a log stay where no signed register contradicts it.
void showProof(Chain &chain, const appraisal::Appraisal &appraisal,
               std::span<const appraisal::StageBinding> bindings);

} // namespace plumbline::models
