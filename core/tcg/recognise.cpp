// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/eventlogreader.h"

#include "core/base/bytereader.h"
#include "core/tcg/eventchecks.h"
#include "core/tcg/eventscanner.h"
#include "core/tcg/logheader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::tcg {

namespace {

/// The layout by the first entry, which is a TCG_PCR_EVENT in every kind of boot log.
std::optional<LogLayout> layoutOf(QByteArrayView bytes)
{
    ByteReader in(bytes);
    const auto pcr = in.u32("");
    const auto type = in.u32("");
    const auto digest = in.bytes(20, "");
    const auto size = in.u32("");
    if (!pcr || !type || !digest || !size || !isKnownEventType(EventType(*type)))
        return std::nullopt;
    if (EventType(*type) == EventType::NoAction && isCryptoAgileHeader(in.rest()))
        return LogLayout::CryptoAgile;
    const bool isAllZero
        = std::ranges::all_of(bytes.first(bytes.size() - in.remaining()), [](char c) { return c == 0; });
    return isAllZero ? std::nullopt : std::optional(LogLayout::Sha1);
}

/// A log without a header has no signature. An IMA list whose first entry is a violation starts like an event
/// of type 0, so that one counts only where everything fits.
bool isPlausible(const EventLog &log)
{
    return log.layout == LogLayout::CryptoAgile || log.readToEnd
        || log.events.front().claimedType != EventType::PrebootCert;
}

/// A CC event log has few registers, and TDX firmware writes into register 1 what a PC's firmware writes into
/// PCR 7. Every PC's log has an event in each of PCR 0 to 7 (their separators). UEFI 2.10, section 38.4.1.
bool looksLikeCcel(const EventLog &log)
{
    const auto isPolicy = [](const Event &event) {
        return event.claimedType == EventType::EfiVariableDriverConfig && event.claimedRegister == 1;
    };
    const auto isOutside = [](const Event &event) { return event.claimedRegister > 4; };
    return log.algorithms.size() == 1 && std::ranges::any_of(log.events, isPolicy)
        && std::ranges::none_of(log.events, isOutside);
}

/// Windows' boot manager appends tagged events of its own in PCR 12 to 14, closes these with a separator of
/// its own and adds remarks without a register.
bool looksLikeWindows(const EventLog &log)
{
    return std::ranges::any_of(log.events, [&](const Event &event) {
        if (event.claimedType == EventType::NoAction)
            return event.claimedRegister == noRegister;
        return event.claimedType == EventType::Separator && event.claimedRegister >= 11
            && log.dataOf(event) == "WBCL";
    });
}

} // namespace

bool startsAsCryptoAgileLog(QByteArrayView bytes)
{
    return layoutOf(bytes) == LogLayout::CryptoAgile;
}

std::optional<LogKind> recogniseEventLog(QByteArrayView bytes)
{
    const std::optional<LogLayout> layout = layoutOf(bytes);
    if (!layout)
        return std::nullopt;
    ProblemList ignored;
    const EventLog log = scanEvents(QByteArray::fromRawData(bytes.data(), bytes.size()), *layout, ignored);
    if (!isPlausible(log))
        return std::nullopt;
    LogKind kind{.layout = *layout, .flavor = LogFlavor::Firmware};
    if (looksLikeWindows(log))
        kind.flavor = LogFlavor::Windows;
    else if (looksLikeCcel(log))
        kind.flavor = LogFlavor::Ccel;
    return kind;
}

} // namespace plumbline::tcg
