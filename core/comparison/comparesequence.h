// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparison/registersequence.h"

namespace plumbline::comparison {

/// A difference of one register, by places in MeasuredBoot::events.
struct SequenceChange
{
    ChangeKind kind = ChangeKind::Changed;
    std::optional<size_t> before;
    std::optional<size_t> after;
    std::optional<size_t> follows; ///< of Removed: the last event of the later boot before it
};

/// Compares one register's events: what is aligned by digest is equal. Of the rest, equal digests are moved;
/// then what stands between the same two equal events and has the same key, or a key of the same family, is
/// changed; then what has the same key anywhere. What is left is repeated, if it was measured already, or
/// added or removed.
[[nodiscard]] std::vector<SequenceChange> compareSequences(const RegisterSequence &first,
                                                           const RegisterSequence &second,
                                                           const MeasuredBoot &before,
                                                           const MeasuredBoot &after);

} // namespace plumbline::comparison
