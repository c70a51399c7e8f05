// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/causes/kernelnames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::causes {

namespace {

using comparison::EventKey;
using comparison::MeasuredBoot;
using comparison::MeasuredEvent;
using Kind = EventKey::Kind;

struct Names
{
    QString kernel;
    QString initramfs;
};

/// The last of each that was read: menus may look at others before.
Names namesOf(const MeasuredBoot &boot)
{
    const BootFiles files(boot);
    Names names;
    for (const MeasuredEvent &event : boot.events) {
        if (event.key.kind == Kind::Image && !event.key.name.isEmpty() && isKernelImageName(event.key.name))
            names.kernel = event.key.name;
        if (event.key.kind != Kind::LoaderFile)
            continue;
        const FileRole role = files.roleOf(event);
        if (role == FileRole::Kernel)
            names.kernel = event.key.name;
        if (role == FileRole::Initramfs)
            names.initramfs = event.key.name;
    }
    return names;
}

bool isMenu(const MeasuredEvent &event)
{
    const QString text = commandText(event);
    return event.key.kind == Kind::LoaderCommand
        && (text.startsWith("menuentry "_L1) || text.startsWith("submenu "_L1));
}

/// What menus say: their words, and the versions of the kernels among these.
struct Vocabulary
{
    std::set<QString> words;
    std::set<QString> versions;
};

void learn(Vocabulary &vocabulary, const QString &text)
{
    for (const QString &word : wordDiff({}, text).added) {
        vocabulary.words.insert(word);
        if (const QString version = kernelVersionOf(word); isKernelImageName(word) && !version.isEmpty())
            vocabulary.versions.insert(version);
    }
}

Vocabulary menusOf(const MeasuredBoot &boot)
{
    Vocabulary vocabulary;
    for (const MeasuredEvent &event : boot.events)
        if (isMenu(event))
            learn(vocabulary, commandText(event));
    return vocabulary;
}

/// Whether each word stood in a menu before, or has the version of a kernel in it.
bool listsKernels(const MeasuredEvent &menu, const Vocabulary &before, const Vocabulary &after)
{
    const QStringList words = wordDiff({}, commandText(menu)).added;
    return std::ranges::all_of(words, [&](const QString &word) {
        return before.words.contains(word)
            || std::ranges::any_of(after.versions,
                                   [&](const QString &version) { return word.contains(version); });
    });
}

int takeMenus(Explanation &explanation, ChangeSet &set)
{
    const Vocabulary before = menusOf(explanation.before());
    const Vocabulary after = menusOf(explanation.after());
    int count = 0;
    for (const ChangedEvent &change : explanation.openEvents(Kind::LoaderCommand)) {
        if (!isMenu(change.event()) || (change.after && !listsKernels(*change.after, before, after)))
            continue;
        explanation.take(set, change.index);
        ++count;
    }
    return count;
}

bool isCommand(const ChangedEvent &change)
{
    return change.is(Kind::LoaderCommand) || change.is(Kind::KernelCommandLine);
}

} // namespace

KernelNames kernelNames(const Explanation &explanation)
{
    const Names before = namesOf(explanation.before());
    const Names after = namesOf(explanation.after());
    KernelNames names{.pathBefore = before.kernel,
                      .pathAfter = after.kernel,
                      .versionBefore = kernelVersionOf(before.kernel),
                      .versionAfter = kernelVersionOf(after.kernel),
                      .renaming = {}};
    names.renaming.add(before.kernel, after.kernel);
    names.renaming.add(before.initramfs, after.initramfs);
    if (!names.versionAfter.isEmpty())
        names.renaming.add(names.versionBefore, names.versionAfter);
    return names;
}

void takeConfigurationFiles(Explanation &explanation, ChangeSet &set)
{
    const BootFiles before(explanation.before());
    const BootFiles after(explanation.after());
    for (const ChangedEvent &change : explanation.openEvents(Kind::LoaderFile)) {
        if (roleOf(change, before, after) != FileRole::Configuration)
            continue;
        addFact(set, factFor(fact::configurationFile, {change.key().name}));
        explanation.take(set, change.index);
    }
}

void takeRenamedCommands(Explanation &explanation, ChangeSet &set, const Renaming &renaming)
{
    int count = 0;
    for (const ChangedEvent &change : explanation.openEvents()) {
        if (!isCommand(change) || !change.before || !change.after)
            continue;
        const QString text = commandText(*change.after);
        if (text.isEmpty() || renaming.applied(commandText(*change.before)) != text)
            continue;
        explanation.take(set, change.index);
        ++count;
    }
    if (count == 0)
        return;
    count += takeMenus(explanation, set);
    addFact(set, factFor(fact::commandsFollow, {QString::number(count)}));
    takeConfigurationFiles(explanation, set);
}

} // namespace plumbline::causes
