// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/causes/explanation.h"

#include <algorithm>

namespace plumbline::causes {

using comparison::Change;
using comparison::Comparison;
using comparison::EventKey;
using comparison::MeasuredBoot;
using comparison::MeasuredEvent;

namespace {

/// The element at a place that another value names; null where there is none.
template <typename T> const T *elementAt(const std::vector<T> &elements, const std::optional<size_t> &place)
{
    return place && *place < elements.size() ? &elements[*place] : nullptr;
}

bool isProven(const MeasuredEvent *event)
{
    return !event || appraisal::isProven(event->dataProvenance);
}

} // namespace

Explanation::Explanation(const MeasuredBoot &before, const MeasuredBoot &after, const Comparison &comparison,
                         const Context &context)
    : m_before(before)
    , m_after(after)
    , m_comparison(comparison)
    , m_context(context)
    , m_policyBefore(bootPolicy(before))
    , m_policyAfter(bootPolicy(after))
    , m_isTaken(comparison.changes.size())
    , m_openRegisters(comparison.unexplained)
{
}

ChangedEvent Explanation::eventAt(size_t index) const
{
    const Change &change = m_comparison.changes[index];
    return {.index = index,
            .kind = change.kind,
            .before = elementAt(m_before.events, change.before),
            .after = elementAt(m_after.events, change.after)};
}

std::vector<ChangedEvent> Explanation::allEvents() const
{
    std::vector<ChangedEvent> events;
    for (size_t i = 0; i < m_comparison.changes.size(); ++i) {
        if (m_comparison.changes[i].isFile)
            continue;
        const ChangedEvent event = eventAt(i);
        if (event.before || event.after)
            events.push_back(event);
    }
    return events;
}

std::vector<ChangedEvent> Explanation::openEvents() const
{
    std::vector<ChangedEvent> events = allEvents();
    std::erase_if(events, [&](const ChangedEvent &event) { return m_isTaken[event.index]; });
    return events;
}

std::vector<ChangedEvent> Explanation::openEvents(EventKey::Kind kind) const
{
    std::vector<ChangedEvent> events = openEvents();
    std::erase_if(events, [=](const ChangedEvent &event) { return !event.is(kind); });
    return events;
}

std::vector<ChangedFile> Explanation::openFiles() const
{
    std::vector<ChangedFile> files;
    for (size_t i = 0; i < m_comparison.changes.size(); ++i) {
        const Change &change = m_comparison.changes[i];
        if (!change.isFile || m_isTaken[i])
            continue;
        const ChangedFile file{.index = i,
                               .kind = change.kind,
                               .before = elementAt(m_before.files, change.before),
                               .after = elementAt(m_after.files, change.after)};
        if (file.before || file.after)
            files.push_back(file);
    }
    return files;
}

std::vector<quint32> Explanation::openRegisters() const
{
    return m_openRegisters;
}

ChangeSet &Explanation::add(Cause cause, Confidence confidence)
{
    ChangeSet set;
    set.cause = cause;
    set.confidence = confidence;
    m_sets.push_back(std::move(set));
    return m_sets.back();
}

void Explanation::take(ChangeSet &set, size_t change)
{
    if (m_isTaken[change])
        return;
    m_isTaken[change] = true;
    set.changes.push_back(change);
}

void Explanation::takeRegister(ChangeSet &set, quint32 pcr)
{
    std::erase(m_openRegisters, pcr);
    if (std::ranges::find(set.registers, pcr) == set.registers.end())
        set.registers.push_back(pcr);
}

bool Explanation::has(Cause cause) const
{
    return std::ranges::find(m_sets, cause, &ChangeSet::cause) != m_sets.end();
}

ChangeSet *Explanation::find(Cause cause)
{
    const auto found = std::ranges::find(m_sets, cause, &ChangeSet::cause);
    return found == m_sets.end() ? nullptr : &*found;
}

QString Explanation::knownAs(const std::vector<Digest> &digests) const
{
    if (!m_context.knownAs)
        return {};
    for (const Digest &digest : digests) {
        // SHA-1 collides: a name that hangs on it alone is no proof.
        if (digest.algorithm == HashAlgorithm::Sha1)
            continue;
        if (QString name = m_context.knownAs(digest); !name.isEmpty())
            return name;
    }
    return {};
}

std::vector<Signer> Explanation::newSigners() const
{
    std::vector<Signer> signers;
    for (const Signer &signer : m_policyAfter.signers)
        if (!m_policyBefore.signers.contains(signer))
            signers.push_back(signer);
    return signers;
}

bool Explanation::isSecureBootOnThroughout() const
{
    return m_policyBefore.secureBoot == BootPolicy::SecureBoot::On
        && m_policyAfter.secureBoot == BootPolicy::SecureBoot::On;
}

Confidence sureness(const std::vector<ChangedEvent> &changes)
{
    const bool areProven = std::ranges::all_of(changes, [](const ChangedEvent &change) {
        return isProven(change.before) && isProven(change.after);
    });
    return areProven ? Confidence::Certain : Confidence::Likely;
}

void addFact(ChangeSet &set, CauseFact fact)
{
    const auto same = [&](const CauseFact &other) { return other.code == fact.code; };
    const bool isThere = std::ranges::find(set.facts, fact) != set.facts.end();
    if (!isThere && size_t(std::ranges::count_if(set.facts, same)) < maxFactsOfAKind)
        set.facts.push_back(std::move(fact));
}

void addGuardRail(ChangeSet &set, GuardRail rail)
{
    if (std::ranges::find(set.guardRails, rail) == set.guardRails.end())
        set.guardRails.push_back(rail);
}

void lower(ChangeSet &set, Confidence confidence)
{
    set.confidence = std::max(set.confidence, confidence);
}

} // namespace plumbline::causes
