// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fieldreader.h"

#include <vector>

namespace plumbline::tcg {

/// What Intel's CSME has measured on its own, before the host ran: EV_NONHOST_INFO "IntelCSxEEvent01",
/// EV_NONHOST_INFO "IntelCSxEInfoEvent", EV_NONHOST_CONFIG "IntelCSMEAmtConfig". No public specification; the
/// format is that of immune GmbH's guard (BSD), checked against real logs.
struct CsmeEvent
{
    enum class Kind { Measurements, Information, AmtConfiguration };

    Kind kind = Kind::Measurements;
    int measurementCount = 0; ///< Measurements
    quint16 deviceId = 0; ///< Information: PCI device of the CSME
    quint32 flags = 0; ///< Information: CSME flags; AmtConfiguration: AMT status

    bool operator==(const CsmeEvent &) const = default;
};

[[nodiscard]] bool isCsmeEvent(QByteArrayView data);

/// Reads any of the three, told apart by the signature.
[[nodiscard]] CsmeEvent readCsmeEvent(FieldReader &reader);

} // namespace plumbline::tcg
