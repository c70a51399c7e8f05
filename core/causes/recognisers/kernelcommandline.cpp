// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/causes/bootapplications.h"
#include "core/causes/kernelnames.h"
#include "core/causes/recogniser.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::causes {

namespace {

using comparison::ChangeKind;
using comparison::EventKey;
using Kind = EventKey::Kind;

/// Words that switch a protection off, or hand the machine to whoever sits at it, where they come.
/// Linux, Documentation/admin-guide/kernel-parameters.txt; systemd, kernel-command-line(7).
constexpr std::array weakening{
    "init="_L1,
    "rdinit="_L1,
    "single"_L1,
    "rd.break"_L1,
    "systemd.debug_shell"_L1,
    "systemd.debug-shell"_L1,
    "systemd.unit=rescue"_L1,
    "systemd.unit=emergency"_L1,
    "selinux=0"_L1,
    "enforcing=0"_L1,
    "apparmor=0"_L1,
    "security=none"_L1,
    "lockdown=none"_L1,
    "mitigations=off"_L1,
    "iommu=off"_L1,
    "intel_iommu=off"_L1,
    "amd_iommu=off"_L1,
    "module.sig_enforce=0"_L1,
    "ima_appraise=off"_L1,
    "ima_appraise=fix"_L1,
    "ima_appraise=log"_L1,
    "nokaslr"_L1,
    "nosmep"_L1,
    "nosmap"_L1,
    "audit=0"_L1,
    "ima_policy=none"_L1,
    "pti=off"_L1,
    "kgdboc="_L1,
};

/// Words whose going switches a protection off.
constexpr std::array protecting{
    "ima_policy="_L1,
    "ima_appraise=enforce"_L1,
    "ima_hash="_L1,
    "lockdown="_L1,
    "module.sig_enforce"_L1,
    "selinux=1"_L1,
    "enforcing=1"_L1,
    "apparmor=1"_L1,
    "security="_L1,
    "lsm="_L1,
    "audit=1"_L1,
    "intel_iommu=on"_L1,
    "iommu.strict=1"_L1,
    "dm-mod.create="_L1,
    "systemd.verity=1"_L1,
    "roothash="_L1,
};

bool startsWithOneOf(const auto &words, const QString &word)
{
    return std::ranges::any_of(words, [&](QLatin1StringView known) {
        const bool isWhole = !known.endsWith(QLatin1Char('='));
        return isWhole ? word == known : word.startsWith(known);
    });
}

bool isCommandLine(const ChangedEvent &change)
{
    return change.is(Kind::KernelCommandLine) && change.kind != ChangeKind::Moved
        && change.kind != ChangeKind::Repeated;
}

bool isKernelCommandChange(const ChangedEvent &change)
{
    return change.is(Kind::LoaderCommand) && change.before && change.after && isKernelCommand(*change.before)
        && isKernelCommand(*change.after);
}

bool isSection(const ChangedEvent &change)
{
    return change.is(Kind::KernelSection) && change.key().name == ".cmdline"_L1;
}

/// What the kernel was told: the line itself, else the command that has it, else the section of an image.
std::vector<ChangedEvent> coreChanges(const Explanation &explanation)
{
    const auto events = explanation.openEvents();
    for (const auto isCore : {isCommandLine, isKernelCommandChange, isSection}) {
        std::vector<ChangedEvent> found;
        std::ranges::copy_if(events, std::back_inserter(found), isCore);
        if (!found.empty())
            return found;
    }
    return {};
}

WordDiff diffOf(const ChangedEvent &change, const Renaming &renaming)
{
    const QString before = change.before ? renaming.applied(commandText(*change.before)) : QString();
    return wordDiff(before, change.after ? commandText(*change.after) : QString());
}

void addWordFacts(ChangeSet &set, const WordDiff &diff)
{
    for (const QString &word : diff.added)
        if (startsWithOneOf(weakening, word))
            addFact(set, factAgainst(fact::wordWeakens, {word}));
    for (const QString &word : diff.removed)
        if (startsWithOneOf(protecting, word))
            addFact(set, factAgainst(fact::wordWeakens, {word}));
    for (const QString &word : diff.added)
        addFact(set, factFor(fact::wordAdded, {word}));
    for (const QString &word : diff.removed)
        addFact(set, factFor(fact::wordRemoved, {word}));
    if (diff.isEmpty())
        addFact(set, factFor(fact::wordsMoved));
}

/// Commands in which the same words changed: the menu entry, the command that starts the kernel.
void takeFollowing(Explanation &explanation, ChangeSet &set, const WordDiff &diff, const Renaming &renaming)
{
    for (const ChangedEvent &change : explanation.openEvents()) {
        const bool isCommand = change.is(Kind::LoaderCommand) && change.before && change.after;
        if (isSection(change) || (isCommand && diffOf(change, renaming).isPartOf(diff)))
            explanation.take(set, change.index);
    }
}

} // namespace

void recogniseKernelCommandLine(Explanation &explanation)
{
    const auto core = coreChanges(explanation);
    if (core.empty())
        return;
    const Renaming renaming = kernelNames(explanation).renaming;
    ChangeSet &set = explanation.add(Cause::KernelCommandLine, sureness(core));
    WordDiff all;
    for (const ChangedEvent &change : core) {
        const WordDiff diff = diffOf(change, renaming);
        if (all.isEmpty())
            all = diff;
        explanation.take(set, change.index);
    }
    if (!isSection(core.front()))
        addWordFacts(set, all);
    takeFollowing(explanation, set, all, renaming);
    if (std::ranges::any_of(explanation.allEvents(), isSection))
        takeUnifiedImage(explanation, set);
    takeConfigurationFiles(explanation, set);
}

} // namespace plumbline::causes
