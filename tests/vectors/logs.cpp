// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/vectors/logs.h"

namespace plumbline::test {

EventLogBuilder firmwareLog()
{
    using tcg::EventType;
    return EventLogBuilder::agile()
        .event(0, EventType::SCrtmVersion, "v1")
        .event(4, EventType::EfiAction, callingApplication)
        .separators();
}

void useLog(EvidenceBuilder &builder, const EventLogBuilder &log)
{
    builder.bootLog = log.bytes();
    builder.imaList.clear();
    builder.extendFromLogs();
}

void useFirmwareLog(EvidenceBuilder &builder)
{
    useLog(builder, firmwareLog());
}

void addToList(EvidenceBuilder &builder, const ImaTestEntry &entry)
{
    builder.imaList += entryBytes(entry);
    builder.extendFromLogs();
}

void useList(EvidenceBuilder &builder, const std::vector<ImaTestEntry> &entries)
{
    builder.imaList = builder.bootAggregate();
    for (const ImaTestEntry &entry : entries)
        builder.imaList += entryBytes(entry);
    builder.extendFromLogs();
}

QByteArray entryBytes(const ImaTestEntry &entry)
{
    return ImaListBuilder().add(entry).bytes();
}

} // namespace plumbline::test
