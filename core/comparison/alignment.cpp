// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison/alignment.h"

#include <algorithm>
#include <unordered_map>

namespace plumbline::comparison {

namespace {

using Ids = std::span<const std::uint32_t>;

/// Cells of a table that may still be filled, in all gaps together.
constexpr size_t maxSteps = 4'000'000;

class Aligner
{
public:
    Aligner(Ids before, Ids after)
        : m_before(before)
        , m_after(after)
    {
    }

    std::vector<Match> run()
    {
        alignStretch({0, m_before.size()}, {0, m_after.size()}, true);
        std::ranges::sort(m_matches);
        return std::move(m_matches);
    }

private:
    struct Stretch
    {
        size_t begin = 0;
        size_t end = 0;
        [[nodiscard]] size_t size() const { return end - begin; }
        [[nodiscard]] bool isEmpty() const { return begin == end; }
    };

    void trim(Stretch &before, Stretch &after);
    void alignStretch(Stretch before, Stretch after, bool mayUseAnchors);
    void alignByTable(Stretch before, Stretch after);
    void alignByAnchors(Stretch before, Stretch after);
    [[nodiscard]] std::vector<Match> uniqueInBoth(Stretch before, Stretch after) const;
    [[nodiscard]] static std::vector<Match> longestAscending(const std::vector<Match> &pairs);

    Ids m_before;
    Ids m_after;
    size_t m_steps = maxSteps;
    std::vector<Match> m_matches;
};

/// Takes what is equal at both ends.
void Aligner::trim(Stretch &before, Stretch &after)
{
    while (!before.isEmpty() && !after.isEmpty() && m_before[before.begin] == m_after[after.begin])
        m_matches.emplace_back(before.begin++, after.begin++);
    while (!before.isEmpty() && !after.isEmpty() && m_before[before.end - 1] == m_after[after.end - 1])
        m_matches.emplace_back(--before.end, --after.end);
}

void Aligner::alignStretch(Stretch before, Stretch after, bool mayUseAnchors)
{
    trim(before, after);
    if (before.isEmpty() || after.isEmpty())
        return;
    if (before.size() <= m_steps / after.size())
        alignByTable(before, after);
    else if (mayUseAnchors)
        alignByAnchors(before, after);
}

/// The textbook table of lengths, walked from its start so that the earliest of equal elements is taken.
void Aligner::alignByTable(Stretch before, Stretch after)
{
    const size_t columns = after.size() + 1;
    m_steps -= before.size() * after.size();
    std::vector<std::uint32_t> length((before.size() + 1) * columns);
    const auto at
        = [&](size_t row, size_t column) -> std::uint32_t & { return length[row * columns + column]; };
    for (size_t row = before.size(); row-- > 0;) {
        for (size_t column = after.size(); column-- > 0;) {
            at(row, column) = m_before[before.begin + row] == m_after[after.begin + column]
                ? at(row + 1, column + 1) + 1
                : std::max(at(row + 1, column), at(row, column + 1));
        }
    }
    for (size_t row = 0, column = 0; row < before.size() && column < after.size();) {
        if (m_before[before.begin + row] == m_after[after.begin + column])
            m_matches.emplace_back(before.begin + row++, after.begin + column++);
        else if (at(row + 1, column) >= at(row, column + 1))
            ++row;
        else
            ++column;
    }
}

void Aligner::alignByAnchors(Stretch before, Stretch after)
{
    const std::vector<Match> anchors = longestAscending(uniqueInBoth(before, after));
    Stretch gapBefore{before.begin, before.begin};
    Stretch gapAfter{after.begin, after.begin};
    for (const auto &[first, second] : anchors) {
        m_matches.emplace_back(first, second);
        alignStretch({gapBefore.begin, first}, {gapAfter.begin, second}, false);
        gapBefore.begin = first + 1;
        gapAfter.begin = second + 1;
    }
    alignStretch({gapBefore.begin, before.end}, {gapAfter.begin, after.end}, false);
}

std::vector<Match> Aligner::uniqueInBoth(Stretch before, Stretch after) const
{
    struct Places
    {
        size_t before = 0;
        size_t after = 0;
        int countBefore = 0;
        int countAfter = 0;
    };
    std::unordered_map<std::uint32_t, Places> places;
    for (size_t i = before.begin; i < before.end; ++i) {
        Places &place = places[m_before[i]];
        place.before = i;
        ++place.countBefore;
    }
    for (size_t i = after.begin; i < after.end; ++i) {
        Places &place = places[m_after[i]];
        place.after = i;
        ++place.countAfter;
    }
    std::vector<Match> pairs;
    for (const auto &[id, place] : places)
        if (place.countBefore == 1 && place.countAfter == 1)
            pairs.emplace_back(place.before, place.after);
    std::ranges::sort(pairs);
    return pairs;
}

/// The longest run of pairs that ascends on both sides: patience sorting with back pointers.
std::vector<Match> Aligner::longestAscending(const std::vector<Match> &pairs)
{
    constexpr size_t none = size_t(-1);
    std::vector<size_t> piles; // the last pair of the best run of each length
    std::vector<size_t> previous(pairs.size(), none);
    for (size_t i = 0; i < pairs.size(); ++i) {
        const auto pile = std::ranges::lower_bound(piles, pairs[i].second, {},
                                                   [&](size_t index) { return pairs[index].second; });
        if (pile != piles.begin())
            previous[i] = *(pile - 1);
        if (pile == piles.end())
            piles.push_back(i);
        else
            *pile = i;
    }
    std::vector<Match> run;
    for (size_t i = piles.empty() ? none : piles.back(); i != none; i = previous[i])
        run.push_back(pairs[i]);
    std::ranges::reverse(run);
    return run;
}

} // namespace

std::vector<Match> align(std::span<const std::uint32_t> before, std::span<const std::uint32_t> after)
{
    return Aligner(before, after).run();
}

} // namespace plumbline::comparison
