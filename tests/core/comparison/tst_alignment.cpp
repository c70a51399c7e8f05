// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison/alignment.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

using namespace plumbline::comparison;
using Ids = std::vector<std::uint32_t>;

namespace {

/// The length of a longest common subsequence, in the plainest way.
size_t longestCommon(const Ids &before, const Ids &after)
{
    std::vector<size_t> row(after.size() + 1);
    for (const std::uint32_t id : before) {
        size_t diagonal = 0;
        for (size_t i = 0; i < after.size(); ++i) {
            const size_t above = row[i + 1];
            row[i + 1] = id == after[i] ? diagonal + 1 : std::max(above, row[i]);
            diagonal = above;
        }
    }
    return row.back();
}

bool isAlignment(const std::vector<Match> &matches, const Ids &before, const Ids &after)
{
    for (size_t i = 0; i < matches.size(); ++i) {
        if (before[matches[i].first] != after[matches[i].second])
            return false;
        if (i > 0 && (matches[i].first <= matches[i - 1].first || matches[i].second <= matches[i - 1].second))
            return false;
    }
    return true;
}

} // namespace

class AlignmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheEarliestOfEqualOnes()
    {
        QCOMPARE(align(Ids{7}, Ids{1, 7, 7}), (std::vector<Match>{{0, 2}})); // the last stands at the end
        QCOMPARE(align(Ids{7, 2}, Ids{7, 7, 3}), (std::vector<Match>{{0, 0}}));
        QCOMPARE(align(Ids{}, Ids{1}), std::vector<Match>());
    }

    void isALongestOne()
    {
        std::mt19937 random(1);
        for (int round = 0; round < 500; ++round) {
            Ids before(random() % 30);
            Ids after(random() % 30);
            for (Ids *ids : {&before, &after})
                std::ranges::generate(*ids, [&] { return std::uint32_t(random() % 6); });
            const std::vector<Match> matches = align(before, after);
            QVERIFY(isAlignment(matches, before, after));
            QCOMPARE(matches.size(), longestCommon(before, after));
        }
    }

    /// 100,000 squared is more than anybody waits for: what is unique holds the rest in place.
    void takesLongSequences()
    {
        Ids before(100'000);
        std::iota(before.begin(), before.end(), 0U);
        Ids after = before;
        after[3] = 200'000;
        after.insert(after.begin() + 50'000, 200'001);
        after.erase(after.end() - 2);
        std::swap(after[10], after[90'000]);
        const std::vector<Match> matches = align(before, after);
        QVERIFY(isAlignment(matches, before, after));
        QCOMPARE(matches.size(), before.size() - 4);
    }

    /// Nothing is unique, and the table would have 10^10 cells.
    void survivesLongSequencesOfTwins()
    {
        Ids before(100'000);
        Ids after(100'000);
        for (size_t i = 0; i < before.size(); ++i) {
            before[i] = std::uint32_t(i % 2);
            after[i] = std::uint32_t(i / 2 % 2);
        }
        before.front() = 5;
        after.back() = 6;
        QVERIFY(isAlignment(align(before, after), before, after));
    }
};

QTEST_APPLESS_MAIN(AlignmentTest)
#include "tst_alignment.moc"
