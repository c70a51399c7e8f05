// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/firmwaredecoders.h"

#include <array>

namespace plumbline::tcg {

namespace {

using Decoder = Decoded (*)(const EventLog &log, const Event &event);

struct Row
{
    EventType type;
    Decoder decode;
};

/// One row for each type that firmware writes; its decoder stands in the file of its family.
constexpr std::array<Row, 0> decoders{};

} // namespace

std::optional<Decoded> decodeFirmwarePayload(const EventLog &log, const Event &event)
{
    for (const Row &row : decoders) {
        if (row.type == event.claimedType)
            return row.decode(log, event);
    }
    return std::nullopt;
}

} // namespace plumbline::tcg
