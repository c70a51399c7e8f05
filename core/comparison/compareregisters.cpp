// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison/compareregisters.h"

#include <algorithm>
#include <set>

namespace plumbline::comparison {

namespace {

constexpr int imaPcr = 10;

std::set<HashAlgorithm> banksOf(const tpm::PcrValues &values)
{
    std::set<HashAlgorithm> banks;
    for (const auto &[index, value] : values)
        banks.insert(index.bank);
    return banks;
}

/// Whether a register that has no value is known to be untouched.
bool isReplayed(const MeasuredBoot &boot, int pcr)
{
    return boot.areValuesReplayed && (pcr == imaPcr ? boot.hasImaList : boot.hasBootLog);
}

const QByteArray *valueAt(const MeasuredBoot &boot, tpm::PcrIndex index)
{
    const auto found = boot.values.find(index);
    return found == boot.values.end() ? nullptr : &found->second;
}

void compareRegister(RegisterComparison &found, tpm::PcrIndex index, const MeasuredBoot &before,
                     const MeasuredBoot &after)
{
    const QByteArray *first = valueAt(before, index);
    const QByteArray *second = valueAt(after, index);
    if (!first || !second) {
        if (!isReplayed(before, index.pcr) || !isReplayed(after, index.pcr))
            return;
        const QByteArray untouched
            = appraisal::resetValue(quint32(index.pcr), (first ? first : second)->size());
        if (*(first ? first : second) == untouched)
            return;
    } else {
        found.hasCommon = true;
    }
    if (!first || !second || *first != *second)
        found.changes.push_back({index, first ? *first : QByteArray(), second ? *second : QByteArray()});
}

} // namespace

RegisterComparison compareRegisters(const MeasuredBoot &before, const MeasuredBoot &after)
{
    RegisterComparison found;
    const std::set<HashAlgorithm> banksBefore = banksOf(before.values);
    const std::set<HashAlgorithm> banksAfter = banksOf(after.values);
    std::set<tpm::PcrIndex> indices;
    for (const tpm::PcrValues *values : {&before.values, &after.values})
        for (const auto &[index, value] : *values)
            if (banksBefore.contains(index.bank) && banksAfter.contains(index.bank))
                indices.insert(index);
    for (const tpm::PcrIndex &index : indices)
        compareRegister(found, index, before, after);
    return found;
}

std::vector<quint32> unexplainedRegisters(const Comparison &comparison, const MeasuredBoot &before,
                                          const MeasuredBoot &after)
{
    std::set<quint32> registers;
    for (const RegisterChange &change : comparison.registers)
        registers.insert(quint32(change.pcr.pcr));
    for (const Change &change : comparison.changes)
        registers.erase(change.pcr);
    if (before.hasImaList && after.hasImaList)
        registers.erase(quint32(imaPcr));
    return {registers.begin(), registers.end()};
}

} // namespace plumbline::comparison
