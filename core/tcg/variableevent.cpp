// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/variableevent.h"

namespace plumbline::tcg {

VariableEvent readVariableEvent(FieldReader &reader, uefi::VariableUse use)
{
    VariableEvent event{uefi::readVariable(reader, use), use};
    reader.trailing("UEFI_VARIABLE_DATA");
    return event;
}

} // namespace plumbline::tcg
