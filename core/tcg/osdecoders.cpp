// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/osdecoders.h"

#include "core/base/fieldreader.h"

#include <array>
#include <type_traits>

namespace plumbline::tcg {

namespace {

/// Gives nothing where the event is not of the decoder's family.
using Decoder = std::optional<Decoded> (*)(const EventLog &log, const Event &event);

/// Makes an answer of what a family's function reads.
template <typename Read> Decoded readAll(const EventLog &log, const Event &event, Read read)
{
    FieldReader reader(log.dataOf(event), event.data.offset);
    Payload payload = read(reader);
    if (reader.failed())
        payload = Undecodable{*reader.failure()};
    return {.payload = std::move(payload), .fields = reader.take(), .notes = reader.takeNotes()};
}

/// Makes a row's function of a family's test and of its reader.
template <auto isOurs, auto read> std::optional<Decoded> when(const EventLog &log, const Event &event)
{
    if (!isOurs(log, event))
        return std::nullopt;
    return readAll(log, event, [&](FieldReader &reader) -> Payload {
        if constexpr (std::is_invocable_v<decltype(read), FieldReader &>)
            return read(reader);
        else
            return read(reader, log, event);
    });
}

bool isAny(const EventLog &, const Event &)
{
    return true;
}

Payload anyTag(FieldReader &reader)
{
    return std::visit([](auto event) { return Payload(std::move(event)); }, readTaggedEvent(reader));
}

struct Row
{
    EventType type; ///< asked only about events of this claimed type
    Decoder decode;
};

/// In the order in which they are asked; each decoder stands in the file of its family. The last one of a
/// type takes what no other claims.
constexpr std::array decoders{
    Row{EventType::Ipl, when<isGrubTextEvent, readGrubText>},
    Row{EventType::Ipl, when<isMokVariableEvent, readMokVariable>},
    Row{EventType::Ipl, when<isUkiSectionEvent, readUkiSection>},
    Row{EventType::Ipl, when<isStubArchiveEvent, readStubArchive>},
    Row{EventType::Ipl, when<isStubCommandLineEvent, readStubCommandLine>},
    Row{EventType::Ipl, when<isGrubFileEvent, readGrubFile>},
    Row{EventType::Ipl, when<isAny, readIplDescription>},
    Row{EventType::CompactHash, when<isUBootImageEvent, readUBootImage>},
    Row{EventType::EventTag, when<isWindowsEvent, readWindowsEvent>},
    Row{EventType::EventTag, when<isAny, anyTag>},
    Row{EventType::NoAction, when<isWindowsEvent, readWindowsEvent>},
    Row{EventType::CompactHash, when<isBitLockerEvent, readBitLockerEvent>},
};

} // namespace

std::optional<Decoded> decodeOsPayload(const EventLog &log, const Event &event)
{
    if (isTxtEvent(event.claimedType))
        return readAll(log, event, [&](FieldReader &reader) -> Payload {
            return readTxtEvent(reader, event.claimedType);
        });
    for (const Row &row : decoders) {
        if (row.type != event.claimedType)
            continue;
        if (auto decoded = row.decode(log, event))
            return decoded;
    }
    return std::nullopt;
}

} // namespace plumbline::tcg
