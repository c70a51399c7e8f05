// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/causes/bootapplications.h"
#include "core/causes/recogniser.h"

#include "core/uefi/guids.h"

#include <map>

using namespace Qt::StringLiterals;

namespace plumbline::causes {

namespace {

using comparison::ChangeKind;
using comparison::EventKey;

/// Programs that no recogniser could place: they ran all the same.
void takeApplications(Explanation &explanation)
{
    for (const ChangedEvent &change : explanation.openEvents(EventKey::Kind::Image)) {
        const auto type = tcg::EventType(change.event().typeCode.value_or(0));
        const bool isReplaced = change.kind == ChangeKind::Changed && !isVouchedFor(explanation);
        const bool isNewCode = change.after && (change.kind == ChangeKind::Added || isReplaced);
        if (isNewCode && type == tcg::EventType::EfiBootServicesApplication)
            addUnknownApplication(explanation, change);
    }
}

CauseFact factOf(const ChangedEvent &change)
{
    if (change.isRemoved() && change.is(EventKey::Kind::Image))
        return factFor(fact::applicationGone, {change.key().name});
    if (change.kind == ChangeKind::Repeated)
        return factFor(fact::moreMeasurements, {change.key().name});
    const bool isMeasurement = change.after && signerOf(*change.after);
    if (isMeasurement)
        return factFor(fact::newSigner, {signerOf(*change.after)->name});
    return factFor(fact::eventUnexplained, {change.event().type});
}

bool isSecureBoot(const ChangedEvent &change)
{
    return isVariable(change.event(), uefi::guid::globalVariable, u"SecureBoot");
}

/// One set for each register: what is not known to belong together is not put together.
void takeEvents(Explanation &explanation)
{
    std::map<quint32, std::vector<ChangedEvent>> registers;
    for (const ChangedEvent &change : explanation.openEvents())
        registers[change.event().pcr].push_back(change);
    for (const auto &[pcr, changes] : registers) {
        ChangeSet &set = explanation.add(Cause::NothingKnown, Confidence::Possible);
        for (const ChangedEvent &change : changes) {
            addFact(set, factOf(change));
            if (isSecureBoot(change) && explanation.policyAfter().secureBoot != BootPolicy::SecureBoot::On)
                addGuardRail(set, GuardRail::SecureBootOff);
            explanation.take(set, change.index);
        }
    }
}

void takeFiles(Explanation &explanation)
{
    const auto files = explanation.openFiles();
    if (files.empty())
        return;
    ChangeSet &set = explanation.add(Cause::NothingKnown, Confidence::Possible);
    for (const ChangedFile &change : files) {
        addFact(set,
                factFor(change.file().isViolation ? fact::violation : fact::fileChanged,
                        {QString::fromUtf8(change.file().path)}));
        explanation.take(set, change.index);
    }
}

/// Changes whose places are not in the boots: a comparison of others. Nothing is left out.
void takeRest(Explanation &explanation)
{
    ChangeSet *set = nullptr;
    for (size_t i = 0; i < explanation.comparison().changes.size(); ++i) {
        if (explanation.isTaken(i))
            continue;
        if (!set)
            set = &explanation.add(Cause::NothingKnown, Confidence::Possible);
        explanation.take(*set, i);
    }
}

} // namespace

void recogniseNothing(Explanation &explanation)
{
    takeApplications(explanation);
    takeEvents(explanation);
    takeFiles(explanation);
    takeRest(explanation);
    for (const quint32 pcr : explanation.openRegisters()) {
        ChangeSet &set = explanation.add(Cause::NothingKnown, Confidence::Possible);
        addFact(set, factFor(fact::registerUnexplained, {QString::number(pcr)}));
        explanation.takeRegister(set, pcr);
    }
}

} // namespace plumbline::causes
