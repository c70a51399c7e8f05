// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/action.h"

#include "core/uefi/freeform.h"

using namespace Qt::StringLiterals;

namespace plumbline::tcg {

namespace {

struct Row
{
    QLatin1StringView text;
    Action action;
    bool hasParameter = false;
};

constexpr Row rows[] = {
    {"Calling EFI Application from Boot Option"_L1, Action::CallingApplication},
    {"Returning from EFI Application from Boot Option"_L1, Action::ReturningFromApplication},
    {"Exit Boot Services Invocation"_L1, Action::ExitBootServicesInvocation},
    {"Exit Boot Services Returned with Failure"_L1, Action::ExitBootServicesFailure},
    {"Exit Boot Services Returned with Success"_L1, Action::ExitBootServicesSuccess},
    {"UEFI Debug Mode"_L1, Action::UefiDebugMode},
    {"DMA Protection Disabled"_L1, Action::DmaProtectionDisabled},
    {"Calling INT 19h"_L1, Action::CallingInt19},
    {"Returned INT 19h"_L1, Action::ReturnedInt19},
    {"Return via INT 18h"_L1, Action::ReturnViaInt18},
    {"Booting BCV device "_L1, Action::BootingBcvDevice, true},
    {"Start Option ROM Scan"_L1, Action::StartOptionRomScan},
    {"Wake Event "_L1, Action::WakeEvent, true},
    {"Entering ROM Based Setup"_L1, Action::EnteringSetup},
};

Action actionOf(const QString &text)
{
    for (const Row &row : rows) {
        if (row.hasParameter ? text.startsWith(row.text) : text == row.text)
            return row.action;
    }
    return Action::Other;
}

} // namespace

ActionEvent readAction(FieldReader &reader)
{
    ActionEvent event;
    event.text = uefi::readFreeForm(reader, "action");
    event.action = actionOf(event.text);
    return event;
}

} // namespace plumbline::tcg
