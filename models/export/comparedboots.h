// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparison/change.h"
#include "models/export/jsonwriter.h"
#include "models/export/textreport.h"

namespace plumbline::models {

/// Two boots with what differs between them: what `plumblinectl compare` prints, and `explain` before its
/// causes. Refers to what its maker keeps.
struct ComparedBoots
{
    const QString &nameBefore; ///< as the user named it
    const QString &nameAfter;
    const comparison::MeasuredBoot &before;
    const comparison::MeasuredBoot &after;
    const comparison::Comparison &comparison;
};

/// Writes into an object that is open: changed, sides, changes, registers, unexplained, gaps. plumblinectl(1)
/// describes the members.
void writeComparisonMembers(JsonWriter &out, const ComparedBoots &boots);

/// How much differs, then the changes by stage in the order of the boot, the registers, what no event
/// explains, what could not be compared.
void writeComparisonText(TextReport &out, const ComparedBoots &boots);

/// One change with what is inside it, some lines; as they stand in that text.
void writeChangeText(TextReport &out, const ComparedBoots &boots, const comparison::Change &change);

} // namespace plumbline::models
