// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uefi/devicepath.h"

namespace plumbline::uefi {

/// EFI_LOAD_OPTION: an entry of the boot menu, as a Boot#### variable holds it.
struct LoadOption
{
    quint32 attributes = 0; ///< LOAD_OPTION_ACTIVE and kin
    QString description; ///< evidence text
    DevicePath path; ///< the first of the FilePathList: the program
    std::vector<DevicePath> furtherPaths; ///< for the program's own use
    QByteArray optionalData; ///< handed to the program: often a command line

    [[nodiscard]] bool isActive() const { return attributes & 1; }
    bool operator==(const LoadOption &) const = default;
};

/// Reads a load option that fills @p reader. UEFI 2.10, section 3.1.3.
[[nodiscard]] LoadOption readLoadOption(FieldReader &reader);

} // namespace plumbline::uefi
