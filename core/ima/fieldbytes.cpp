// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ima/fieldbytes.h"

#include <algorithm>

namespace plumbline::ima {

void FieldBytes::moveToFile(std::vector<Field> &fields) const
{
    for (Field &field : fields) {
        if (!field.range.isEmpty())
            field.range = toFile(field.range);
        moveToFile(field.children);
    }
}

std::optional<FieldBytes> fieldBytes(const FieldView &view, bool isAscii)
{
    if (!isAscii)
        return FieldBytes{.bytes = view.value.toByteArray(), .offset = view.offset};
    const auto isDigit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    if (view.value.size() % 2 != 0 || !std::ranges::all_of(view.value, isDigit))
        return std::nullopt;
    return FieldBytes{
        .bytes = QByteArray::fromHex(view.value.toByteArray()), .offset = view.offset, .scale = 2};
}

} // namespace plumbline::ima
