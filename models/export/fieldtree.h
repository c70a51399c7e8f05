// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "models/export/treewriter.h"

namespace plumbline::models {

/// A field's value for machines: numbers up to 2^53 as numbers and above as decimal text, bytes as hex, GUIDs
/// in lower case, times as ISO 8601 in UTC, digests as "sha256:…", text as it is; structures as maps, lists
/// as lists.
void writeFieldValue(TreeWriter &out, const Field &field);

/// Fields as one map in their order; a name that stands more than once gets the list of its values.
void writeFields(TreeWriter &out, const std::vector<Field> &fields);

/// For the clipboard: a JSON object with this field as its only member.
[[nodiscard]] QString fieldAsJson(const Field &field);

} // namespace plumbline::models
