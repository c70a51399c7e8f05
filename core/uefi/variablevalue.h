// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uefi/loadoption.h"
#include "core/uefi/sbatlevel.h"
#include "core/uefi/signaturelist.h"
#include "core/uefi/variable.h"

#include <variant>

namespace plumbline::uefi {

/// Bytes of no format that we know, or none at all.
struct RawValue
{
    qint64 size = 0;

    bool operator==(const RawValue &) const = default;
};

/// Bytes that are text, whether or not the variable is known.
struct TextValue
{
    QString text;

    bool operator==(const TextValue &) const = default;
};

/// A variable like SecureBoot: on only where it is one byte of value 1, off only where it is one byte of
/// value 0, and nothing for any other.
struct SwitchValue
{
    std::optional<bool> isOn;
    qint64 size = 0; ///< in bytes: an empty one means that the variable does not exist

    bool operator==(const SwitchValue &) const = default;
};

struct NumberValue
{
    quint64 number = 0;

    bool operator==(const NumberValue &) const = default;
};

/// BootOrder and kin: numbers of options, in order.
struct OptionOrder
{
    std::vector<quint16> options;

    bool operator==(const OptionOrder &) const = default;
};

using VariableValue = std::variant<RawValue, TextValue, SwitchValue, NumberValue, OptionOrder, LoadOption,
                                   DevicePath, SignatureDatabase, Signature, SbatLevel>;

/// What an event says about a variable: its whole value, or the one entry that let an image run.
enum class VariableUse { Value, Authority };

/// Reads the value that fills @p reader, by exact vendor and name; what has no format of its own is text if
/// it looks like it, else bytes. A variable with a well-known name but another vendor is a note and not taken
/// for the well-known one. UEFI 2.10, section 3.3; shim, README.tpm.
[[nodiscard]] VariableValue readVariableValue(FieldReader &reader, const VariableKey &key, VariableUse use);

/// Reads a whole UEFI_VARIABLE_DATA: head and value.
struct Variable
{
    VariableKey key;
    VariableValue value;
    ByteRange valueRange; ///< in the file

    bool operator==(const Variable &) const = default;
};
[[nodiscard]] Variable readVariable(FieldReader &reader, VariableUse use);

} // namespace plumbline::uefi
