// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/causes/bootapplications.h"
#include "core/causes/kernelnames.h"
#include "core/causes/recogniser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::causes {

namespace {

using comparison::ChangeKind;
using comparison::EventKey;
using Kind = EventKey::Kind;

std::vector<ChangedEvent> initramfsChanges(const Explanation &explanation)
{
    const BootFiles before(explanation.before());
    const BootFiles after(explanation.after());
    std::vector<ChangedEvent> found = explanation.openEvents();
    std::erase_if(found, [&](const ChangedEvent &change) {
        const bool isFile
            = change.is(Kind::LoaderFile) && roleOf(change, before, after) == FileRole::Initramfs;
        const bool isSection = change.is(Kind::KernelSection) && change.key().name == ".initrd"_L1;
        return change.kind == ChangeKind::Moved || (!isFile && !isSection);
    });
    return found;
}

/// The initramfs' own first program, where the kernel measures it.
void takeInit(Explanation &explanation, ChangeSet &set)
{
    for (const ChangedFile &change : explanation.openFiles())
        if (change.file().path == "/init" && change.before && change.after)
            explanation.take(set, change.index);
}

} // namespace

/// The kernel stayed, what it starts first did not. An initramfs is made on the machine itself and nobody
/// signs it: a rebuilt one and one that an intruder changed look alike.
void recogniseInitramfs(Explanation &explanation)
{
    const auto changes = initramfsChanges(explanation);
    if (changes.empty())
        return;
    ChangeSet &set = explanation.add(Cause::InitramfsRebuild, Confidence::Possible);
    bool isSigned = false;
    bool isKnown = true;
    for (const ChangedEvent &change : changes) {
        const QString &path = change.key().name;
        const QString known = change.after ? explanation.knownAs(change.after->digests) : QString();
        addFact(set, factFor(fact::initramfsChanged, {path}));
        if (!known.isEmpty())
            addFact(set, factFor(fact::knownSoftware, {path, known}));
        isKnown = isKnown && !known.isEmpty();
        explanation.take(set, change.index);
        if (change.is(Kind::KernelSection))
            isSigned = (takeUnifiedImage(explanation, set) && isVouchedFor(explanation)) || isSigned;
    }
    if (isSigned)
        addPolicyFacts(explanation, set);
    else if (!isKnown)
        addFact(set, factAgainst(fact::initramfsUnsigned));
    if (isKnown || isSigned)
        set.confidence = isKnown ? Confidence::Certain : Confidence::Likely;
    takeInit(explanation, set);
    takeRenamedCommands(explanation, set, kernelNames(explanation).renaming);
}

} // namespace plumbline::causes
