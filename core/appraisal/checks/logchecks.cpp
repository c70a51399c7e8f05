// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/checks/logchecks.h"

#include "core/appraisal/checks/outcomes.h"
#include "core/tcg/digestrule.h"

#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::appraisal {

namespace {

std::vector<Outcome> checkStructure(const CheckContext &context)
{
    const auto &part = context.evidence.bootLog;
    if (!part)
        return incomplete("missing"_L1, Subject::BootLog);
    if (!*part)
        return unreadable(Subject::BootLog, part->error());
    const tcg::EventLog *log = context.bootLog();
    if (!log)
        return incomplete("not-a-pcr-log"_L1, Subject::BootLog);
    if (!log->readToEnd)
        return fails("truncated"_L1, Subject::BootLog);
    return pass(Subject::BootLog);
}

/// Google's first virtual firmware with measured boot: it states no version, and closes PCR 7 only.
bool isFirstGoogleFirmware(const tcg::EventLog &log)
{
    int versions = 0;
    for (const tcg::Event &event : log.events) {
        if (event.claimedType == tcg::EventType::Separator && event.claimedRegister != 7)
            return false;
        if (event.claimedRegister != 0 || event.claimedType == tcg::EventType::NoAction)
            continue;
        if (event.claimedType != tcg::EventType::SCrtmVersion
            || log.dataOf(event) != QByteArrayView("\0\0", 2))
            return false;
        ++versions;
    }
    return versions == 1;
}

/// What a genuine machine is known to do is not proven, but not forged either.
bool isQuirk(const tcg::EventLog &log, const Problem &problem)
{
    if (problem.code == "log.separator-missing"_L1)
        return isFirstGoogleFirmware(log);
    // Dell, TPM 1.2 with UEFI.
    return problem.code == "event.separator-value"_L1 && log.layout == tcg::LogLayout::Sha1
        && log.dataOf(log.events[size_t(*problem.event)]) == QByteArrayView("\xFF", 1);
}

std::vector<Outcome> outcomesOf(const tcg::EventLog &log, bool (*concerns)(const Problem &))
{
    std::vector<Outcome> outcomes;
    for (const Problem &problem : log.problems)
        if (concerns(problem))
            outcomes.push_back({.result = isQuirk(log, problem) ? CheckResult::Incomplete : CheckResult::Fail,
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
    return problem.code == "log.separator-missing"_L1
        || (problem.code.startsWith("event.separator"_L1) && problem.code != "event.separator-disguised"_L1);
}

bool concernsEvents(const Problem &problem)
{
    const bool isWrong = problem.severity == Severity::Error || problem.code == "event.digest-extra"_L1;
    return isWrong && !concernsSeparators(problem);
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

/// Dell's servers of the time between TPM 1.2 and 2.0 hash another version than the text that they log.
bool isVersionOfDell(const tcg::EventLog &log, size_t index)
{
    return log.layout == tcg::LogLayout::Sha1 && index > 0
        && log.events[index].claimedType == tcg::EventType::SCrtmVersion
        && log.dataOf(log.events[index - 1]).startsWith("Boot Guard Measured S-CRTM");
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
        const bool isQuirk = isVersionOfDell(*log, i);
        outcomes.push_back({.result = isQuirk ? CheckResult::Incomplete : CheckResult::Fail,
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
    Check{"log.replay"_L1, Question::LogExplains, checkLogReplay},
    Check{"log.bank-measured"_L1, Question::LogExplains, checkBankMeasured},
    Check{"log.grammar"_L1, Question::LogExplains, checkGrammar},
    Check{"log.look-alike"_L1, Question::LogExplains, checkLookAlikes},
    Check{"log.variables"_L1, Question::LogExplains, checkVariables},
    Check{"log.command-line"_L1, Question::LogExplains, checkCommandLine},
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
