// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/field.h"

#include <algorithm>

namespace plumbline {

Field valueField(QLatin1StringView name, FieldValue value, ByteRange range)
{
    return {.name = name, .value = std::move(value), .range = range};
}

const Field *findField(const std::vector<Field> &fields, QLatin1StringView name)
{
    const auto found = std::ranges::find(fields, name, &Field::name);
    return found == fields.end() ? nullptr : &*found;
}

} // namespace plumbline
