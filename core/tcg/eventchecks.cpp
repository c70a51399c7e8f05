// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/eventchecks.h"

#include "core/tcg/separatorcheck.h"
#include "core/tcg/specid.h"
#include "core/tcg/startup.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::tcg {

namespace {

/// Windows writes remarks that belong to no register, and hashes them all the same.
bool isWindowsRemark(const EventLog &log, const Event &event)
{
    return log.flavor == LogFlavor::Windows && event.claimedRegister == noRegister
        && event.claimedType == EventType::NoAction;
}

void checkRegister(const EventLog &log, size_t index, const Event &event, ProblemList &problems)
{
    constexpr qint64 indexSize = 4;
    if (isRegister(log, event.claimedRegister) || isWindowsRemark(log, event) || event.isDamaged) {
        return;
    }
    problems.add({.code = "event.register-range"_L1,
                  .event = qint64(index),
                  .range = {event.range.offset, indexSize},
                  .structure = u"pcrIndex"_s,
                  .wanted = log.flavor == LogFlavor::Ccel ? measurementRegisterCount : pcrCount,
                  .available = event.claimedRegister});
}

/// PFP 1.06, section 10.4.5: an EV_NO_ACTION event is not extended and its digests are zero.
void checkNoAction(const EventLog &log, size_t index, const Event &event, ProblemList &problems)
{
    if (event.claimedType != EventType::NoAction || isWindowsRemark(log, event))
        return;
    for (const LoggedDigest &digest : log.digestsOf(event)) {
        if (std::ranges::all_of(log.view(digest.range), [](char byte) { return byte == 0; }))
            continue;
        problems.add({.code = "event.no-action-digest"_L1,
                      .event = qint64(index),
                      .range = digest.range,
                      .structure = u"EV_NO_ACTION"_s,
                      .detail = hashName(digest.algorithm)});
    }
}

/// A log has one header, at its start. Another one is a second log behind the first, or meant for a reader
/// that looks for it there.
void checkHeader(const EventLog &log, size_t index, const Event &event, ProblemList &problems)
{
    if (index == 0 || event.claimedType != EventType::NoAction || !isSpecId(log.dataOf(event)))
        return;
    problems.add({.code = "log.header-repeated"_L1,
                  .event = qint64(index),
                  .range = event.range,
                  .structure = u"TCG_EfiSpecIDEvent"_s});
}

/// A log that tells only of what is not extended proves nothing: no register follows from it.
void checkStory(const EventLog &log, ProblemList &problems)
{
    const auto isRemark = [](const Event &event) { return event.claimedType == EventType::NoAction; };
    if (log.events.empty() || !std::ranges::all_of(log.events, isRemark))
        return;
    problems.add({.code = "log.nothing-extended"_L1,
                  .severity = Severity::Warning,
                  .range = {log.bytes.size(), 0},
                  .structure = u"EV_NO_ACTION"_s,
                  .available = qint64(log.events.size())});
}

} // namespace

bool isRegister(const EventLog &log, quint32 index)
{
    return index < (log.flavor == LogFlavor::Ccel ? measurementRegisterCount : pcrCount);
}

void checkEvents(const EventLog &log, ProblemList &problems)
{
    for (size_t i = 0; i < log.events.size(); ++i) {
        checkRegister(log, i, log.events[i], problems);
        checkNoAction(log, i, log.events[i], problems);
        checkHeader(log, i, log.events[i], problems);
    }
    checkStory(log, problems);
    if (log.flavor == LogFlavor::Ccel)
        return;
    for (Problem &problem : readStartup(log).problems)
        problems.add(std::move(problem));
    checkSeparators(log, problems);
}

} // namespace plumbline::tcg
