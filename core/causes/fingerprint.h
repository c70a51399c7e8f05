// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/causes/changeset.h"

namespace plumbline::causes {

/// What ChangeSet::fingerprint is. The same change gives the same one whatever banks a machine has, as long
/// as SHA-256 is among them; whatever else changed at the same time; and whatever cause was found.
[[nodiscard]] QByteArray fingerprintOf(const ChangeSet &set, const comparison::MeasuredBoot &before,
                                       const comparison::MeasuredBoot &after,
                                       const comparison::Comparison &comparison);

} // namespace plumbline::causes
