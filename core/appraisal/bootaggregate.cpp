// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/bootaggregate.h"

#include "core/base/hasher.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::appraisal {

namespace {

using Result = BootAggregateCheck::Result;

/// The registers from 0 to @p last, one after another; empty where one of them is not certain.
QByteArray registersUpTo(const ReplayedBank &bank, quint32 last, qsizetype size)
{
    QByteArray values;
    for (quint32 index = 0; index <= last; ++index) {
        const auto pcr = bank.registers.find(index);
        if (pcr == bank.registers.end())
            values += QByteArray(size, '\0');
        else if (pcr->second.isComplete)
            values += pcr->second.value;
        else
            return {};
    }
    return values;
}

} // namespace

BootAggregateCheck checkBootAggregate(const ima::List &list, const Replay &bootLog)
{
    BootAggregateCheck check;
    if (list.entries.empty())
        return check;
    const ima::Entry &first = list.entries.front();
    const ima::EntryContent content = ima::decodeEntry(list, first);
    if (content.path != "boot_aggregate")
        return check;
    check.aggregate = content.fileDigest;
    check.algorithm = content.fileDigest.algorithm;
    check.range = {first.offset, qint64(first.length)};
    const auto bank = std::ranges::find(bootLog.banks, check.algorithm, &ReplayedBank::algorithm);
    if (bank == bootLog.banks.end() || bank->registers.empty())
        return check;
    for (const int last : {9, 7}) {
        const QByteArray values
            = registersUpTo(*bank, quint32(last), digestSize(check.algorithm).value_or(0));
        if (values.isEmpty())
            continue;
        check.result = Result::Mismatch;
        if (hashOf(check.algorithm, values) != content.fileDigest.value)
            continue;
        check.result = Result::Match;
        check.lastRegister = last;
        return check;
    }
    return check;
}

std::vector<Problem> bootAggregateProblems(const BootAggregateCheck &check)
{
    if (check.result != Result::Mismatch)
        return {};
    return {{.code = "ima.boot-aggregate-differs"_L1,
             .severity = Severity::Error,
             .event = 0,
             .range = check.range,
             .structure = hashName(check.algorithm)}};
}

} // namespace plumbline::appraisal
