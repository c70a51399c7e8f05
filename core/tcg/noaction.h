// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digest.h"
#include "core/tcg/referencemanifest.h"
#include "core/tcg/spdm.h"
#include "core/tcg/specid.h"

#include <variant>

namespace plumbline::tcg {

/// TCG_EfiStartupLocalityEvent: from which locality the TPM was started. PFP 1.06, section 10.4.5.3.
struct StartupLocalityEvent
{
    quint8 locality = 0;

    bool operator==(const StartupLocalityEvent &) const = default;
};

/// TCG_HCRTMComponentEvent: one part of what the H-CRTM measured. PFP 1.06, section 10.4.5.4.
struct HcrtmComponentEvent
{
    QString description;
    std::optional<Digest> digest; ///< where the measurement is a TPMT_HA

    bool operator==(const HcrtmComponentEvent &) const = default;
};

/// What was extended into an NV index for a device: NV_INDEX_INSTANCE_EVENT_LOG_DATA or, for what changes
/// with each boot, NV_INDEX_DYNAMIC_EVENT_LOG_DATA. PFP 1.06, section 10.4.5.5.
struct NvIndexEvent
{
    QString description; ///< of dynamic data: "SPDM GET_MEASUREMENTS"
    std::optional<DeviceSecurityEvent> device; ///< of an instance

    bool operator==(const NvIndexEvent &) const = default;
};

/// A signature that no specification names. Nobody extends such events: what they say is worth nothing.
struct UnknownNoActionEvent
{
    QString signature; ///< what looks like one, evidence text

    bool operator==(const UnknownNoActionEvent &) const = default;
};

using NoActionEvent = std::variant<SpecIdEvent, StartupLocalityEvent, ReferenceManifestEvent,
                                   HcrtmComponentEvent, NvIndexEvent, UnknownNoActionEvent>;

/// Reads an EV_NO_ACTION event's data, by the signature in their first 16 bytes. PFP 1.06, section 10.4.5.
[[nodiscard]] NoActionEvent readNoAction(FieldReader &reader);

} // namespace plumbline::tcg
