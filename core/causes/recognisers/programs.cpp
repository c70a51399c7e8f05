// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/causes/filepaths.h"
#include "core/causes/recogniser.h"

#include <algorithm>

namespace plumbline::causes {

namespace {

/// Programs that get a set of their own each; more are one set.
constexpr size_t maxOwnSets = 32;

QString shown(const ChangedFile &change)
{
    return QString::fromUtf8(change.file().path);
}

bool isProgram(const ChangedFile &change)
{
    return change.after && !change.after->isViolation && !isDataPath(change.after->path);
}

bool isSignatureGone(const ChangedFile &change)
{
    return change.before && change.after && change.before->hasSignature && !change.after->hasSignature;
}

void addProgram(Explanation &explanation, ChangeSet &set, const ChangedFile &change)
{
    const bool isOther = change.before && change.after;
    addFact(set, factFor(isOther ? fact::programChanged : fact::programAdded, {shown(change)}));
    if (isSignatureGone(change))
        addFact(set, factFor(fact::signatureGone, {shown(change)}));
    if (!isSystemPath(change.file().path))
        addFact(set, factFor(fact::outsideSystem, {shown(change)}));
    explanation.take(set, change.index);
}

/// What no package manager put there, or what took the place of a program of the system.
void addSuspects(Explanation &explanation, const std::vector<ChangedFile> &suspects)
{
    const bool areMany = suspects.size() > maxOwnSets;
    ChangeSet *shared = areMany ? &explanation.add(Cause::UnknownProgram, Confidence::Likely) : nullptr;
    for (const ChangedFile &change : suspects) {
        ChangeSet &set = shared ? *shared : explanation.add(Cause::UnknownProgram, Confidence::Likely);
        addProgram(explanation, set, change);
        if (explanation.context().knownAs)
            addFact(set, factFor(fact::notInCatalogue, {shown(change)}));
    }
}

/// Programs of the system that had not run before, or not by the time that the list was read.
void addNewcomers(Explanation &explanation, const std::vector<ChangedFile> &newcomers)
{
    ChangeSet &set = explanation.add(Cause::UnknownProgram, Confidence::Possible);
    for (const ChangedFile &change : newcomers)
        addProgram(explanation, set, change);
    addFact(set, factAgainst(fact::insideSystem, {QString::number(newcomers.size())}));
}

} // namespace

void recognisePrograms(Explanation &explanation)
{
    std::vector<ChangedFile> suspects;
    std::vector<ChangedFile> newcomers;
    for (const ChangedFile &change : explanation.openFiles()) {
        if (!isProgram(change))
            continue;
        const bool isNew = !change.before;
        (isNew && isSystemPath(change.after->path) ? newcomers : suspects).push_back(change);
    }
    addSuspects(explanation, suspects);
    if (!newcomers.empty())
        addNewcomers(explanation, newcomers);
}

} // namespace plumbline::causes
