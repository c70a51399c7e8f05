// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"

#include <QJsonObject>
#include <QJsonValue>

namespace plumbline::models {

/// A field's value for machines: numbers up to 2^53 as numbers and above as decimal text, bytes as hex, GUIDs
/// in lower case, times as ISO 8601 in UTC, text as it is except that what is not valid Unicode is made
/// visible as safeText() does.
[[nodiscard]] QJsonValue fieldValueJson(const Field &field);

/// Fields as one object: structures become objects, lists arrays, a name that stands more than once an array
/// of its values.
[[nodiscard]] QJsonObject fieldsJson(const std::vector<Field> &fields);

} // namespace plumbline::models
