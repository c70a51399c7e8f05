// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/checks/bootactions.h"
#include "core/appraisal/checks/eventplaces.h"
#include "core/appraisal/checks/logchecks.h"
#include "core/appraisal/checks/outcomes.h"

#include <algorithm>
#include <bitset>

using namespace Qt::StringLiterals;

namespace plumbline::appraisal {

namespace {

using tcg::Event;
using tcg::EventType;

constexpr quint32 bootManagerPcr = 4;

class BootGrammar
{
public:
    explicit BootGrammar(const tcg::EventLog &log)
        : m_log(log)
    {
    }

    std::vector<Outcome> check()
    {
        for (size_t i = 0; i < m_log.events.size(); ++i) {
            const Event &event = m_log.events[i];
            if (event.claimedType != EventType::NoAction && !event.isDamaged)
                take(qint64(i), event);
        }
        finish();
        return m_outcomes.empty() ? pass(Subject::BootLog) : std::move(m_outcomes);
    }

private:
    void take(qint64 index, const Event &event)
    {
        const quint32 pcr = event.claimedRegister;
        const bool isAfter = pcr < bootRegisterCount && m_closed.test(pcr);
        const EventPlace place = placeOf(m_log, event, isAfter);
        if (!place.reason.isEmpty())
            report(place.result, place.reason, index);
        if (pcr >= firmwareRegisterCount)
            return;
        if (m_hasExited)
            report(CheckResult::Fail, "after-exit"_L1, index);
        if (event.claimedType == EventType::Separator)
            m_closed.set(pcr);
        else if (event.claimedType == EventType::EfiAction)
            takeAction(index, pcr, m_log.dataOf(event));
        else if (event.claimedType == EventType::OmitBootDeviceEvents)
            takeOmission(index);
        else if (event.claimedType == EventType::EfiBootServicesApplication && pcr == bootManagerPcr
                 && isAfter && !m_isCalled && !m_uncalled)
            m_uncalled = index;
    }

    void takeAction(qint64 index, quint32 pcr, QByteArrayView text)
    {
        if (text == callingApplication)
            takeCall(index, pcr);
        else if (text == returningFromApplication)
            takeReturn(index);
        else if (text == exitInvocation)
            takeExit(index);
        else if (text == exitFailure || text == exitSuccess)
            takeExitResult(index, text == exitSuccess);
        else if (text == debugMode)
            report(CheckResult::Incomplete, "debug-mode"_L1, index);
        else if (text == dmaProtectionDisabled)
            report(CheckResult::Pass, "dma-protection-disabled"_L1, index);
    }

    /// Of two registers the order is not certain: a call in PCR 5, as old firmware has it, may come late.
    void takeCall(qint64 index, quint32 pcr)
    {
        if (m_isCalled)
            report(CheckResult::Fail, "call-repeated"_L1, index);
        if (m_uncalled)
            report(pcr == bootManagerPcr ? CheckResult::Fail : CheckResult::Incomplete,
                   "application-before-call"_L1, *m_uncalled);
        if (m_omission)
            report(CheckResult::Fail, "call-after-omission"_L1, index);
        m_isCalled = true;
        m_wasCalled = true;
        m_uncalled.reset();
    }

    void takeReturn(qint64 index)
    {
        if (!m_isCalled)
            report(CheckResult::Fail, "return-without-call"_L1, index);
        m_isCalled = false;
    }

    void takeOmission(qint64 index)
    {
        if (m_omission || m_wasCalled)
            report(CheckResult::Fail, "omission-misplaced"_L1, index);
        m_omission = index;
    }

    void takeExit(qint64 index)
    {
        if (m_exit)
            report(CheckResult::Fail, "exit-repeated"_L1, index);
        m_exit = index;
    }

    void takeExitResult(qint64 index, bool isSuccess)
    {
        if (!m_exit)
            report(CheckResult::Fail, "exit-not-invoked"_L1, index);
        m_exit.reset();
        m_hasExited = m_hasExited || isSuccess;
    }

    void finish()
    {
        if (m_exit)
            report(CheckResult::Incomplete, "exit-unfinished"_L1, *m_exit);
        // Firmware that measures none of its actions is genuine; one that measures only some is not known.
        if (m_hasExited && m_uncalled && !m_omission)
            report(CheckResult::Incomplete, "call-missing"_L1, *m_uncalled);
        if (!m_hasExited && m_closed.any())
            report(CheckResult::Pass, "exit-not-logged"_L1, std::nullopt);
    }

    /// A remark about what is in order is made once.
    void report(CheckResult result, QLatin1StringView reason, std::optional<qint64> index)
    {
        if (result == CheckResult::Pass && std::ranges::count(m_outcomes, reason, &Outcome::reason) > 0)
            return;
        Outcome outcome{.result = result,
                        .reason = reason,
                        .subject = Subject::BootLog,
                        .part = {},
                        .event = index,
                        .range = {},
                        .detail = {}};
        if (index) {
            const Event &event = m_log.events[size_t(*index)];
            outcome.range = event.range;
            outcome.detail = u"PCR %1, %2"_s.arg(event.claimedRegister).arg(eventTypeName(event.claimedType));
        }
        m_outcomes.push_back(std::move(outcome));
    }

    const tcg::EventLog &m_log;
    std::vector<Outcome> m_outcomes;
    std::bitset<bootRegisterCount> m_closed;
    std::optional<qint64> m_uncalled; ///< the first application that no call came before
    std::optional<qint64> m_omission;
    std::optional<qint64> m_exit; ///< invoked, with no result yet
    bool m_isCalled = false; ///< an application was called and did not return
    bool m_wasCalled = false;
    bool m_hasExited = false;
};

} // namespace

std::vector<Outcome> checkGrammar(const CheckContext &context)
{
    const tcg::EventLog *log = context.bootLog();
    return log ? BootGrammar(*log).check() : incomplete("no-log"_L1, Subject::BootLog);
}

} // namespace plumbline::appraisal
