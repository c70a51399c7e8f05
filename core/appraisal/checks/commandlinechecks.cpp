// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/checks/logchecks.h"
#include "core/appraisal/checks/outcomes.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::appraisal {

namespace {

constexpr quint32 grubTextPcr = 8;

/// GRUB's, and that of Red Hat's GRUB before 2.04. GRUB 2.06, grub-core/loader/i386/linux.c.
constexpr std::array<QByteArrayView, 2> prefixes{"kernel_cmdline: ", "grub_kernel_cmdline "};

bool isCommandLine(const tcg::EventLog &log, const tcg::Event &event)
{
    if (event.claimedRegister != grubTextPcr || event.claimedType != tcg::EventType::Ipl)
        return false;
    const QByteArrayView data = log.dataOf(event);
    return std::ranges::any_of(prefixes, [=](QByteArrayView prefix) { return data.startsWith(prefix); });
}

} // namespace

std::vector<Outcome> checkCommandLine(const CheckContext &context)
{
    const tcg::EventLog *log = context.bootLog();
    if (!log)
        return incomplete("no-log"_L1, Subject::BootLog);
    int count = 0;
    for (size_t i = 0; i < log->events.size(); ++i) {
        const tcg::Event &event = log->events[i];
        if (!isCommandLine(*log, event) || ++count == 1)
            continue;
        return {{.result = CheckResult::Incomplete,
                 .reason = "repeated"_L1,
                 .subject = Subject::BootLog,
                 .part = {},
                 .event = qint64(i),
                 .range = event.range,
                 .detail = {}}};
    }
    return count > 0 ? pass(Subject::BootLog) : notApplicable(Subject::BootLog);
}

} // namespace plumbline::appraisal
