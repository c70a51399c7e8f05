// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparison/change.h"

namespace plumbline::comparison {

/// The leaves in which two decoded payloads differ; the path of a detail is the names of fields that lead to
/// it. Elements of lists are aligned by what they hold. Addresses in memory are left out.
[[nodiscard]] std::vector<Detail> fieldDetails(const std::vector<Field> &before,
                                               const std::vector<Field> &after);

/// A leaf's value as a detail has it: "0x1f", "sha256:…", with what it stands for in brackets.
[[nodiscard]] QString fieldText(const Field &field);

} // namespace plumbline::comparison
