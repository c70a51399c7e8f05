// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/causes/recogniser.h"

#include <algorithm>

namespace plumbline::causes {

namespace {

using comparison::Gap;

constexpr quint32 imaPcr = 10;

bool hasGap(const Explanation &explanation, Gap gap)
{
    const auto &gaps = explanation.comparison().gaps;
    return std::ranges::find(gaps, gap) != gaps.end();
}

} // namespace

/// Registers moved, and there is no log that could say why. Only that is known: a machine that lost its log
/// and one that hides it look alike.
void recogniseMissingLog(Explanation &explanation)
{
    const bool isBefore = hasGap(explanation, Gap::NoBootLogBefore);
    const bool isAfter = hasGap(explanation, Gap::NoBootLogAfter);
    const bool isImaAfter = hasGap(explanation, Gap::NoImaListAfter);
    std::vector<quint32> registers = explanation.openRegisters();
    std::erase_if(registers,
                  [=](quint32 pcr) { return pcr == imaPcr ? !isImaAfter : !isBefore && !isAfter; });
    if (registers.empty())
        return;
    const auto moved = [&](quint32 pcr) { return std::ranges::find(registers, pcr) != registers.end(); };
    ChangeSet &set = explanation.add(Cause::LogMissing, Confidence::Certain);
    if (isAfter)
        addFact(set, factFor(fact::noBootLog));
    if (isBefore)
        addFact(set, factFor(fact::noBootLogBefore));
    if (isImaAfter && moved(imaPcr))
        addFact(set, factFor(fact::noImaList));
    // GRUB's "linux" command without Secure Boot: PCR 7 moves, and the kernel gets no log.
    if (isAfter && moved(7))
        addFact(set, factFor(fact::loaderWithoutLog));
    for (const quint32 pcr : registers) {
        addFact(set, factFor(fact::registerUnexplained, {QString::number(pcr)}));
        explanation.takeRegister(set, pcr);
    }
}

} // namespace plumbline::causes
