// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/checks/hypothesis.h"
#include "core/appraisal/checks/imaprefix.h"
#include "core/appraisal/checks/logchecks.h"
#include "core/appraisal/checks/outcomes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::appraisal {

namespace {

constexpr int userspacePcr = 11; ///< systemd measures the phases of the boot into it at run time
constexpr int identityPcr = 15; ///< systemd measures the machine's identity into it at run time
constexpr int debugPcr = 16;
constexpr int applicationPcr = 23;

/// Registers that anyone may reset or that grow while the system runs, without a line in the firmware's log.
bool growsUnlogged(int pcr)
{
    return pcr == userspacePcr || pcr == identityPcr;
}

bool isResettable(int pcr)
{
    return pcr == debugPcr || pcr == applicationPcr;
}

bool logHasBank(const CheckContext &context, HashAlgorithm bank)
{
    return std::ranges::find(context.bootReplay.banks, bank, &ReplayedBank::algorithm)
        != context.bootReplay.banks.end();
}

bool isAll(const QByteArray &value, char byte)
{
    return std::ranges::all_of(value, [byte](char c) { return c == byte; });
}

/// A register without an event is as it was reset, by the start of the machine or by a dynamic launch.
bool isResetValue(const QByteArray &value, int pcr)
{
    return isAll(value, '\0') || value == resetValue(quint32(pcr), value.size());
}

/// One bank's registers against the quoted ones.
class BankComparison
{
public:
    BankComparison(const CheckContext &context, HashAlgorithm bank)
        : m_context(context)
        , m_bank(bank)
    {
    }

    std::vector<Outcome> compare()
    {
        for (const auto &[index, value] : *m_context.quotedValues)
            if (index.bank == m_bank)
                compareRegister(index.pcr, value);
        if (m_outcomes.empty())
            m_outcomes = pass(Subject::BootLog);
        for (Outcome &outcome : m_outcomes)
            outcome.part = hashName(m_bank);
        return std::move(m_outcomes);
    }

private:
    void compareRegister(int pcr, const QByteArray &quoted)
    {
        const ReplayedRegister *replayed = findRegister(m_context.bootReplay, m_bank, quint32(pcr));
        if (!replayed)
            compareEmpty(pcr, quoted);
        else if (!replayed->isComplete)
            report(CheckResult::Incomplete, "not-computable"_L1, pcr);
        else if (replayed->value != quoted)
            explain(pcr, quoted);
    }

    void compareEmpty(int pcr, const QByteArray &quoted)
    {
        if (pcr == int(imaPcr) || isResettable(pcr) || isResetValue(quoted, pcr))
            return;
        if (growsUnlogged(pcr))
            report(CheckResult::Incomplete, "unlogged"_L1, pcr);
        else
            report(CheckResult::Fail, "no-event"_L1, pcr);
    }

    void explain(int pcr, const QByteArray &quoted)
    {
        const Hypothesis guess = explainRegister(*m_context.bootLog(), m_bank, quint32(pcr), quoted);
        switch (guess.kind) {
        case Hypothesis::Kind::LogIsLonger:
            report(CheckResult::Incomplete, "log-is-longer"_L1, pcr, guess.event);
            break;
        case Hypothesis::Kind::BootPhases:
            report(CheckResult::Pass, "boot-phases"_L1, pcr, guess.event);
            break;
        case Hypothesis::Kind::EventInserted:
            report(CheckResult::Fail, "event-inserted"_L1, pcr, guess.event);
            break;
        case Hypothesis::Kind::EventRepeated:
            report(CheckResult::Fail, "event-repeated"_L1, pcr, guess.event);
            break;
        case Hypothesis::Kind::OtherLocality:
            report(CheckResult::Fail, "other-locality"_L1, pcr);
            break;
        case Hypothesis::Kind::None:
            report(growsUnlogged(pcr) ? CheckResult::Incomplete : CheckResult::Fail, "differs"_L1, pcr,
                   guess.event);
        }
    }

    void report(CheckResult result, QLatin1StringView reason, int pcr, std::optional<qint64> event = {})
    {
        m_outcomes.push_back(
            {.result = result,
             .reason = reason,
             .subject = Subject::BootLog,
             .part = {},
             .event = event,
             .range = event ? m_context.bootLog()->events[size_t(*event)].range : ByteRange(),
             .detail = u"PCR %1"_s.arg(pcr)});
    }

    const CheckContext &m_context;
    HashAlgorithm m_bank;
    std::vector<Outcome> m_outcomes;
};

} // namespace

std::vector<Outcome> checkLogReplay(const CheckContext &context)
{
    if (!context.bootLog())
        return incomplete("no-log"_L1, Subject::BootLog);
    if (!context.quotedValues)
        return incomplete("no-values"_L1, Subject::PcrValues);
    std::vector<Outcome> outcomes;
    for (const HashAlgorithm bank : quotedBanks(*context.quotedValues)) {
        std::vector<Outcome> found = logHasBank(context, bank)
            ? BankComparison(context, bank).compare()
            : incomplete("bank-not-logged"_L1, Subject::BootLog, hashName(bank));
        for (Outcome &outcome : found)
            outcome.part = hashName(bank);
        std::ranges::move(found, std::back_inserter(outcomes));
    }
    return outcomes;
}

} // namespace plumbline::appraisal
