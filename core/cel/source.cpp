// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cel/source.h"

namespace plumbline::cel {

void Source::moveToFile(std::vector<Field> &fields) const
{
    for (Field &field : fields) {
        if (!field.range.isEmpty())
            field.range = toFile(field.range);
        moveToFile(field.children);
    }
}

} // namespace plumbline::cel
