// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/causes/filepaths.h"
#include "core/causes/recogniser.h"

#include <algorithm>

namespace plumbline::causes {

namespace {

QString shown(const ChangedFile &change)
{
    return QString::fromUtf8(change.file().path);
}

bool isKnown(const Explanation &explanation, const ChangedFile &change)
{
    return change.after && !explanation.knownAs({change.after->digest}).isEmpty();
}

/// Modules where modules belong.
void addInPlace(Explanation &explanation, const std::vector<ChangedFile> &modules)
{
    ChangeSet &set = explanation.add(Cause::KernelModule, Confidence::Likely);
    const bool areKnown = std::ranges::all_of(
        modules, [&](const ChangedFile &change) { return isKnown(explanation, change); });
    if (areKnown)
        set.confidence = Confidence::Certain;
    for (const ChangedFile &change : modules) {
        // The same file with other contents is no new module: it was replaced.
        const bool isReplaced = change.before && change.after;
        addFact(set,
                isReplaced ? factAgainst(fact::moduleChanged, {shown(change)})
                           : factFor(fact::moduleMeasured, {shown(change)}));
        if (isKnown(explanation, change))
            addFact(
                set,
                factFor(fact::knownSoftware, {shown(change), explanation.knownAs({change.after->digest})}));
        else if (isReplaced)
            lower(set, Confidence::Possible);
        explanation.take(set, change.index);
    }
}

/// One that lies elsewhere: nothing but its name says that it is a module.
void addElsewhere(Explanation &explanation, const ChangedFile &change)
{
    ChangeSet &set = explanation.add(Cause::KernelModule, Confidence::Possible);
    addFact(set, factFor(fact::moduleMeasured, {shown(change)}));
    addFact(set, factAgainst(fact::moduleElsewhere, {shown(change)}));
    if (isKnown(explanation, change))
        addFact(set,
                factFor(fact::knownSoftware, {shown(change), explanation.knownAs({change.after->digest})}));
    explanation.take(set, change.index);
}

} // namespace

void recogniseKernelModules(Explanation &explanation)
{
    std::vector<ChangedFile> inPlace;
    std::vector<ChangedFile> elsewhere;
    for (const ChangedFile &change : explanation.openFiles()) {
        if (!isModulePath(change.file().path) || change.file().isViolation || !change.after)
            continue;
        (isModuleFolder(change.file().path) ? inPlace : elsewhere).push_back(change);
    }
    if (!inPlace.empty())
        addInPlace(explanation, inPlace);
    for (const ChangedFile &change : elsewhere)
        addElsewhere(explanation, change);
}

} // namespace plumbline::causes
