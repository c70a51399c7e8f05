// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparison/change.h"

namespace plumbline::comparison {

struct FileComparison
{
    std::vector<Change> changes; ///< in the order of the later list
    bool hasOtherHash = false; ///< a path's digests are of another algorithm on each side
};

/// Compares the files of two boots, see compare().
[[nodiscard]] FileComparison compareFiles(const MeasuredBoot &before, const MeasuredBoot &after);

} // namespace plumbline::comparison
