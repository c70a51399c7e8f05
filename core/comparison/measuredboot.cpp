// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison/measuredboot.h"

#include "core/appraisal/logprovenance.h"
#include "core/comparison/measuredfiles.h"

#include <set>

using namespace Qt::StringLiterals;

#include <set>

namespace plumbline::comparison {

namespace {

using appraisal::LogProvenance;
using appraisal::Replay;
using evidence::Log;
using evidence::valueOf;

constexpr quint32 imaPcr = 10;

bool isNoAction(const evidence::Measurement &row)
{
    return row.typeCode && tcg::EventType(*row.typeCode) == tcg::EventType::NoAction;
}

/// Whether the event could be read to its end; what could not has no digest to go by.
bool isWhole(const Log &log, qint64 index)
{
    const auto *boot = std::get_if<tcg::EventLog>(&log.content);
    return !boot || !boot->events[size_t(index)].isDamaged;
}

MeasuredEvent measuredEvent(const Log &log, evidence::Measurement row, const LogProvenance &provenance)
{
    MeasuredEvent event{.index = row.index,
                        .pcr = *row.registerIndex,
                        .stage = row.stage,
                        .type = row.type,
                        .typeCode = row.typeCode,
                        .key = {},
                        .digests = {},
                        .content = log.decode(row.index),
                        .provenance = provenance.ofEvent(log, row.index),
                        .dataProvenance = provenance.ofData(log, row.index)};
    event.key = eventKey(row, event.content);
    event.isContradicted = log.checkDigest(row.index).result == DigestCheck::Result::Mismatch;
    event.digests = std::move(row.digests);
    return event;
}

void takeBootLog(MeasuredBoot &boot, const Log &log, const LogProvenance &provenance,
                 const Progress &progress)
{
    boot.hasBootLog = true;
    boot.hasMeasurementRegisters = log.hasMeasurementRegisters();
    for (qint64 index = 0; index < log.size() && progress.goOn(index, log.size()); ++index) {
        evidence::Measurement row = log.at(index);
        if (row.registerIndex && !isNoAction(row) && isWhole(log, index))
            boot.events.push_back(measuredEvent(log, std::move(row), provenance));
    }
}

void addValues(tpm::PcrValues &values, const Replay &replay, const std::set<HashAlgorithm> &banks = {})
{
    for (const appraisal::ReplayedBank &bank : replay.banks) {
        if (!banks.empty() && !banks.contains(bank.algorithm))
            continue;
        for (const auto &[index, replayed] : bank.registers)
            if (replayed.isComplete)
                values.emplace(tpm::PcrIndex{bank.algorithm, int(index)}, replayed.value);
    }
}

std::set<HashAlgorithm> banksOf(const tpm::PcrValues &values)
{
    std::set<HashAlgorithm> banks;
    for (const auto &[index, value] : values)
        banks.insert(index.bank);
    return banks;
}

/// Adds what the logs give for registers without a value, in the banks of those that have one. An IMA list
/// alone can be replayed in any bank.
void addReplayed(tpm::PcrValues &values, const appraisal::CheckContext &context, const Progress &progress)
{
    const Log *log = valueOf(context.evidence.bootLog);
    const std::set<HashAlgorithm> quoted = banksOf(values);
    if (context.bootLog())
        addValues(values, context.bootReplay, quoted);
    else if (log)
        addValues(values, appraisal::replay(*log, progress), quoted);
    if (const Log *list = valueOf(context.evidence.imaList))
        addValues(values, appraisal::replay(*list, progress), banksOf(values));
}

void takeValues(MeasuredBoot &boot, const appraisal::CheckContext &context,
                const appraisal::Appraisal &appraisal, const Progress &progress)
{
    boot.areValuesSigned = appraisal::isQuoteProven(appraisal) && !appraisal.signedValues.empty();
    if (boot.areValuesSigned) {
        boot.values = appraisal.signedValues;
        return;
    }
    boot.areValuesReplayed = !context.quotedValues;
    boot.values = context.quotedValues.value_or(tpm::PcrValues());
    addReplayed(boot.values, context, progress);
}

/// The register that an outcome of a replay is about: "PCR 8"; a list of files has but one.
std::optional<quint32> registerOf(const appraisal::Outcome &outcome)
{
    if (outcome.subject == appraisal::Subject::ImaList)
        return outcome.reason == "differs"_L1 ? std::optional(imaPcr) : std::nullopt;
    bool isNumber = false;
    const quint32 pcr = outcome.detail.mid(4).toUInt(&isNumber);
    return isNumber && outcome.detail.startsWith("PCR "_L1) ? std::optional(pcr) : std::nullopt;
}

std::vector<quint32> contradictedRegisters(const appraisal::Appraisal &appraisal)
{
    std::set<quint32> registers;
    for (const appraisal::CheckReport &check : appraisal.checks) {
        if (!check.id.startsWith("log.replay"_L1) && !check.id.startsWith("ima.replay"_L1))
            continue;
        for (const appraisal::Outcome &outcome : check.outcomes)
            if (const auto pcr = registerOf(outcome); pcr && outcome.result == appraisal::CheckResult::Fail)
                registers.insert(*pcr);
    }
    return {registers.begin(), registers.end()};
}

} // namespace

MeasuredBoot measuredBoot(const evidence::ReadEvidence &evidence, const appraisal::Appraisal &appraisal,
                          const Progress &progress)
{
    return measuredBoot(appraisal::makeContext(evidence, progress), appraisal, progress);
}

MeasuredBoot measuredBoot(const appraisal::CheckContext &context, const appraisal::Appraisal &appraisal,
                          const Progress &progress)
{
    MeasuredBoot boot;
    takeValues(boot, context, appraisal, progress);
    boot.verdict = appraisal.verdict;
    boot.contradicted = contradictedRegisters(appraisal);
    if (const Log *log = valueOf(context.evidence.bootLog))
        takeBootLog(boot, *log, LogProvenance::ofBootLog(context, appraisal), progress);
    if (const Log *list = valueOf(context.evidence.imaList)) {
        boot.hasImaList = true;
        boot.files = measuredFiles(*list, LogProvenance::ofImaList(context, appraisal), progress);
    }
    return boot;
}

} // namespace plumbline::comparison
