// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/osdecoders.h"

#include <array>

namespace plumbline::tcg {

namespace {

/// Gives nothing where the event is not of the decoder's family.
using Decoder = std::optional<Decoded> (*)(const EventLog &log, const Event &event);

struct Row
{
    EventType type; ///< asked only about events of this claimed type
    Decoder decode;
};

/// In the order in which they are asked; each decoder stands in the file of its family.
constexpr std::array<Row, 0> decoders{};

} // namespace

std::optional<Decoded> decodeOsPayload(const EventLog &log, const Event &event)
{
    for (const Row &row : decoders) {
        if (row.type != event.claimedType)
            continue;
        if (auto decoded = row.decode(log, event))
            return decoded;
    }
    return std::nullopt;
}

} // namespace plumbline::tcg
