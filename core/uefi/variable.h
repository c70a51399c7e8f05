// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fieldreader.h"

#include <QString>
#include <QUuid>

namespace plumbline::uefi {

/// Which variable: exactly this vendor and exactly these code units. A name alone says nothing, anyone may
/// have a variable "SecureBoot" under a GUID of his own.
struct VariableKey
{
    QUuid vendor;
    QString name; ///< the UTF-16 code units as they stand there

    bool operator==(const VariableKey &) const = default;
};

/// The head of a UEFI_VARIABLE_DATA: whose variable, and how many bytes of value follow.
struct VariableHead
{
    VariableKey key;
    quint64 valueLength = 0; ///< in bytes; at most what is left
};

/// Reads a UEFI_VARIABLE_DATA up to its value. Fails where a length is beyond what is left, and with BadText
/// where a name has U+0000 or an unpaired surrogate in it, for such a name is shown as another.
/// PFP 1.06, section 10.2.6.
[[nodiscard]] VariableHead readVariableHead(FieldReader &reader);

/// Whether the code units are well-formed UTF-16 without U+0000.
[[nodiscard]] bool isProperName(QStringView name);

} // namespace plumbline::uefi
