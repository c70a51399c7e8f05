// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cel/pcclientcontent.h"

#include "core/cel/contentsource.h"
#include "core/tcg/digestrule.h"

using namespace Qt::StringLiterals;

namespace plumbline::cel {

namespace {

constexpr quint8 eventDataMember = 1;

/// A boot log of this event alone: its data first, then its digests.
tcg::EventLog bootLogOf(const Log &log, const Record &record, const QByteArray &data)
{
    tcg::EventLog boot{.bytes = data};
    boot.flavor = log.hasMeasurementRegisters ? tcg::LogFlavor::Ccel : tcg::LogFlavor::Firmware;
    const ByteRange whole{0, data.size()};
    boot.events.push_back({.claimedRegister = record.claimedPcr.value_or(0),
                           .claimedType = tcg::EventType(record.claimedEventType.value_or(0)),
                           .range = whole,
                           .data = whole,
                           .digestCount = quint16(record.digests.size())});
    for (const Digest &digest : record.digests) {
        boot.digests.push_back({digest.algorithm, {boot.bytes.size(), digest.value.size()}});
        boot.bytes += digest.value;
        boot.algorithms.push_back({digest.algorithm, quint16(digest.value.size())});
    }
    return boot;
}

} // namespace

DecodedContent decodePcClient(const Log &log, const Record &record)
{
    DecodedContent content;
    const auto data = contentMember(log, record, eventDataMember, "event_data"_L1);
    if (!data) {
        content.error = data.error();
        return content;
    }
    const tcg::EventLog boot = bootLogOf(log, record, data->bytes);
    tcg::Decoded decoded = tcg::decodePayload(boot, boot.events.front());
    if (auto *broken = std::get_if<tcg::Undecodable>(&decoded.payload))
        data->moveToFile(broken->error);
    data->moveToFile(decoded.fields);
    for (Problem &note : decoded.notes)
        data->moveToFile(note);
    if (decoded.fields.empty() && !data->bytes.isEmpty())
        decoded.fields.push_back({.name = "rawData"_L1, .value = data->bytes, .range = data->range});
    content.payload = std::move(decoded.payload);
    content.fields = std::move(decoded.fields);
    content.notes = std::move(decoded.notes);
    return content;
}

DigestCheck checkPcClient(const Log &log, const Record &record)
{
    const auto data = contentMember(log, record, eventDataMember, "event_data"_L1);
    if (!data)
        return {};
    const tcg::EventLog boot = bootLogOf(log, record, data->bytes);
    DigestCheck check = tcg::checkDigest(boot, boot.events.front());
    if (!check.hashed.isEmpty())
        check.hashed = data->toFile(check.hashed);
    return check;
}

} // namespace plumbline::cel
