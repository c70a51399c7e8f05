// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/checks/hypothesis.h"
#include "core/appraisal/checks/outcomes.h"
#include "core/tcg/digestrule.h"
#include "core/tcg/eventchecks.h"

#include <algorithm>
#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace plumbline::appraisal {

namespace {

constexpr int firmwarePcrs = 8;
constexpr int imaPcr = 10;
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

std::vector<HashAlgorithm> banksOf(const tpm::PcrValues &values)
{
    std::vector<HashAlgorithm> banks;
    for (const auto &[index, value] : values)
        if (std::ranges::find(banks, index.bank) == banks.end())
            banks.push_back(index.bank);
    return banks;
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
        if (pcr == imaPcr || isResettable(pcr) || isResetValue(quoted, pcr))
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

std::vector<Outcome> checkStructure(const CheckContext &context)
{
    const auto &part = context.evidence.bootLog;
    if (!part)
        return incomplete("missing"_L1, Subject::BootLog);
    if (!*part)
        return fails("unreadable"_L1, Subject::BootLog, part->error().structure, {part->error().offset, 0});
    const tcg::EventLog *log = context.bootLog();
    if (!log)
        return incomplete("not-a-pcr-log"_L1, Subject::BootLog);
    if (!log->readToEnd)
        return fails("truncated"_L1, Subject::BootLog);
    return pass(Subject::BootLog);
}

std::vector<Outcome> checkReplay(const CheckContext &context)
{
    if (!context.bootLog())
        return incomplete("no-log"_L1, Subject::BootLog);
    if (!context.quotedValues)
        return incomplete("no-values"_L1, Subject::PcrValues);
    std::vector<Outcome> outcomes;
    for (const HashAlgorithm bank : banksOf(*context.quotedValues)) {
        std::vector<Outcome> found = logHasBank(context, bank)
            ? BankComparison(context, bank).compare()
            : incomplete("bank-not-logged"_L1, Subject::BootLog, hashName(bank));
        for (Outcome &outcome : found)
            outcome.part = hashName(bank);
        std::ranges::move(found, std::back_inserter(outcomes));
    }
    return outcomes;
}

/// A bank that firmware did not extend can be filled with any story (CVE-2021-42299): its firmware registers
/// are all at their reset value.
std::vector<Outcome> checkMeasured(const CheckContext &context)
{
    if (!context.quotedValues)
        return incomplete("no-values"_L1, Subject::PcrValues);
    std::vector<Outcome> outcomes;
    for (const HashAlgorithm bank : banksOf(*context.quotedValues)) {
        bool hasFirmware = false;
        bool isMeasured = false;
        for (const auto &[index, value] : *context.quotedValues) {
            if (index.bank != bank || index.pcr >= firmwarePcrs)
                continue;
            hasFirmware = true;
            isMeasured = isMeasured || !isAll(value, '\0');
        }
        if (hasFirmware && !isMeasured)
            outcomes.push_back({.result = CheckResult::Fail,
                                .reason = "not-measured"_L1,
                                .subject = Subject::PcrValues,
                                .part = hashName(bank),
                                .event = {},
                                .range = {},
                                .detail = {}});
    }
    return outcomes.empty() ? pass(Subject::PcrValues) : outcomes;
}

std::vector<Outcome> outcomesOf(const tcg::EventLog &log, bool (*concerns)(const Problem &))
{
    std::vector<Outcome> outcomes;
    for (const Problem &problem : log.problems)
        if (concerns(problem))
            outcomes.push_back({.result = CheckResult::Fail,
                                .reason = problem.code,
                                .subject = Subject::BootLog,
                                .part = {},
                                .event = problem.event,
                                .range = problem.range,
                                .detail = problem.structure});
    return outcomes.empty() ? pass(Subject::BootLog) : outcomes;
}

/// Oddities that a reader of the log is only warned of: for a verdict each is an event outside the boot's
/// grammar.
bool concernsSeparators(const Problem &problem)
{
    return problem.code == "log.separator-missing"_L1 || problem.code == "event.after-separator"_L1
        || problem.code.startsWith("event.separator"_L1);
}

bool concernsEvents(const Problem &problem)
{
    return problem.severity == Severity::Error && problem.code.startsWith("event."_L1)
        && !concernsSeparators(problem);
}

std::vector<Outcome> checkSeparators(const CheckContext &context)
{
    const tcg::EventLog *log = context.bootLog();
    return log ? outcomesOf(*log, concernsSeparators) : incomplete("no-log"_L1, Subject::BootLog);
}

/// What else the reader found wrong: digests that are missing, repeated or of a false size, registers that do
/// not exist, a locality that contradicts itself.
std::vector<Outcome> checkEvents(const CheckContext &context)
{
    const tcg::EventLog *log = context.bootLog();
    return log ? outcomesOf(*log, concernsEvents) : incomplete("no-log"_L1, Subject::BootLog);
}

/// Text that is not what was hashed may say anything.
std::vector<Outcome> checkDigests(const CheckContext &context)
{
    const tcg::EventLog *log = context.bootLog();
    if (!log)
        return incomplete("no-log"_L1, Subject::BootLog);
    std::vector<Outcome> outcomes;
    for (size_t i = 0; i < log->events.size(); ++i) {
        const tcg::Event &event = log->events[i];
        if (tcg::checkDigest(*log, event).result != DigestCheck::Result::Mismatch)
            continue;
        outcomes.push_back({.result = CheckResult::Fail,
                            .reason = "mismatch"_L1,
                            .subject = Subject::BootLog,
                            .part = {},
                            .event = qint64(i),
                            .range = event.data,
                            .detail = u"PCR %1"_s.arg(event.claimedRegister)});
    }
    return outcomes.empty() ? pass(Subject::BootLog) : outcomes;
}

constexpr std::array checks{
    Check{"log.structure"_L1, Question::LogExplains, checkStructure},
    Check{"log.replay"_L1, Question::LogExplains, checkReplay},
    Check{"log.bank-measured"_L1, Question::LogExplains, checkMeasured},
    Check{"log.separator"_L1, Question::LogExplains, checkSeparators},
    Check{"log.event-digest"_L1, Question::LogExplains, checkDigests},
    Check{"log.events"_L1, Question::LogExplains, checkEvents},
};

} // namespace

std::span<const Check> logChecks()
{
    return checks;
}

} // namespace plumbline::appraisal
