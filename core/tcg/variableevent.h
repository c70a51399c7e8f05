// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uefi/variablevalue.h"

namespace plumbline::tcg {

/// EV_EFI_VARIABLE_DRIVER_CONFIG, _BOOT, _BOOT2, _AUTHORITY and the SPDM policy and authority events.
struct VariableEvent
{
    uefi::Variable variable;
    uefi::VariableUse use = uefi::VariableUse::Value;

    bool operator==(const VariableEvent &) const = default;
};

/// Reads a UEFI_VARIABLE_DATA. PFP 1.06, section 10.2.6; shim and old firmware leave bytes after it, which
/// are a note.
[[nodiscard]] VariableEvent readVariableEvent(FieldReader &reader, uefi::VariableUse use);

} // namespace plumbline::tcg
