// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fieldreader.h"

namespace plumbline::tcg {

/// What an EV_EFI_ACTION or EV_ACTION string says, where the specification knows it.
enum class Action {
    Other,
    CallingApplication,
    ReturningFromApplication,
    ExitBootServicesInvocation,
    ExitBootServicesFailure,
    ExitBootServicesSuccess,
    UefiDebugMode,
    DmaProtectionDisabled,
    CallingInt19,
    ReturnedInt19,
    ReturnViaInt18,
    BootingBcvDevice,
    StartOptionRomScan,
    WakeEvent,
    EnteringSetup,
};

struct ActionEvent
{
    Action action = Action::Other;
    QString text; ///< as it stands there, evidence text

    bool operator==(const ActionEvent &) const = default;
};

/// Reads an action string: exact, but for those that end in a parameter. PFP 1.06, section 10.4.4;
/// PC Client Implementation Specification 1.21, section 11.3.3.
[[nodiscard]] ActionEvent readAction(FieldReader &reader);

} // namespace plumbline::tcg
