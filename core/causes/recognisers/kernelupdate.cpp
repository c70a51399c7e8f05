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
using evidence::HostFact;
using Kind = EventKey::Kind;

/// Whether a unified image measured what is in it: then its sections tell what changed, and not its name.
bool hasSections(const comparison::MeasuredBoot &boot)
{
    return std::ranges::any_of(boot.events, [](const comparison::MeasuredEvent &event) {
        return event.key.kind == Kind::KernelSection;
    });
}

/// Another kernel was read or unpacked: a file of the boot loader's, or the section of a unified image.
std::vector<ChangedEvent> kernelChanges(const Explanation &explanation)
{
    const BootFiles before(explanation.before());
    const BootFiles after(explanation.after());
    std::vector<ChangedEvent> kernels = explanation.openEvents();
    std::erase_if(kernels, [&](const ChangedEvent &change) {
        if (change.kind == ChangeKind::Moved || change.kind == ChangeKind::Repeated)
            return true;
        const bool isFile = change.is(Kind::LoaderFile) && roleOf(change, before, after) == FileRole::Kernel;
        const bool isSection = change.is(Kind::KernelSection) && change.key().name == ".linux"_L1;
        const bool isImage = !hasSections(explanation.after()) && change.is(Kind::Image) && change.before
            && change.after && !change.key().name.isEmpty() && isKernelImageName(change.before->key.name)
            && isKernelImageName(change.after->key.name);
        return !isFile && !isSection && !isImage;
    });
    const auto is = [&](bool (ChangedEvent::*side)() const) {
        return std::ranges::any_of(kernels, [=](const ChangedEvent &change) { return (change.*side)(); });
    };
    const bool isReplaced = std::ranges::any_of(
        kernels, [](const ChangedEvent &change) { return change.before && change.after; });
    const bool isExchanged = is(&ChangedEvent::isAdded) && is(&ChangedEvent::isRemoved);
    return isReplaced || isExchanged ? kernels : std::vector<ChangedEvent>();
}

struct Judgement
{
    bool isKnown = false; ///< to the catalogue
    bool isVouched = false;
    int age = 0; ///< positive: a newer version than before
    bool isVersionKnown = false;
};

Judgement judge(const Explanation &explanation, const std::vector<ChangedEvent> &kernels,
                const KernelNames &names)
{
    Judgement judgement;
    judgement.isKnown = std::ranges::any_of(kernels, [&](const ChangedEvent &change) {
        return change.after && !explanation.knownAs(change.after->digests).isEmpty();
    });
    judgement.isVouched = isVouchedFor(explanation);
    judgement.isVersionKnown = !names.versionBefore.isEmpty() && !names.versionAfter.isEmpty();
    judgement.age = compareVersions(names.versionAfter, names.versionBefore);
    return judgement;
}

std::optional<Confidence> confidenceOf(const Judgement &judgement)
{
    const bool isNewer = judgement.isVersionKnown && judgement.age > 0;
    const bool isOther = judgement.isVersionKnown && judgement.age != 0;
    if (judgement.isKnown)
        return judgement.age < 0 ? Confidence::Likely : Confidence::Certain;
    if (judgement.isVouched)
        return isNewer ? Confidence::Likely : Confidence::Possible;
    // Another kernel under the same name that nobody had to vouch for: an intruder's looks just like it.
    return isOther ? std::optional(Confidence::Possible) : std::nullopt;
}

void addVersionFact(ChangeSet &set, const Judgement &judgement, const KernelNames &names)
{
    if (judgement.age < 0)
        addFact(set, factAgainst(fact::kernelVersionOlder, {names.versionBefore, names.versionAfter}));
    else if (judgement.isVersionKnown && judgement.age > 0)
        addFact(set, factFor(fact::kernelVersion, {names.versionBefore, names.versionAfter}));
    else
        addFact(set,
                factAgainst(fact::kernelVersionSame,
                            {names.versionAfter.isEmpty() ? names.pathAfter : names.versionAfter}));
}

QString claimOf(const std::vector<HostFact> &facts)
{
    const auto found = std::ranges::find(facts, "uname"_L1, &HostFact::name);
    return found == facts.end() ? QString() : QString::fromUtf8(found->text).trimmed();
}

void addKernelFacts(const Explanation &explanation, ChangeSet &set, const std::vector<ChangedEvent> &kernels)
{
    for (const ChangedEvent &change : kernels) {
        if (!change.after)
            continue;
        addFact(set,
                change.is(Kind::LoaderFile) ? factFor(fact::kernelFileChanged, {change.key().name})
                                            : factFor(fact::kernelImageChanged));
        const QString known = explanation.knownAs(change.after->digests);
        if (!known.isEmpty())
            addFact(set, factFor(fact::knownSoftware, {change.key().name, known}));
        else if (explanation.context().knownAs)
            addFact(set, factAgainst(fact::notInCatalogue, {change.key().name}));
    }
    const QString before = claimOf(explanation.context().factsBefore);
    const QString after = claimOf(explanation.context().factsAfter);
    if (!before.isEmpty() && !after.isEmpty() && before != after)
        addFact(set, factFor(fact::claimedKernel, {before, after}));
}

/// Images that a boot loader handed over from memory in place of others. One more than before is none of
/// them, unless it is the same kernel, measured twice.
std::vector<ChangedEvent> kernelImages(const Explanation &explanation)
{
    std::vector<ChangedEvent> images = explanation.openEvents(Kind::Image);
    std::erase_if(images, [](const ChangedEvent &change) {
        return change.event().stage != evidence::Stage::BootManager || !change.key().name.isEmpty();
    });
    const auto isOfAnother = [&](const ChangedEvent &added) {
        return std::ranges::any_of(images, [&](const ChangedEvent &other) {
            return other.before && other.after && other.after->digests == added.after->digests;
        });
    };
    std::vector<ChangedEvent> kernels;
    for (const ChangedEvent &image : images)
        if (!image.isAdded() || isOfAnother(image))
            kernels.push_back(image);
    return kernels;
}

/// shim measures the same kernel as an image: what the boot loader read and what was started are one only
/// where somebody knows both.
void takeImages(Explanation &explanation, ChangeSet &set)
{
    for (const ChangedEvent &image : kernelImages(explanation)) {
        addFact(set, factFor(fact::kernelImageChanged));
        if (image.after && explanation.context().knownAs
            && explanation.knownAs(image.after->digests).isEmpty()) {
            addFact(set, factAgainst(fact::imageNotInCatalogue));
            lower(set, Confidence::Possible);
        }
        explanation.take(set, image.index);
    }
}

void takeSections(Explanation &explanation, ChangeSet &set)
{
    for (const ChangedEvent &change : explanation.openEvents(Kind::KernelSection)) {
        if (change.key().name == ".cmdline"_L1)
            continue;
        if (change.key().name == ".initrd"_L1)
            addFact(set, factFor(fact::initramfsChanged, {change.key().name}));
        explanation.take(set, change.index);
    }
    if (hasSections(explanation.after()))
        takeUnifiedImage(explanation, set);
}

void takeInitramfs(Explanation &explanation, ChangeSet &set)
{
    const BootFiles before(explanation.before());
    const BootFiles after(explanation.after());
    for (const ChangedEvent &change : explanation.openEvents(Kind::LoaderFile)) {
        if (roleOf(change, before, after) != FileRole::Initramfs)
            continue;
        if (change.after) {
            addFact(set, factFor(fact::initramfsChanged, {change.key().name}));
            addFact(set, factAgainst(fact::initramfsUnsigned));
        }
        explanation.take(set, change.index);
    }
}

/// Modules of the new version, in its own folder.
void takeModules(Explanation &explanation, ChangeSet &set, const KernelNames &names)
{
    if (names.versionAfter.isEmpty() || names.versionBefore == names.versionAfter)
        return;
    int count = 0;
    for (const ChangedFile &change : explanation.openFiles()) {
        const QString path = QString::fromUtf8(change.file().path);
        const QString folder = "/lib/modules/"_L1 + names.versionAfter + u'/';
        if (!path.startsWith(folder) && !path.startsWith("/usr"_L1 + folder))
            continue;
        explanation.take(set, change.index);
        ++count;
    }
    if (count > 0)
        addFact(set, factFor(fact::modulesFollow, {QString::number(count)}));
}

void takeSigners(Explanation &explanation, ChangeSet &set)
{
    for (const ChangedEvent &change : explanation.openEvents(Kind::Authority)) {
        const auto signer = signerOf(change.event());
        if (signer && change.after) {
            const bool isTrusted = explanation.policyBefore().trusted.contains(signer->digest);
            addFact(set,
                    isTrusted ? factFor(fact::newSignerTrusted, {signer->name})
                              : factAgainst(fact::newSigner, {signer->name}));
        }
        explanation.take(set, change.index);
    }
}

} // namespace

void recogniseKernelUpdate(Explanation &explanation)
{
    const auto kernels = kernelChanges(explanation);
    if (kernels.empty())
        return;
    const KernelNames names = kernelNames(explanation);
    const Judgement judgement = judge(explanation, kernels, names);
    const auto confidence = confidenceOf(judgement);
    ChangeSet &set = explanation.add(confidence ? Cause::KernelUpdate : Cause::NothingKnown,
                                     confidence.value_or(Confidence::Possible));
    for (const ChangedEvent &change : kernels)
        explanation.take(set, change.index);
    addKernelFacts(explanation, set, kernels);
    addVersionFact(set, judgement, names);
    addPolicyFacts(explanation, set);
    takeImages(explanation, set);
    takeSections(explanation, set);
    takeSigners(explanation, set);
    if (confidence) {
        takeInitramfs(explanation, set);
        takeRenamedCommands(explanation, set, names.renaming);
        takeModules(explanation, set, names);
    }
    if (explanation.has(Cause::UnknownBootApplication)) {
        addFact(set, factAgainst(fact::unknownApplicationRan));
        lower(set, Confidence::Possible);
    }
}

} // namespace plumbline::causes
