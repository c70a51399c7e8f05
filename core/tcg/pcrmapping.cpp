// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/pcrmapping.h"

#include <array>

namespace plumbline::tcg {

std::optional<quint32> measurementRegisterOf(quint32 pcr)
{
    static constexpr std::array<quint32, 16> registers{0, 1, 2, 2, 2, 2, 2, 1, 3, 3, 3, 3, 3, 3, 3, 3};
    return pcr < registers.size() ? std::optional(registers[pcr]) : std::nullopt;
}

bool claimsPcr(const EventLog &log, const Event &event, quint32 pcr)
{
    if (log.flavor == LogFlavor::Ccel)
        return measurementRegisterOf(pcr) == event.claimedRegister;
    return event.claimedRegister == pcr;
}

} // namespace plumbline::tcg
