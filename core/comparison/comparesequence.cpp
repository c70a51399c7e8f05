// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison/comparesequence.h"

#include "core/comparison/alignment.h"

#include <algorithm>
#include <unordered_map>

namespace plumbline::comparison {

namespace {

using Kind = EventKey::Kind;

/// An event without an equal one.
struct Rest
{
    size_t place = 0; ///< in its sequence
    size_t gap = 0; ///< how many aligned events stand before it
    bool isTaken = false;
    std::optional<size_t> twin; ///< event of the later boot that stands in its place
};

/// Whether the key names one object only, so that it is the same one wherever it is measured. A command
/// without its argument, an image from memory or one of several keys of a database does not.
bool isNameOfOne(const EventKey &key)
{
    switch (key.kind) {
    case Kind::Separator:
    case Kind::FirmwareVersion:
    case Kind::PartitionTable:
    case Kind::KernelCommandLine:
    case Kind::SbatLevel:
        return true;
    case Kind::Opaque:
    case Kind::Authority:
    case Kind::FirmwareVolume:
        return false;
    case Kind::LoaderCommand:
        return key.name.contains(u' ');
    default:
        return !key.name.isEmpty();
    }
}

class SequenceComparer
{
public:
    SequenceComparer(const RegisterSequence &first, const RegisterSequence &second,
                     const MeasuredBoot &before, const MeasuredBoot &after)
        : m_first(first)
        , m_second(second)
        , m_before(before)
        , m_after(after)
    {
    }

    std::vector<SequenceChange> run();

private:
    void findRest();
    void pairEqualDigests();
    template <typename KeyOf> void pairChanged(KeyOf keyOf);
    void takeAdded();
    void takeRemoved();
    void take(ChangeKind kind, Rest &before, Rest &after);
    [[nodiscard]] const EventKey &keyBefore(const Rest &rest) const
    {
        return m_before.events[m_first.events[rest.place]].key;
    }
    [[nodiscard]] const EventKey &keyAfter(const Rest &rest) const
    {
        return m_after.events[m_second.events[rest.place]].key;
    }

    const RegisterSequence &m_first;
    const RegisterSequence &m_second;
    const MeasuredBoot &m_before;
    const MeasuredBoot &m_after;
    std::vector<Match> m_equal;
    std::vector<Rest> m_restBefore;
    std::vector<Rest> m_restAfter;
    std::vector<SequenceChange> m_changes;
};

std::vector<SequenceChange> SequenceComparer::run()
{
    findRest();
    if (m_restBefore.empty() && m_restAfter.empty())
        return {};
    pairEqualDigests();
    const auto withGap
        = [](size_t gap, EventKey key) { return std::optional(std::pair(gap, std::move(key))); };
    pairChanged([&](const EventKey &key, size_t gap) { return withGap(gap, key); });
    pairChanged([&](const EventKey &key, size_t gap) { return withGap(gap, familyOf(key)); });
    pairChanged(
        [&](const EventKey &key, size_t) { return isNameOfOne(key) ? withGap(0, key) : std::nullopt; });
    takeAdded();
    takeRemoved();
    return std::move(m_changes);
}

void SequenceComparer::findRest()
{
    m_equal = align(m_first.ids, m_second.ids);
    size_t nextBefore = 0;
    size_t nextAfter = 0;
    const auto upTo = [&](size_t endBefore, size_t endAfter, size_t gap) {
        for (; nextBefore < endBefore; ++nextBefore)
            m_restBefore.push_back({nextBefore, gap});
        for (; nextAfter < endAfter; ++nextAfter)
            m_restAfter.push_back({nextAfter, gap});
    };
    for (size_t gap = 0; gap < m_equal.size(); ++gap) {
        upTo(m_equal[gap].first, m_equal[gap].second, gap);
        ++nextBefore;
        ++nextAfter;
    }
    upTo(m_first.ids.size(), m_second.ids.size(), m_equal.size());
}

void SequenceComparer::take(ChangeKind kind, Rest &before, Rest &after)
{
    before.isTaken = true;
    after.isTaken = true;
    if (before.gap == after.gap)
        before.twin = m_second.events[after.place];
    m_changes.push_back({kind, m_first.events[before.place], m_second.events[after.place], {}});
}

void SequenceComparer::pairEqualDigests()
{
    std::unordered_multimap<std::uint32_t, Rest *> waiting;
    for (Rest &rest : m_restBefore)
        waiting.emplace(m_first.ids[rest.place], &rest);
    for (Rest &rest : m_restAfter) {
        const auto found = waiting.find(m_second.ids[rest.place]);
        if (found == waiting.end())
            continue;
        take(ChangeKind::Moved, *found->second, rest);
        waiting.erase(found);
    }
}

/// Pairs what gives the same key, in order. @p keyOf gives nothing for what is not to be paired.
template <typename KeyOf> void SequenceComparer::pairChanged(KeyOf keyOf)
{
    std::multimap<std::pair<size_t, EventKey>, Rest *> waiting; // equal keys stay in their order
    for (Rest &rest : m_restBefore)
        if (auto key = rest.isTaken ? std::nullopt : keyOf(keyBefore(rest), rest.gap))
            waiting.emplace(*std::move(key), &rest);
    if (waiting.empty())
        return;
    for (Rest &rest : m_restAfter) {
        const auto key = rest.isTaken ? std::nullopt : keyOf(keyAfter(rest), rest.gap);
        const auto found = key ? waiting.lower_bound(*key) : waiting.end();
        if (found == waiting.end() || found->first != *key)
            continue;
        take(ChangeKind::Changed, *found->second, rest);
        waiting.erase(found);
    }
}

void SequenceComparer::takeAdded()
{
    if (std::ranges::all_of(m_restAfter, &Rest::isTaken))
        return;
    std::unordered_map<std::uint32_t, size_t> firstBefore;
    std::unordered_map<std::uint32_t, size_t> firstAfter;
    for (size_t i = 0; i < m_first.ids.size(); ++i)
        firstBefore.try_emplace(m_first.ids[i], i);
    for (size_t i = 0; i < m_second.ids.size(); ++i)
        firstAfter.try_emplace(m_second.ids[i], i);
    for (const Rest &rest : m_restAfter) {
        if (rest.isTaken)
            continue;
        const std::uint32_t id = m_second.ids[rest.place];
        const auto known = firstBefore.find(id);
        SequenceChange change{ChangeKind::Added, {}, m_second.events[rest.place], {}};
        if (known != firstBefore.end())
            change.before = m_first.events[known->second];
        if (known != firstBefore.end() || firstAfter.at(id) < rest.place)
            change.kind = ChangeKind::Repeated;
        m_changes.push_back(change);
    }
}

void SequenceComparer::takeRemoved()
{
    std::optional<size_t> follows;
    std::optional<size_t> gap;
    for (const Rest &rest : m_restBefore) {
        if (rest.gap > 0 && gap != rest.gap)
            follows = m_second.events[m_equal[rest.gap - 1].second];
        gap = rest.gap;
        if (rest.twin)
            follows = rest.twin;
        if (!rest.isTaken)
            m_changes.push_back({ChangeKind::Removed, m_first.events[rest.place], {}, follows});
    }
}

} // namespace

std::vector<SequenceChange> compareSequences(const RegisterSequence &first, const RegisterSequence &second,
                                             const MeasuredBoot &before, const MeasuredBoot &after)
{
    return SequenceComparer(first, second, before, after).run();
}

} // namespace plumbline::comparison
