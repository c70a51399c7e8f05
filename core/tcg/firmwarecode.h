// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fieldreader.h"

#include <QUuid>

#include <optional>

namespace plumbline::tcg {

/// Where code lay in memory when it was measured. Only the code is hashed, not this.
struct MemoryRange
{
    quint64 base = 0;
    quint64 length = 0; ///< in bytes

    bool operator==(const MemoryRange &) const = default;
};

/// A piece of firmware that was measured: what the firmware calls it, where it lay, or both.
struct FirmwareCode
{
    QString description; ///< evidence text; may be empty
    std::optional<MemoryRange> place;

    bool operator==(const FirmwareCode &) const = default;
};

/// EV_S_CRTM_VERSION: the version of the static root of trust, as text or as a GUID.
struct CrtmVersion
{
    QString version; ///< evidence text; may be empty
    std::optional<QUuid> guid;

    bool operator==(const CrtmVersion &) const = default;
};

/// EV_EFI_PLATFORM_FIRMWARE_BLOB: UEFI_PLATFORM_FIRMWARE_BLOB. PFP 1.06, section 10.2.4.
[[nodiscard]] FirmwareCode readFirmwareBlob(FieldReader &reader);

/// EV_EFI_PLATFORM_FIRMWARE_BLOB2: UEFI_PLATFORM_FIRMWARE_BLOB2, which has a description.
[[nodiscard]] FirmwareCode readFirmwareBlob2(FieldReader &reader);

/// EV_POST_CODE, EV_POST_CODE2, EV_S_CRTM_CONTENTS, EV_EFI_HCRTM_EVENT: a string, or one of the two blobs, or
/// what the manufacturer likes. PFP 1.06, table 27.
[[nodiscard]] FirmwareCode readFirmwareCode(FieldReader &reader);

/// PFP 1.06, table 27: a UCS-2 string or a GUID; real firmware writes ASCII and structures of its own, too.
[[nodiscard]] CrtmVersion readCrtmVersion(FieldReader &reader);

} // namespace plumbline::tcg
