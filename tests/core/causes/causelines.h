// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/causes/explain.h"
#include "tests/core/comparison/boots.h"

namespace plumbline::test {

/// The change sets between two boots.
[[nodiscard]] inline std::vector<causes::ChangeSet> setsOf(const comparison::MeasuredBoot &before,
                                                           const comparison::MeasuredBoot &after,
                                                           const causes::Context &context = {})
{
    return causes::explain(before, after, comparison::compare(before, after), context);
}

/// A set in a line: "kernel-update likely 13 changes", with its guard rails behind it.
[[nodiscard]] inline QString lineOf(const causes::ChangeSet &set)
{
    QString line = QStringLiteral("%1 %2 %3")
                       .arg(causes::causeId(set.cause), causes::confidenceId(set.confidence))
                       .arg(set.changes.size());
    for (const quint32 pcr : set.registers)
        line += QStringLiteral(" r%1").arg(pcr);
    for (const causes::GuardRail rail : set.guardRails)
        if (rail != causes::GuardRail::NotVerified)
            line += QLatin1String(" !") + causes::guardRailId(rail);
    return line;
}

[[nodiscard]] inline QStringList linesOf(const std::vector<causes::ChangeSet> &sets)
{
    QStringList lines;
    for (const causes::ChangeSet &set : sets)
        lines << lineOf(set);
    return lines;
}

[[nodiscard]] inline bool hasFact(const causes::ChangeSet &set, QLatin1StringView code,
                                  const QStringList &values = {})
{
    for (const causes::CauseFact &fact : set.facts)
        if (fact.code == code && (values.isEmpty() || fact.values == values))
            return true;
    return false;
}

/// What is wrong with the partition of the changes into sets; empty where each is in exactly one.
[[nodiscard]] inline QString partitionFault(const comparison::Comparison &comparison,
                                            const std::vector<causes::ChangeSet> &sets)
{
    std::vector<int> uses(comparison.changes.size());
    std::vector<quint32> registers;
    for (const causes::ChangeSet &set : sets) {
        if (set.changes.empty() && set.registers.empty())
            return QStringLiteral("empty set");
        for (const size_t change : set.changes)
            ++uses.at(change);
        registers.insert(registers.end(), set.registers.begin(), set.registers.end());
    }
    for (size_t i = 0; i < uses.size(); ++i)
        if (uses[i] != 1)
            return QStringLiteral("change %1 is in %2 sets").arg(i).arg(uses[i]);
    for (const quint32 pcr : comparison.unexplained)
        if (std::count(registers.begin(), registers.end(), pcr) != 1)
            return QStringLiteral("register %1").arg(pcr);
    return {};
}

} // namespace plumbline::test
