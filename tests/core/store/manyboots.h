// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records.h"

namespace plumbline::test {

/// Instance @p number of those that addManyBoots() makes.
[[nodiscard]] store::Instance manyInstance(int number);

/// Puts rows straight into the tables of the store at @p path, which nobody has open: so many instances, and
/// boots that each has one after another, each with an appraisal. Quick; not sealed, so check() finds them.
/// Whether it could be done.
[[nodiscard]] bool addManyBoots(const QString &path, int instances, int boots);

} // namespace plumbline::test
