// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/overview/instancesmodel.h"

namespace plumbline::models {

struct StoreView;

/// The instances of a store as the overview lists them.
[[nodiscard]] std::vector<InstanceRow> instanceRows(const StoreView &view);

} // namespace plumbline::models
