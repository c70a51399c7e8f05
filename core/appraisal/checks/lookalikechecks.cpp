// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/checks/eventplaces.h"
#include "core/appraisal/checks/logchecks.h"
#include "core/appraisal/checks/outcomes.h"
#include "core/appraisal/checks/variablekey.h"
#include "core/appraisal/checks/wellknowndigests.h"

using namespace Qt::StringLiterals;

namespace plumbline::appraisal {

namespace {

using tcg::Event;
using tcg::EventLog;
using tcg::EventType;

/// The well-known text of which the event has a digest; null for none.
const WellKnownText *findText(const EventLog &log, const Event &event)
{
    for (const tcg::LoggedDigest &digest : log.digestsOf(event))
        if (const WellKnownText *text = wellKnownTextOf(log, digest))
            return text;
    return nullptr;
}

/// A boot variable whose value is those four bytes: only the value is hashed. PFP 1.06, section 10.4.1.
bool isVariableOfThatValue(const EventLog &log, const Event &event, const WellKnownText &text)
{
    const bool isHashedByValue
        = event.claimedType == EventType::EfiVariableBoot || event.claimedType == EventType::EfiVariableBoot2;
    if (!isHashedByValue || text.type != EventType::Separator)
        return false;
    const auto variable = readRawVariable(log.dataOf(event));
    return variable && variable->value == text.text;
}

/// Intel's Boot Guard through coreboot's and Google's firmware: an entry of the firmware interface table that
/// is not there is measured as four zero bytes.
bool isAbsentFitEntry(const EventLog &log, const Event &event)
{
    return event.claimedRegister == 0 && event.claimedType == EventType::SCrtmContents
        && log.dataOf(event) == QByteArrayView("FIT Type 0x2D Measured S-CRTM\0", 30);
}

std::optional<Outcome> judge(const EventLog &log, size_t index)
{
    const Event &event = log.events[index];
    if (event.claimedRegister >= firmwareRegisterCount || event.claimedType == EventType::NoAction)
        return std::nullopt;
    const WellKnownText *text = findText(log, event);
    if (!text || text->type == event.claimedType || isVariableOfThatValue(log, event, *text))
        return std::nullopt;
    Outcome outcome{.result = CheckResult::Fail,
                    .reason = "disguised-action"_L1,
                    .subject = Subject::BootLog,
                    .part = {},
                    .event = qint64(index),
                    .range = event.range,
                    .detail = QString::fromLatin1(text->text)};
    if (text->type == EventType::Separator) {
        outcome.reason = "disguised-separator"_L1;
        outcome.detail = u"PCR %1"_s.arg(event.claimedRegister);
    }
    if (isAbsentFitEntry(log, event)) {
        outcome.result = CheckResult::Pass;
        outcome.reason = "absent-fit-entry"_L1;
    }
    return outcome;
}

} // namespace

std::vector<Outcome> checkLookAlikes(const CheckContext &context)
{
    const EventLog *log = context.bootLog();
    if (!log)
        return incomplete("no-log"_L1, Subject::BootLog);
    std::vector<Outcome> outcomes;
    for (size_t i = 0; i < log->events.size(); ++i)
        if (auto outcome = judge(*log, i))
            outcomes.push_back(*std::move(outcome));
    return outcomes.empty() ? pass(Subject::BootLog) : outcomes;
}

} // namespace plumbline::appraisal
