// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ima/entry.h"
#include "models/text/fieldlabel.h"

#include <span>

namespace plumbline::models {

/// An IMA entry in one line: the path and, where the entry has one, the text of its buffer.
[[nodiscard]] QString imaSummary(const ima::EntryContent &entry);

[[nodiscard]] std::span<const FieldLabel> imaFieldLabels();

} // namespace plumbline::models
