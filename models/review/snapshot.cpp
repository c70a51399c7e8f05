// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/snapshot.h"

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

evidence::Stage stageOf(const evidence::Log &log, qint64 index)
{
    if (const auto *boot = std::get_if<tcg::EventLog>(&log.content))
        return evidence::stageOf(*boot, boot->events[size_t(index)]);
    if (const auto *records = std::get_if<cel::Log>(&log.content))
        return evidence::stageOf(*records, records->records[size_t(index)]);
    const auto registerIndex = registerOf(log, index);
    return registerIndex ? evidence::stageOfPcr(*registerIndex) : evidence::Stage::Other;
}

std::optional<quint32> eventAt(const evidence::Log &log, qint64 offset)
{
    // Events stand in the order of the file: the last one that starts at or before the offset.
    qint64 first = 0;
    qint64 end = log.size();
    while (first < end) {
        const qint64 middle = first + (end - first) / 2;
        if (log.at(middle).range.offset <= offset)
            first = middle + 1;
        else
            end = middle;
    }
    if (first == 0 || !log.at(first - 1).range.contains(offset))
        return std::nullopt;
    return quint32(first - 1);
}

ChainCounts countEvents(const evidence::Log &log)
{
    ChainCounts counts{};
    for (qint64 i = 0; i < log.size(); ++i)
        ++counts[size_t(stageOf(log, i))].events;
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
            ++counts[size_t(stageOf(*log.log, *problem.event))].problems;
    }
}

} // namespace plumbline::models
