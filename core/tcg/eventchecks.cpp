// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/eventchecks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::tcg {

namespace {

constexpr QByteArrayView localitySignature("StartupLocality\0", 16);

class Checker
{
public:
    explicit Checker(EventLog &log)
        : m_log(log)
    {
    }

    void check()
    {
        for (size_t i = 0; i < m_log.events.size(); ++i) {
            const Event event = m_log.events[i];
            checkRegister(i, event);
            if (event.claimedType != EventType::NoAction) {
                m_pcr0Extended = m_pcr0Extended || event.claimedRegister == localityPcr;
                continue;
            }
            checkNoAction(i, event);
            checkLocality(i, event);
        }
    }

private:
    void checkRegister(size_t index, const Event &event)
    {
        if (isRegister(m_log, event.claimedRegister))
            return;
        const bool isWindowsRemark = m_log.flavor == LogFlavor::Windows && event.claimedRegister == noRegister
            && event.claimedType == EventType::NoAction;
        if (!isWindowsRemark && event.range.length >= 4)
            report("event.register-range"_L1, index, {event.range.offset, 4}).available
                = event.claimedRegister;
    }

    void checkNoAction(size_t index, const Event &event)
    {
        for (const LoggedDigest &digest : m_log.digestsOf(event)) {
            const QByteArrayView value = m_log.view(digest.range);
            if (std::ranges::any_of(value, [](char byte) { return byte != 0; }))
                report("event.no-action-digest"_L1, index, digest.range);
        }
    }

    void checkLocality(size_t index, const Event &event)
    {
        const std::optional<quint8> locality = startupLocality(m_log, event);
        if (!locality)
            return;
        if (*locality != 0 && *locality != 3 && *locality != 4)
            report("event.locality-value"_L1, index, event.data).available = *locality;
        if (event.claimedRegister != localityPcr)
            report("event.locality-register"_L1, index, event.range).available = event.claimedRegister;
        else if (m_localitySeen)
            report("event.locality-repeated"_L1, index, event.range);
        else if (m_pcr0Extended)
            report("event.locality-late"_L1, index, event.range);
        m_localitySeen = true;
    }

    Problem &report(QLatin1StringView code, size_t index, ByteRange range)
    {
        return m_log.problems.emplace_back(
            Problem{.code = code, .severity = Severity::Error, .event = qint64(index), .range = range});
    }

    EventLog &m_log;
    bool m_localitySeen = false;
    bool m_pcr0Extended = false;
};

} // namespace

bool isRegister(const EventLog &log, quint32 index)
{
    // A CCEL's register is MRTD (0) or an RTMR (1 to 4). UEFI 2.10, section 38.4.1.
    return index < (log.flavor == LogFlavor::Ccel ? 5 : pcrCount);
}

std::optional<quint8> startupLocality(const EventLog &log, const Event &event)
{
    const QByteArrayView data = log.dataOf(event);
    if (event.claimedType != EventType::NoAction || !data.startsWith(localitySignature) || data.size() < 17)
        return std::nullopt;
    return quint8(data[16]);
}

void checkEvents(EventLog &log)
{
    Checker(log).check();
}

} // namespace plumbline::tcg
