// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/digestrule.h"
#include "core/tcg/payload.h"
#include "tests/fuzz/require.h"

#include <algorithm>

using namespace plumbline;
using namespace plumbline::tcg;

namespace {

constexpr qsizetype headSize = 3; ///< flavour, register, type: see logOf()

/// A byte for each type: below 0x40 those of the first specification, to 0x7F Intel TXT's, then UEFI's.
EventType typeOf(quint8 byte)
{
    if (byte < 0x40)
        return EventType(byte);
    if (byte < 0x80)
        return EventType(0x400 + (byte - 0x40));
    return EventType(0x80000000U + (byte < 0xE0 ? byte - 0x80U : byte));
}

/// A log of one event, whose data are the input behind its head.
EventLog logOf(QByteArrayView input)
{
    EventLog log;
    log.bytes = input.toByteArray();
    log.flavor = LogFlavor(quint8(input[0]) % 3);
    Event event;
    event.claimedRegister = quint8(input[1]);
    event.claimedType = typeOf(quint8(input[2]));
    event.range = {0, input.size()};
    event.data = {headSize, input.size() - headSize};
    log.events.push_back(event);
    return log;
}

bool isInside(ByteRange inner, ByteRange outer)
{
    return inner.length >= 0
        && (inner.isEmpty() || (inner.offset >= outer.offset && inner.end() <= outer.end()));
}

bool isInside(const Field &field, ByteRange outer)
{
    return isInside(field.range, outer) && std::ranges::all_of(field.children, [&](const Field &child) {
               return isInside(child, field.range);
           });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    if (size < size_t(headSize))
        return 0;
    const EventLog log = logOf(QByteArrayView(data, qsizetype(size)));
    const Event &event = log.events.front();
    const Decoded decoded = decodePayload(log, event);
    for (const Field &field : decoded.fields)
        require(isInside(field, event.data));
    for (const Problem &note : decoded.notes)
        require(isInside(note.range, event.data));
    static_cast<void>(checkDigest(log, event));
    return 0;
}
