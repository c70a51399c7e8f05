// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fieldreader.h"
#include "core/tcg/eventlog.h"
#include "core/tcg/uintn.h"

namespace plumbline::tcg {

/// The header of a log: TCG_PCClientSpecIDEventStruct (Spec ID Event00), TCG_EfiSpecIDEventStruct (02 and
/// 03).
struct SpecIdEvent
{
    int generation = 3; ///< 0, 2 or 3, as in the signature
    quint32 platformClass = 0; ///< 0 client, 1 server
    quint8 specVersionMajor = 0;
    quint8 specVersionMinor = 0;
    quint8 specErrata = 0;
    std::vector<LogAlgorithm> algorithms; ///< generation 3 only
    QByteArray vendorInfo;

    bool operator==(const SpecIdEvent &) const = default;
};

/// Whether an EV_NO_ACTION event's data begin with one of the three signatures.
[[nodiscard]] bool isSpecId(QByteArrayView data);

/// Reads the header. PFP 1.06, section 10.4.5.1; TCG EFI Platform Specification 1.22, section 7.4;
/// PC Client Implementation Specification 1.21, section 11.3.4.1.
[[nodiscard]] SpecIdEvent readSpecId(FieldReader &reader);

/// The width of a UINTN that the log's header states; 64 bits where it does not.
[[nodiscard]] Uintn uintnOf(const EventLog &log);

} // namespace plumbline::tcg
