// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/eventchecks.h"

#include "core/tcg/startup.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::tcg {

namespace {

void checkRegister(EventLog &log, size_t index, const Event &event)
{
    const bool isWindowsRemark = log.flavor == LogFlavor::Windows && event.claimedRegister == noRegister
        && event.claimedType == EventType::NoAction;
    if (isRegister(log, event.claimedRegister) || isWindowsRemark)
        return;
    log.problems.push_back({.code = "event.register-range"_L1,
                            .event = qint64(index),
                            .range = {event.range.offset, std::min<qint64>(4, event.range.length)},
                            .structure = u"pcrIndex"_s,
                            .available = event.claimedRegister});
}

/// PFP 1.06, section 10.4.5: an EV_NO_ACTION event is not extended and its digests are zero.
void checkNoAction(EventLog &log, size_t index, const Event &event)
{
    if (event.claimedType != EventType::NoAction)
        return;
    for (quint32 i = 0; i < event.digestCount; ++i) {
        const LoggedDigest digest = log.digests[event.firstDigest + i];
        if (std::ranges::all_of(log.view(digest.range), [](char byte) { return byte == 0; }))
            continue;
        log.problems.push_back({.code = "event.no-action-digest"_L1,
                                .event = qint64(index),
                                .range = digest.range,
                                .structure = u"EV_NO_ACTION"_s});
    }
}

} // namespace

bool isRegister(const EventLog &log, quint32 index)
{
    return index < (log.flavor == LogFlavor::Ccel ? measurementRegisterCount : pcrCount);
}

void checkEvents(EventLog &log)
{
    for (size_t i = 0; i < log.events.size(); ++i) {
        const Event event = log.events[i];
        checkRegister(log, i, event);
        checkNoAction(log, i, event);
    }
    if (log.flavor != LogFlavor::Ccel) {
        const Startup startup = readStartup(log);
        log.problems.insert(log.problems.end(), startup.problems.begin(), startup.problems.end());
    }
}

} // namespace plumbline::tcg
