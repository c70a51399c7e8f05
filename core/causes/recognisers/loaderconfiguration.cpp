// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/causes/kernelnames.h"
#include "core/causes/recogniser.h"

namespace plumbline::causes {

namespace {

using comparison::ChangeKind;
using comparison::EventKey;
using Kind = EventKey::Kind;

void addCommandFact(ChangeSet &set, const ChangedEvent &change)
{
    if (change.isAdded())
        addFact(set, factFor(fact::commandAdded, {commandText(*change.after)}));
    else if (change.isRemoved())
        addFact(set, factFor(fact::commandRemoved, {commandText(*change.before)}));
    else if (change.kind == ChangeKind::Changed)
        addFact(set,
                factFor(fact::commandChanged, {commandText(*change.before), commandText(*change.after)}));
}

/// Modules of a boot loader are code of it: they come with its update and with nothing else.
void takeModulesOfUpdate(Explanation &explanation)
{
    const BootFiles before(explanation.before());
    const BootFiles after(explanation.after());
    for (const ChangedEvent &change : explanation.openEvents(Kind::LoaderFile))
        if (ChangeSet *update = explanation.find(Cause::BootLoaderUpdate);
            update && roleOf(change, before, after) == FileRole::LoaderModule)
            explanation.take(*update, change.index);
}

} // namespace

void recogniseLoaderConfiguration(Explanation &explanation)
{
    takeModulesOfUpdate(explanation);
    const BootFiles before(explanation.before());
    const BootFiles after(explanation.after());
    std::vector<ChangedEvent> changes = explanation.openEvents();
    std::erase_if(changes, [&](const ChangedEvent &change) {
        const bool isFile
            = change.is(Kind::LoaderFile) && roleOf(change, before, after) == FileRole::Configuration;
        return !isFile && !change.is(Kind::LoaderCommand);
    });
    if (changes.empty())
        return;
    ChangeSet &set = explanation.add(Cause::BootLoaderConfiguration, Confidence::Likely);
    for (const ChangedEvent &change : changes) {
        if (change.is(Kind::LoaderCommand))
            addCommandFact(set, change);
        else
            addFact(set, factFor(fact::configurationFile, {change.key().name}));
        explanation.take(set, change.index);
    }
    if (explanation.has(Cause::UnknownBootApplication)) {
        addFact(set, factAgainst(fact::unknownApplicationRan));
        lower(set, Confidence::Possible);
    }
}

} // namespace plumbline::causes
