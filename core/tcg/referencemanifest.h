// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fieldreader.h"

#include <QUuid>

namespace plumbline::tcg {

/// Where a reference manifest or a platform certificate is to be found: TCG_LOCATOR. Never followed.
struct Locator
{
    enum class Kind : quint32 { RawData = 0, Uri = 1, DevicePath = 2, UefiVariable = 3 };

    Kind kind = Kind::RawData; ///< other values are legal
    QString text; ///< URI, device path, or variable's name; evidence text
    qint64 size = 0; ///< in bytes

    bool operator==(const Locator &) const = default;
};

/// TCG_Sp800_155_PlatformId_Event, 2 and 3: which reference measurements the manufacturer publishes for this
/// firmware. Not extended: a claim.
struct ReferenceManifestEvent
{
    int generation = 1; ///< 1, 2 or 3
    quint32 platformManufacturerId = 0; ///< IANA enterprise number
    QUuid manifestGuid;
    QString platformManufacturer; ///< from generation 2 on
    QString platformModel;
    QString platformVersion;
    QString firmwareManufacturer;
    quint32 firmwareManufacturerId = 0;
    QString firmwareVersion;
    Locator manifest; ///< from generation 3 on
    Locator platformCertificate;

    bool operator==(const ReferenceManifestEvent &) const = default;
};

/// Reads any of the three, told apart by the signature. PFP 1.06, section 10.4.5.2.
[[nodiscard]] ReferenceManifestEvent readReferenceManifest(FieldReader &reader);

} // namespace plumbline::tcg
