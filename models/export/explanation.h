// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/causes/changeset.h"
#include "models/export/comparedboots.h"

namespace plumbline::models {

/// Writes into an object that is open: changeSets, each with cause, confidence, stage, changes (places in
/// `changes`), registers, facts, guardRails, fingerprint, and the texts. plumblinectl(1) describes the
/// members.
void writeChangeSetMembers(JsonWriter &out, const std::vector<causes::ChangeSet> &sets);

/// Each change set with what speaks for and against it, what it means, what to do, and its changes.
void writeExplanationText(TextReport &out, const ComparedBoots &boots,
                          const std::vector<causes::ChangeSet> &sets);

} // namespace plumbline::models
