// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fieldreader.h"
#include "core/tcg/uintn.h"

#include <QUuid>

#include <vector>

namespace plumbline::tcg {

/// One EFI_CONFIGURATION_TABLE: which table, and where it lay. The table's bytes are hashed, not this.
struct HandoffTable
{
    QUuid guid;
    quint64 address = 0;

    bool operator==(const HandoffTable &) const = default;
};

/// EV_EFI_HANDOFF_TABLES and EV_EFI_HANDOFF_TABLES2.
struct HandoffTables
{
    QString description; ///< the second only; evidence text
    std::vector<HandoffTable> tables;

    bool operator==(const HandoffTables &) const = default;
};

/// UEFI_HANDOFF_TABLE_POINTERS. PFP 1.06, section 10.2.3.
[[nodiscard]] HandoffTables readHandoffTables(FieldReader &reader, Uintn width);

/// UEFI_HANDOFF_TABLE_POINTERS2.
[[nodiscard]] HandoffTables readHandoffTables2(FieldReader &reader, Uintn width);

/// Whether data are exactly a UEFI_HANDOFF_TABLE_POINTERS: firmware writes one into EV_TABLE_OF_DEVICES, too.
[[nodiscard]] bool isHandoffTables(QByteArrayView data, Uintn width);

} // namespace plumbline::tcg
