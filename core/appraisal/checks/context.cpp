// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/checks/context.h"

#include "core/base/hasher.h"

#include <algorithm>

namespace plumbline::appraisal {

namespace {

using evidence::valueOf;

/// The value that a PCR has when nothing was extended. PC Client Platform TPM Profile 1.06, section 4.6.2.
QByteArray resetValue(tpm::PcrIndex index)
{
    const bool isDynamic = index.pcr >= 17 && index.pcr <= 22;
    return QByteArray(digestSize(index.bank).value_or(0), isDynamic ? '\xFF' : '\0');
}

bool fitsQuote(const CheckContext &context, const tpm::PcrValues &values)
{
    const tpm::Attest *quote = context.quote();
    const tpm::Signature *signature = context.signature();
    if (!quote || !quote->quote || !signature || values.empty())
        return false;
    const QByteArray digest
        = hashOf(signature->claimedHash, tpm::concatenated(quote->quote->selection, values));
    return !digest.isEmpty() && digest == quote->quote->pcrDigest;
}

/// What the logs alone say that the quoted PCRs are.
tpm::PcrValues replayedValues(const CheckContext &context)
{
    tpm::PcrValues values;
    for (const tpm::PcrIndex &index : context.quote()->quote->selection.pcrs()) {
        const auto number = quint32(index.pcr);
        const ReplayedRegister *pcr = findRegister(context.bootReplay, index.bank, number);
        if (!pcr)
            pcr = findRegister(context.imaReplay, index.bank, number);
        values.emplace(index, pcr ? pcr->value : resetValue(index));
    }
    return values;
}

void findValues(CheckContext &context)
{
    const tpm::Attest *quote = context.quote();
    if (!quote || !quote->quote)
        return;
    if (const auto *file = valueOf(context.evidence.pcrValues)) {
        const auto values = tpm::assignValues(quote->quote->selection, file->value);
        if (values && fitsQuote(context, *values))
            context.quotedValues = *values;
        return;
    }
    const tpm::PcrValues values = replayedValues(context);
    if (context.evidence.pcrValues || !fitsQuote(context, values))
        return;
    context.quotedValues = values;
    context.valuesAreReplayed = true;
}

} // namespace

const tpm::Attest *CheckContext::quote() const
{
    const auto *reading = valueOf(evidence.quote);
    return reading ? &reading->value : nullptr;
}

const tpm::Signature *CheckContext::signature() const
{
    const auto *reading = valueOf(evidence.signature);
    return reading ? &reading->value : nullptr;
}

const tpm::KeyFile *CheckContext::attestationKey() const
{
    return valueOf(evidence.attestationKey);
}

const tcg::EventLog *CheckContext::bootLog() const
{
    const evidence::Log *log = valueOf(evidence.bootLog);
    if (!log || log->hasMeasurementRegisters())
        return nullptr;
    return std::get_if<tcg::EventLog>(&log->content);
}

const ima::List *CheckContext::imaList() const
{
    const evidence::Log *log = valueOf(evidence.imaList);
    return log ? std::get_if<ima::List>(&log->content) : nullptr;
}

CheckContext makeContext(const evidence::ReadEvidence &evidence, const Progress &progress)
{
    CheckContext context{.evidence = evidence, .quotedValues = {}, .bootReplay = {}, .imaReplay = {}};
    if (context.bootLog())
        context.bootReplay = replay(*valueOf(evidence.bootLog), progress);
    if (context.imaList())
        context.imaReplay = replay(*valueOf(evidence.imaList), progress);
    findValues(context);
    return context;
}

const ReplayedRegister *findRegister(const Replay &replay, HashAlgorithm bank, quint32 index)
{
    for (const ReplayedBank &replayed : replay.banks) {
        if (replayed.algorithm != bank)
            continue;
        const auto found = replayed.registers.find(index);
        if (found != replayed.registers.end())
            return &found->second;
    }
    return nullptr;
}

} // namespace plumbline::appraisal
