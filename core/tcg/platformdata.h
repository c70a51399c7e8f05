// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fieldreader.h"

#include <optional>

namespace plumbline::tcg {

/// Data whose format is the manufacturer's own: EV_PLATFORM_CONFIG_FLAGS, EV_CPU_MICROCODE, EV_COMPACT_HASH,
/// EV_NONHOST_CODE, _CONFIG, _INFO, EV_TABLE_OF_DEVICES, EV_OMIT_BOOT_DEVICE_EVENTS and their like.
struct PlatformData
{
    QString text; ///< what the data say of themselves, evidence text; may be empty
    std::optional<quint64> number; ///< a value that follows the text, or stands alone
    qint64 size = 0; ///< of all data, in bytes

    bool operator==(const PlatformData &) const = default;
};

/// Text, a label and bytes after it, a number, or bytes, by content. Known by content: names and values of
/// Intel's TME registers, QEMU's fw_cfg files, "ACPI DATA".
[[nodiscard]] PlatformData readPlatformData(FieldReader &reader);

/// Google's EV_NONHOST_INFO: which memory encryption the virtual machine runs with. google/go-tpm-tools,
/// GCENonHostInfo.
struct GceNonHostInfo
{
    quint8 technology = 0;

    bool operator==(const GceNonHostInfo &) const = default;
};

[[nodiscard]] bool isGceNonHostInfo(QByteArrayView data);
[[nodiscard]] GceNonHostInfo readGceNonHostInfo(FieldReader &reader);

} // namespace plumbline::tcg
