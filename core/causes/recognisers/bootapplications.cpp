// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/causes/bootapplications.h"

#include "core/causes/bootfiles.h"
#include "core/causes/recogniser.h"

#include <algorithm>

namespace plumbline::causes {

namespace {

using comparison::ChangeKind;
using comparison::EventKey;
using comparison::MeasuredEvent;

bool isApplication(const ChangedEvent &change)
{
    const auto type = tcg::EventType(change.event().typeCode.value_or(0));
    return change.is(EventKey::Kind::Image) && type == tcg::EventType::EfiBootServicesApplication;
}

/// Whether the same image was measured at another place of the boot too: shim measures a kernel twice.
bool isMeasuredTwice(const Explanation &explanation, const MeasuredEvent &image)
{
    return std::ranges::count_if(explanation.after().events,
                                 [&](const MeasuredEvent &event) {
                                     return event.key.kind == EventKey::Kind::Image
                                         && event.digests == image.digests;
                                 })
        > 1;
}

bool isLastImage(const Explanation &explanation, const MeasuredEvent &image)
{
    const auto &events = explanation.after().events;
    const auto last = std::find_if(events.rbegin(), events.rend(), [](const MeasuredEvent &event) {
        return event.key.kind == EventKey::Kind::Image;
    });
    return last != events.rend() && &*last == &image;
}

/// A kernel that took another's place: its recognisers look at it first. An image from memory beside that is
/// a program like any other.
/// So is the last program that was started where sections of a unified image are others.
bool isKernelReplaced(const Explanation &explanation, const ChangedEvent &change, bool hasSections)
{
    const auto *before = change.before;
    const auto *after = change.after;
    if (!before || !after)
        return after && after->key.name.isEmpty() && isMeasuredTwice(explanation, *after);
    return (hasSections && isLastImage(explanation, *after))
        || (isKernelImageName(before->key.name) && isKernelImageName(after->key.name));
}

bool isSamePath(const ChangedEvent &change)
{
    return change.before && change.after
        && change.before->key.name.compare(change.after->key.name, Qt::CaseInsensitive) == 0;
}

/// Where the program that stood at this path before has gone: a boot kit starts what it stands in for.
std::optional<QString> displacedTo(const Explanation &explanation, const MeasuredEvent &intruder)
{
    const auto &before = explanation.before().events;
    const auto &after = explanation.after().events;
    const auto old = std::ranges::find_if(before, [&](const MeasuredEvent &event) {
        return event.key == intruder.key && event.digests != intruder.digests;
    });
    if (old == before.end() || intruder.key.name.isEmpty())
        return std::nullopt;
    const auto moved = std::ranges::find_if(after, [&](const MeasuredEvent &event) {
        return event.key.kind == EventKey::Kind::Image && event.digests == old->digests
            && event.key != old->key;
    });
    return moved == after.end() ? std::nullopt : std::optional(moved->key.name);
}

bool isUpdate(const Explanation &explanation, const ChangedEvent &change)
{
    if (!change.after)
        return false;
    const bool isKnown = !explanation.knownAs(change.after->digests).isEmpty();
    const bool isReplaced = change.kind == ChangeKind::Changed && isSamePath(change);
    return isKnown || (isReplaced && isVouchedFor(explanation));
}

/// Authorities that were not there before: what was verified before it ran was so by one of these.
void takeAuthorities(Explanation &explanation, ChangeSet &set, bool isTrustedOnly)
{
    for (const ChangedEvent &change : explanation.openEvents(EventKey::Kind::Authority)) {
        const auto signer = signerOf(change.event());
        const bool isTrusted = signer && explanation.policyBefore().trusted.contains(signer->digest);
        if (!change.isRemoved() && signer && (isTrusted || !isTrustedOnly))
            explanation.take(set, change.index);
    }
}

/// Keys that vouched for nothing before, whatever set their events are in.
void addNewSigners(const Explanation &explanation, ChangeSet &set, bool isUpdate)
{
    for (const Signer &signer : explanation.newSigners()) {
        const bool isTrusted = explanation.policyBefore().trusted.contains(signer.digest);
        const QLatin1StringView code = isTrusted ? fact::newSignerTrusted : fact::newSigner;
        addFact(set, {.code = code, .speaksFor = isTrusted == isUpdate, .values = {signer.name}});
    }
}

void addUpdate(Explanation &explanation, const std::vector<ChangedEvent> &updates)
{
    ChangeSet &set = explanation.add(Cause::BootLoaderUpdate, Confidence::Certain);
    for (const ChangedEvent &change : updates) {
        const QString known = explanation.knownAs(change.after->digests);
        const QString &path = change.key().name;
        addFact(set, factFor(change.before ? fact::loaderReplaced : fact::applicationAdded, {path}));
        if (!change.before) // known, and yet nobody knows why it runs now
            lower(set, Confidence::Likely);
        if (!known.isEmpty()) {
            addFact(set, factFor(fact::knownSoftware, {path, known}));
        } else {
            lower(set, Confidence::Likely);
            addFact(set, factAgainst(fact::signedOldLoader));
            if (explanation.context().knownAs)
                addFact(set, factAgainst(fact::notInCatalogue, {path}));
        }
        explanation.take(set, change.index);
    }
    addPolicyFacts(explanation, set);
    addNewSigners(explanation, set, true);
    takeAuthorities(explanation, set, true);
    if (explanation.has(Cause::UnknownBootApplication)) {
        addFact(set, factAgainst(fact::unknownApplicationRan));
        lower(set, Confidence::Possible);
    }
}

} // namespace

bool isVouchedFor(const Explanation &explanation)
{
    const auto signers = explanation.newSigners();
    return explanation.isSecureBootOnThroughout() && !explanation.policyAfter().signers.empty()
        && std::ranges::all_of(signers, [&](const Signer &signer) {
               return explanation.policyBefore().trusted.contains(signer.digest);
           });
}

bool takeUnifiedImage(Explanation &explanation, ChangeSet &set)
{
    for (const ChangedEvent &change : explanation.openEvents(EventKey::Kind::Image)) {
        if (!change.before || !change.after || !isApplication(change)
            || !isLastImage(explanation, *change.after))
            continue;
        explanation.take(set, change.index);
        return true;
    }
    return false;
}

void addPolicyFacts(const Explanation &explanation, ChangeSet &set)
{
    if (!explanation.isSecureBootOnThroughout()) {
        addFact(set, factAgainst(fact::secureBootNotOn));
        return;
    }
    addFact(set, factFor(fact::secureBootOn));
    QStringList names;
    for (const Signer &signer : explanation.policyAfter().signers)
        names.append(signer.name);
    if (explanation.newSigners().empty() && !names.isEmpty())
        addFact(set, factFor(fact::sameSigners, {names.join(QLatin1StringView(", "))}));
}

void addUnknownApplication(Explanation &explanation, const ChangedEvent &change)
{
    const bool isProven = appraisal::isProven(change.after->provenance);
    // One that is new is certainly that; one that took a loader's place can be its update.
    const Confidence sure = isProven ? Confidence::Certain : Confidence::Likely;
    ChangeSet &set
        = explanation.add(Cause::UnknownBootApplication, change.before ? Confidence::Possible : sure);
    addGuardRail(set, GuardRail::UnknownBootApplication);
    const QString &path = change.key().name;
    addFact(set, factFor(change.before ? fact::loaderReplaced : fact::applicationAdded, {path}));
    if (const auto place = displacedTo(explanation, *change.after)) {
        addFact(set, factFor(fact::applicationDisplaced, {path, *place}));
        set.confidence = sure;
    }
    if (explanation.context().knownAs)
        addFact(set, factFor(fact::notInCatalogue, {path}));
    if (explanation.isSecureBootOnThroughout())
        addFact(set, factAgainst(fact::secureBootOn));
    else
        addFact(set, factFor(fact::secureBootNotOn));
    addNewSigners(explanation, set, false);
    explanation.take(set, change.index);
    takeAuthorities(explanation, set, false);
}

void recogniseBootApplications(Explanation &explanation)
{
    const bool hasSections = !explanation.openEvents(EventKey::Kind::KernelSection).empty();
    std::vector<ChangedEvent> updates;
    for (const ChangedEvent &change : explanation.openEvents(EventKey::Kind::Image)) {
        const bool isNewCode = isApplication(change) && change.after
            && (change.kind == ChangeKind::Added || change.kind == ChangeKind::Changed);
        if (!isNewCode || isKernelReplaced(explanation, change, hasSections))
            continue;
        if (isUpdate(explanation, change))
            updates.push_back(change);
        else
            addUnknownApplication(explanation, change);
    }
    if (!updates.empty())
        addUpdate(explanation, updates);
}

} // namespace plumbline::causes
