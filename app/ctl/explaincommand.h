// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/comparedsides.h"
#include "core/catalogue/catalogue.h"
#include "core/causes/changeset.h"

#include <QStringList>

namespace plumbline::ctl {

/// Why two sides differ, with what they say of themselves, and what a catalogue knows; null for none.
[[nodiscard]] std::vector<causes::ChangeSet> explainSides(const ComparedSides &sides,
                                                          const comparison::Comparison &comparison,
                                                          const catalogue::Catalogue *catalogue = nullptr);

/// `plumblinectl explain`: says why two boots differ. @p arguments without the program's name, from "explain"
/// on; returns an ExitCode.
[[nodiscard]] int explain(const QStringList &arguments);

} // namespace plumbline::ctl
