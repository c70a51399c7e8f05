// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison/change.h"
#include "core/comparison/compareevents.h"
#include "core/comparison/comparefiles.h"
#include "core/comparison/compareregisters.h"

namespace plumbline::comparison {

namespace {

/// What only one of them has cannot be compared.
void noteMissing(std::vector<Gap> &gaps, bool isBefore, bool isAfter, Gap noneBefore, Gap noneAfter)
{
    if (isBefore != isAfter)
        gaps.push_back(isBefore ? noneAfter : noneBefore);
}

void compareBootLogs(Comparison &comparison, const MeasuredBoot &before, const MeasuredBoot &after)
{
    const std::vector<HashAlgorithm> banks = commonBanks(before, after);
    if (banks.empty() && !(before.events.empty() && after.events.empty()))
        comparison.gaps.push_back(Gap::NoCommonBank);
    else
        comparison.changes = compareEvents(before, after, banks);
}

} // namespace

Comparison compare(const MeasuredBoot &before, const MeasuredBoot &after)
{
    Comparison comparison;
    noteMissing(comparison.gaps, before.hasBootLog, after.hasBootLog, Gap::NoBootLogBefore,
                Gap::NoBootLogAfter);
    noteMissing(comparison.gaps, before.hasImaList, after.hasImaList, Gap::NoImaListBefore,
                Gap::NoImaListAfter);
    const bool haveBootLogs = before.hasBootLog && after.hasBootLog;
    if (haveBootLogs && before.hasMeasurementRegisters != after.hasMeasurementRegisters) {
        comparison.gaps.push_back(Gap::OtherRegisters);
        return comparison;
    }
    if (haveBootLogs)
        compareBootLogs(comparison, before, after);
    if (before.hasImaList && after.hasImaList) {
        FileComparison files = compareFiles(before, after);
        comparison.changes.insert(comparison.changes.end(), std::make_move_iterator(files.changes.begin()),
                                  std::make_move_iterator(files.changes.end()));
        if (files.hasOtherHash)
            comparison.gaps.push_back(Gap::OtherFileHash);
    }
    RegisterComparison registers = compareRegisters(before, after);
    comparison.registers = std::move(registers.changes);
    if (!registers.hasCommon)
        comparison.gaps.push_back(Gap::NoCommonRegister);
    comparison.unexplained = unexplainedRegisters(comparison, before, after);
    return comparison;
}

} // namespace plumbline::comparison
