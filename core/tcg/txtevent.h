// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fieldreader.h"
#include "core/tcg/eventlog.h"

#include <optional>

namespace plumbline::tcg {

/// What Intel TXT's SINIT module, tboot or Linux' secure launch measured on a dynamic launch.
struct TxtEvent
{
    EventType type = EventType::TxtEventBase;
    std::optional<quint64> number; ///< where the data are a control word or capabilities
    QString text; ///< where the data are text, evidence text
    qint64 size = 0; ///< of all data, in bytes; SINIT leaves out what it only hashed

    bool operator==(const TxtEvent &) const = default;
};

/// Types 0x400 to 0x5FF.
[[nodiscard]] bool isTxtEvent(EventType type);

/// Reads the data by type. Intel TXT Software Development Guide, appendix F (events) and appendix C.3
/// (capabilities); TPM 2.0 Library, Part 2, section 13.5 (TPMS_NV_PUBLIC).
[[nodiscard]] TxtEvent readTxtEvent(FieldReader &reader, EventType type);

} // namespace plumbline::tcg
