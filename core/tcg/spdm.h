// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digest.h"
#include "core/base/fieldreader.h"
#include "core/uefi/certificate.h"

#include <optional>
#include <vector>

namespace plumbline::tcg {

/// One SPDM measurement block: what a device says about itself. DMTF DSP0274, section 10.11.1.
struct SpdmMeasurement
{
    quint8 index = 0;
    quint8 valueType = 0; ///< DMTFSpecMeasurementValueType; bit 7: raw value, not a digest
    QByteArray value;

    bool operator==(const SpdmMeasurement &) const = default;
};

/// TCG_DEVICE_SECURITY_EVENT_DATA or its second version: an attached device's firmware, configuration or
/// certificate, asked for by SPDM.
struct DeviceSecurityEvent
{
    quint16 version = 0;
    std::optional<quint8> authenticationState; ///< version 2 only; 0 means verified
    quint32 deviceType = 0; ///< 0 none, 1 PCI, 2 USB
    QString devicePath; ///< a hint
    quint16 vendorId = 0; ///< PCI only
    quint16 deviceId = 0;
    std::vector<SpdmMeasurement> measurements;
    std::vector<uefi::Certificate> certificates; ///< of a chain, as far as they can be read

    bool operator==(const DeviceSecurityEvent &) const = default;
};

/// Whether data begin with one of the two signatures.
[[nodiscard]] bool isDeviceSecurityEvent(QByteArrayView data);

/// Reads either version, told apart by the signature. PFP 1.06, section 10.2.7.
[[nodiscard]] DeviceSecurityEvent readDeviceSecurityEvent(FieldReader &reader);

} // namespace plumbline::tcg
