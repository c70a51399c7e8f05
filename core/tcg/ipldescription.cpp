// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/ipldescription.h"

#include "core/uefi/freeform.h"

namespace plumbline::tcg {

IplDescription readIplDescription(FieldReader &reader)
{
    IplDescription event{{}, reader.remaining()};
    if (event.size > 0)
        event.text = uefi::readFreeForm(reader, "description");
    return event;
}

} // namespace plumbline::tcg
