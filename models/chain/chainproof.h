// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appraisal/stagebinding.h"
#include "models/chain/chain.h"

namespace plumbline::models {

/// Marks stages and registers by what the quote proves of them: Proven only where the whole evidence is
/// verified. Problems of a log stay where no signed register contradicts it. Stages in @p unjudged have
/// events in a log that the checks did not look at: nothing in them is proven.
void showProof(Chain &chain, const appraisal::Appraisal &appraisal,
               std::span<const appraisal::StageBinding> bindings,
               std::span<const evidence::Stage> unjudged = {});

} // namespace plumbline::models
