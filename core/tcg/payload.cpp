// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/payload.h"

#include "core/tcg/firmwaredecoders.h"
#include "core/tcg/osdecoders.h"

namespace plumbline::tcg {

Decoded decodePayload(const EventLog &log, const Event &event)
{
    if (auto decoded = decodeOsPayload(log, event))
        return *std::move(decoded);
    if (auto decoded = decodeFirmwarePayload(log, event))
        return *std::move(decoded);
    return {.payload = Opaque{}, .fields = {}};
}

} // namespace plumbline::tcg
