// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tcg/eventlog.h"

namespace plumbline::tcg {

/// How the TPM was started, as the log claims it: it decides the value that PCR 0 starts from. A TPM that was
/// started from locality 3 starts PCR 0 at 3, one that took an H-CRTM measurement first at 4. PFP 1.06,
/// section 10.4.5.3 (StartupLocality) and 3.3.4.1 (H-CRTM); TPM 2.0 Library, Part 1, section "H-CRTM before
/// TPM2_Startup".
struct Startup
{
    quint8 locality = 0; ///< 0, 3 or 4
    bool isSound = true; ///< false: the log contradicts itself, PCR 0 cannot be replayed
    std::vector<Problem> problems; ///< why not
};

/// Looks through all events. A StartupLocality counts only in PCR 0, once, and before anything is extended
/// there.
[[nodiscard]] Startup readStartup(const EventLog &log);

/// Whether the log tells of a dynamic launch, which resets PCR 17 to 22 from ones to zeros. Intel TXT
/// Software Development Guide, appendix F: events 0x400 and up are written by the launch itself.
[[nodiscard]] bool hasDynamicLaunch(const EventLog &log);

} // namespace plumbline::tcg
