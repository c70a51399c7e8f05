// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/stagebinding.h"

#include "core/appraisal/checks/imaprefix.h"

#include <algorithm>
#include <map>
#include <set>

namespace plumbline::appraisal {

namespace {

using evidence::Stage;

struct Rows
{
    std::set<quint32> registers;
    qint64 events = 0;
};

void countRows(const evidence::Log &log, std::map<Stage, Rows> &stages)
{
    for (qint64 i = 0; i < log.size(); ++i) {
        const evidence::Measurement row = log.at(i);
        Rows &rows = stages[row.stage];
        ++rows.events;
        if (row.registerIndex)
            rows.registers.insert(*row.registerIndex);
    }
}

/// One register in one bank.
Binding bindRegister(const CheckContext &context, HashAlgorithm bank, quint32 pcr, const QByteArray &quoted)
{
    if (pcr == imaPcr && context.imaList())
        return context.boundImaEntries(bank) > 0 ? Binding::Bound : Binding::Differs;
    const ReplayedRegister *replayed = findRegister(context.bootReplay, bank, pcr);
    if (!replayed || !replayed->isComplete)
        return Binding::Unbound;
    return replayed->value == quoted ? Binding::Bound : Binding::Differs;
}

Binding bindRegister(const CheckContext &context, const tpm::PcrValues &values, quint32 pcr)
{
    bool isBound = false;
    for (const auto &[index, quoted] : values) {
        if (quint32(index.pcr) != pcr)
            continue;
        const Binding binding = bindRegister(context, index.bank, pcr, quoted);
        if (binding == Binding::Differs)
            return binding;
        isBound = isBound || (binding == Binding::Bound && index.bank != HashAlgorithm::Sha1);
    }
    return isBound ? Binding::Bound : Binding::Unbound;
}

Binding worst(Binding a, Binding b)
{
    if (a == Binding::Differs || b == Binding::Differs)
        return Binding::Differs;
    return a == Binding::Unbound || b == Binding::Unbound ? Binding::Unbound : Binding::Bound;
}

} // namespace

std::vector<StageBinding> bindStages(const CheckContext &context, const Appraisal &appraisal)
{
    std::map<Stage, Rows> stages;
    for (const auto *part : {&context.evidence.bootLog, &context.evidence.imaList})
        if (const evidence::Log *log = evidence::valueOf(*part))
            countRows(*log, stages);
    std::vector<StageBinding> result;
    for (const Stage stage : evidence::allStages()) {
        const auto found = stages.find(stage);
        if (found == stages.end())
            continue;
        StageBinding entry{.stage = stage,
                           .registers = {found->second.registers.begin(), found->second.registers.end()},
                           .events = found->second.events,
                           .binding = found->second.registers.empty() ? Binding::Unbound : Binding::Bound};
        for (const quint32 pcr : entry.registers)
            entry.binding = worst(entry.binding, bindRegister(context, appraisal.signedValues, pcr));
        result.push_back(std::move(entry));
    }
    return result;
}

} // namespace plumbline::appraisal
