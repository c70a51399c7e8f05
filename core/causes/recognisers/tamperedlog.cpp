// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/causes/recogniser.h"

#include <algorithm>

namespace plumbline::causes {

namespace {

using comparison::MeasuredBoot;
using comparison::MeasuredEvent;
using comparison::MeasuredFile;

constexpr quint32 imaPcr = 10;

bool isSigned(const MeasuredBoot &boot, quint32 pcr)
{
    return boot.areValuesSigned && std::ranges::any_of(boot.values, [=](const auto &value) {
               return quint32(value.first.pcr) == pcr;
           });
}

bool isContradicted(const MeasuredBoot &boot, quint32 pcr)
{
    return std::ranges::find(boot.contradicted, pcr) != boot.contradicted.end();
}

/// Registers that a log says something about, or should.
std::set<quint32> registersOf(const MeasuredBoot &boot)
{
    std::set<quint32> registers(boot.contradicted.begin(), boot.contradicted.end());
    for (const MeasuredEvent &event : boot.events)
        registers.insert(event.pcr);
    if (std::ranges::any_of(boot.files, [](const MeasuredFile &file) { return file.pcr == imaPcr; }))
        registers.insert(imaPcr);
    return registers;
}

bool hasChange(const Explanation &explanation, quint32 pcr)
{
    return std::ranges::any_of(explanation.comparison().changes,
                               [=](const comparison::Change &change) { return change.pcr == pcr; });
}

/// Whether the TPM signed the same value of the register in both boots, in at least one bank and in all that
/// both have: then nothing in it can have changed, whatever the logs say.
bool isUnmoved(const Explanation &explanation, quint32 pcr)
{
    if (!isSigned(explanation.before(), pcr) || !isSigned(explanation.after(), pcr))
        return false;
    bool hasCommonBank = false;
    for (const auto &[index, value] : explanation.before().values) {
        const auto other = explanation.after().values.find(index);
        if (quint32(index.pcr) != pcr || other == explanation.after().values.end())
            continue;
        hasCommonBank = true;
        if (other->second != value)
            return false;
    }
    return hasCommonBank;
}

/// Registers whose log is not their story, with what gives it away. What was so before already is a quirk of
/// the machine, unless something changed there.
std::vector<std::pair<quint32, CauseFact>> liesOf(const Explanation &explanation)
{
    std::vector<std::pair<quint32, CauseFact>> lies;
    std::set<quint32> registers = registersOf(explanation.before());
    registers.merge(registersOf(explanation.after()));
    for (const quint32 pcr : registers) {
        const bool isChanged = hasChange(explanation, pcr);
        const bool wasFalse = isContradicted(explanation.before(), pcr);
        const bool isFalse = isContradicted(explanation.after(), pcr);
        const QString number = QString::number(pcr);
        if ((isFalse && !wasFalse) || ((isFalse || wasFalse) && isChanged))
            lies.emplace_back(pcr, factFor(fact::registerNotFromLog, {number}));
        else if (isChanged && isUnmoved(explanation, pcr))
            lies.emplace_back(pcr, factFor(fact::registerSame, {number}));
    }
    return lies;
}

/// What the log says of the event is not what was hashed. Firmware that always hashes something else did so
/// before, too.
bool isMisquoted(const ChangedEvent &change)
{
    return change.after && change.after->isContradicted && !(change.before && change.before->isContradicted);
}

} // namespace

void recogniseTamperedLog(Explanation &explanation)
{
    const auto lies = liesOf(explanation);
    std::vector<ChangedEvent> misquoted = explanation.openEvents();
    std::erase_if(misquoted, [](const ChangedEvent &change) { return !isMisquoted(change); });
    if (lies.empty() && misquoted.empty())
        return;
    // Whose word the log goes against: the TPM's where the quote is proven.
    ChangeSet &set = explanation.add(
        Cause::LogTampered, explanation.after().areValuesSigned ? Confidence::Certain : Confidence::Likely);
    addGuardRail(set, GuardRail::LogTampered);
    for (const auto &[pcr, why] : lies) {
        addFact(set, why);
        explanation.takeRegister(set, pcr);
        const auto &changes = explanation.comparison().changes;
        for (size_t i = 0; i < changes.size(); ++i)
            if (changes[i].pcr == pcr)
                explanation.take(set, i);
    }
    for (const ChangedEvent &change : misquoted) {
        addFact(set, factFor(fact::dataNotMeasured, {change.after->type}));
        explanation.take(set, change.index);
    }
}

} // namespace plumbline::causes
