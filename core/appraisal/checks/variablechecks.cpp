// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/checks/logchecks.h"
#include "core/appraisal/checks/outcomes.h"
#include "core/appraisal/checks/variablekey.h"

#include <bitset>

using namespace Qt::StringLiterals;

namespace plumbline::appraisal {

namespace {

using tcg::Event;
using tcg::EventType;

constexpr quint32 policyPcr = 7;

bool isVariableEvent(EventType type)
{
    switch (type) {
    case EventType::EfiVariableDriverConfig:
    case EventType::EfiVariableBoot:
    case EventType::EfiVariableBoot2:
    case EventType::EfiVariableAuthority:
    case EventType::EfiSpdmDevicePolicy:
    case EventType::EfiSpdmDeviceAuthority:
        return true;
    default:
        return false;
    }
}

class VariableCheck
{
public:
    explicit VariableCheck(const tcg::EventLog &log)
        : m_log(log)
    {
    }

    std::vector<Outcome> check()
    {
        for (size_t i = 0; i < m_log.events.size(); ++i) {
            const Event &event = m_log.events[i];
            if (event.claimedRegister == policyPcr && event.claimedType == EventType::Separator)
                m_isClosed = true;
            else if (isVariableEvent(event.claimedType) && !event.isDamaged)
                take(qint64(i), event);
        }
        return m_outcomes.empty() ? pass(Subject::BootLog) : std::move(m_outcomes);
    }

private:
    void take(qint64 index, const Event &event)
    {
        const auto variable = readRawVariable(m_log.dataOf(event));
        if (!variable)
            report("not-a-variable"_L1, index, event, {});
        else if (!variable->hasProperName())
            report("improper-name"_L1, index, event, variable->nameText());
        else if (event.claimedRegister == policyPcr)
            takePolicy(index, event, *variable);
    }

    void takePolicy(qint64 index, const Event &event, const RawVariable &variable)
    {
        const auto key = keyVariableNamed(variable);
        if (!key)
            return;
        if (!isKeyVariable(variable)) {
            report("foreign-vendor"_L1, index, event, variable.nameText());
            return;
        }
        // An authority names the variable once for each image that it let run; what is measured again after
        // the separator is a matter of the grammar.
        if (event.claimedType != EventType::EfiVariableDriverConfig || m_isClosed)
            return;
        if (m_seen.test(*key))
            report("repeated"_L1, index, event, variable.nameText());
        m_seen.set(*key);
    }

    void report(QLatin1StringView reason, qint64 index, const Event &event, const QString &name)
    {
        m_outcomes.push_back({.result = CheckResult::Fail,
                              .reason = reason,
                              .subject = Subject::BootLog,
                              .part = {},
                              .event = index,
                              .range = event.data,
                              .detail = name});
    }

    const tcg::EventLog &m_log;
    std::vector<Outcome> m_outcomes;
    std::bitset<keyVariableCount> m_seen;
    bool m_isClosed = false;
};

} // namespace

std::vector<Outcome> checkVariables(const CheckContext &context)
{
    const tcg::EventLog *log = context.bootLog();
    return log ? VariableCheck(*log).check() : incomplete("no-log"_L1, Subject::BootLog);
}

} // namespace plumbline::appraisal
