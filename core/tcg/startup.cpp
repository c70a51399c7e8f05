// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tcg/startup.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::tcg {

namespace {

constexpr QByteArrayView localitySignature("StartupLocality\0", 16);
constexpr quint8 hCrtmLocality = 4;

bool isLocalityEvent(const EventLog &log, const Event &event)
{
    return event.claimedType == EventType::NoAction && log.dataOf(event).startsWith(localitySignature);
}

class StartupReader
{
public:
    explicit StartupReader(const EventLog &log)
        : m_log(log)
    {
    }

    Startup read()
    {
        for (size_t i = 0; i < m_log.events.size(); ++i) {
            const Event &event = m_log.events[i];
            if (isLocalityEvent(m_log, event))
                takeLocality(i, event);
            else if (event.claimedRegister == 0 && event.claimedType == EventType::EfiHcrtmEvent)
                takeHCrtm(i, event);
            m_pcr0Extended |= event.claimedRegister == 0 && event.claimedType != EventType::NoAction;
        }
        return std::move(m_startup);
    }

private:
    void takeLocality(size_t index, const Event &event)
    {
        const QByteArrayView data = m_log.dataOf(event);
        const int locality = data.size() == localitySignature.size() + 1 ? uchar(data.back()) : -1;
        if (locality != 0 && locality != 3 && locality != 4)
            report("event.locality-value"_L1, index, event).available = locality;
        else if (event.claimedRegister != 0)
            report("event.locality-register"_L1, index, event).available = event.claimedRegister;
        else if (m_localitySeen)
            report("event.locality-repeated"_L1, index, event).available = locality;
        else if (m_pcr0Extended)
            report("event.locality-late"_L1, index, event).available = locality;
        else
            m_startup.locality = quint8(locality);
        m_localitySeen = true;
    }

    /// The H-CRTM is measured before TPM2_Startup, so its event can only be the first of PCR 0.
    void takeHCrtm(size_t index, const Event &event)
    {
        if (m_pcr0Extended)
            report("event.hcrtm-late"_L1, index, event);
        else if (m_localitySeen && m_startup.locality != hCrtmLocality)
            report("event.hcrtm-locality"_L1, index, event).available = m_startup.locality;
        else
            m_startup.locality = hCrtmLocality;
    }

    Problem &report(QLatin1StringView code, size_t index, const Event &event)
    {
        m_startup.isSound = false;
        return m_startup.problems.emplace_back(
            Problem{.code = code, .event = qint64(index), .range = event.range, .structure = u"PCR 0"_s});
    }

    const EventLog &m_log;
    Startup m_startup;
    bool m_localitySeen = false;
    bool m_pcr0Extended = false;
};

} // namespace

Startup readStartup(const EventLog &log)
{
    return StartupReader(log).read();
}

bool hasDynamicLaunch(const EventLog &log)
{
    return std::ranges::any_of(log.events, [](const Event &event) {
        const auto type = quint32(event.claimedType);
        return event.claimedRegister >= 17 && event.claimedRegister <= 22
            && type >= quint32(EventType::TxtEventBase) && type < quint32(EventType::TxtEventBase) + 0x200;
    });
}

} // namespace plumbline::tcg
