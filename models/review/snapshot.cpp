// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/snapshot.h"

#include <algorithm>

namespace plumbline::models {

namespace {

template <typename... Handlers> struct Overload : Handlers...
{
    using Handlers::operator()...;
};

} // namespace

const evidence::Log *logOf(const Snapshot &snapshot, EventRef ref)
{
    if (ref.log >= snapshot.size() || ref.index >= snapshot[ref.log].size())
        return nullptr;
    return snapshot[ref.log].log.get();
}

bool hasOnlyMeasurementRegisters(const Snapshot &snapshot)
{
    const auto isOther
        = [](const LogSnapshot &log) { return log.log && !log.log->hasMeasurementRegisters(); };
    const auto isRead = [](const LogSnapshot &log) { return log.log != nullptr; };
    return std::ranges::any_of(snapshot, isRead) && std::ranges::none_of(snapshot, isOther);
}

std::optional<DigestCheck::Result> checkOf(const LogSnapshot &log, qint64 index)
{
    if (!log.checks || size_t(index) >= log.checks->size())
        return std::nullopt;
    return (*log.checks)[size_t(index)];
}

std::optional<quint32> registerOf(const evidence::Log &log, qint64 index)
{
    using Register = std::optional<quint32>;
    const auto i = size_t(index);
    return std::visit(
        Overload{[i](const tcg::EventLog &boot) { return Register(boot.events[i].claimedRegister); },
                 [i](const ima::List &list) { return Register(list.entries[i].claimedPcr); },
                 [i](const cel::Log &records) { return records.records[i].claimedPcr; }},
        log.content);
}

std::optional<quint32> nearestEvent(const evidence::Log &log, qint64 offset)
{
    if (log.size() == 0)
        return std::nullopt;
    // Events stand in the order of the file.
    qint64 first = 0;
    qint64 end = log.size();
    while (first < end) {
        const qint64 middle = first + (end - first) / 2;
        if (log.at(middle).range.offset <= offset)
            first = middle + 1;
        else
            end = middle;
    }
    return quint32(std::max<qint64>(first - 1, 0));
}

std::optional<quint32> eventAt(const evidence::Log &log, qint64 offset)
{
    const auto nearest = nearestEvent(log, offset);
    return nearest && log.at(*nearest).range.contains(offset) ? nearest : std::nullopt;
}

ChainCounts countEvents(const evidence::Log &log)
{
    ChainCounts counts{};
    for (qint64 i = 0; i < log.size(); ++i)
        ++counts[size_t(log.stageAt(i))].events;
    return counts;
}

void countProblems(ChainCounts &counts, const LogSnapshot &log)
{
    for (ChainCount &count : counts)
        count.problems = 0;
    if (!log.problems)
        return;
    for (const Problem &problem : *log.problems) {
        const bool isNote = problem.severity == Severity::Note;
        if (!isNote && problem.event && *problem.event >= 0 && *problem.event < log.size())
            ++counts[size_t(log.log->stageAt(*problem.event))].problems;
    }
}

} // namespace plumbline::models
