// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/provenfields.h"

#include <algorithm>

namespace plumbline::appraisal {

Provenance FieldProvenance::of(ByteRange range) const
{
    const auto holds = [&](const Stretch &stretch) { return stretch.range.contains(range); };
    const auto found = range.isEmpty() ? stretches.end() : std::ranges::find_if(stretches, holds);
    return found == stretches.end() ? otherwise : found->provenance;
}

Provenance FieldProvenance::of(const Field &field, Provenance enclosing) const
{
    return field.range.isEmpty() ? enclosing : of(field.range);
}

} // namespace plumbline::appraisal
