// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/imareplay.h"

#include "core/appraisal/imachain.h"
#include "core/base/problemlist.h"

#include <QThread>

#include <algorithm>
#include <atomic>
#include <functional>
#include <thread>

using namespace Qt::StringLiterals;

namespace plumbline::appraisal {

namespace {

constexpr std::array banksOfLinux{HashAlgorithm::Sha1, HashAlgorithm::Sha256, HashAlgorithm::Sha384,
                                  HashAlgorithm::Sha512, HashAlgorithm::Sm3_256};
constexpr size_t shortList = 10'000; ///< entries; below that threads cost more than they bring
constexpr size_t entriesInBlock = 4096; ///< a block and its hashes fit into a core's cache

/// Qt counts those that this process may use, where the standard library counts all of the machine.
size_t usableProcessors()
{
    return size_t(std::max(QThread::idealThreadCount(), 1));
}

/// Calls work(0) to work(count - 1), in this thread and in as many others as there are processors to use.
void runAll(size_t count, bool useThreads, const std::function<void(size_t)> &work)
{
    std::atomic<size_t> next = 0;
    const auto run = [&] {
        for (size_t i = next++; i < count; i = next++)
            work(i);
    };
    const size_t processors = useThreads ? usableProcessors() : 1;
    std::vector<std::thread> others;
    while (others.size() + 1 < std::min(processors, count))
        others.emplace_back(run);
    run();
    for (std::thread &thread : others)
        thread.join();
}

/// Replays a list block by block: first the template hashes of its entries, which are shared out by entries,
/// then the chains, which are shared out by chains, for each must take the entries in their order.
class ListReplay
{
public:
    ListReplay(const ima::List &list, std::span<const HashAlgorithm> banks);

    /// False where it was cancelled.
    [[nodiscard]] bool run(const Progress &progress);
    [[nodiscard]] std::vector<ReplayedBank> takeBanks();
    [[nodiscard]] std::vector<Problem> takeProblems() { return m_problems.take(); }

private:
    void addChain(HashAlgorithm bank, ImaExtend extend, HashAlgorithm hash);
    void runBlock(size_t first, size_t count);
    void hashSome(ImaTemplateHasher &hasher, size_t first, size_t begin, size_t end);
    void report(size_t index);
    [[nodiscard]] std::span<ImaHash> hashesOf(size_t row)
    {
        return std::span(m_hashes).subspan(row * m_algorithms.size(), m_algorithms.size());
    }

    const ima::List &m_list;
    const bool m_useThreads;
    std::vector<HashAlgorithm> m_algorithms; ///< of the template hashes
    std::vector<ImaTemplateHasher> m_hashers;
    std::vector<ImaChain> m_chains;
    std::vector<ImaStep> m_steps; ///< of the entries of a block
    std::vector<ImaHash> m_hashes; ///< of the entries of a block, each with all algorithms
    ProblemList m_problems;
};

ListReplay::ListReplay(const ima::List &list, std::span<const HashAlgorithm> banks)
    : m_list(list)
    , m_useThreads(list.entries.size() >= shortList)
{
    for (const HashAlgorithm bank : banks) {
        addChain(bank, ImaExtend::TemplateHash, bank);
        if (bank != HashAlgorithm::Sha1)
            addChain(bank, ImaExtend::PaddedSha1, HashAlgorithm::Sha1);
    }
    const size_t slices = m_useThreads ? usableProcessors() : 1;
    while (m_hashers.size() < slices)
        m_hashers.emplace_back(list, m_algorithms);
    const size_t rows = std::min(entriesInBlock, list.entries.size());
    m_steps.resize(rows);
    m_hashes.resize(rows * m_algorithms.size());
}

void ListReplay::addChain(HashAlgorithm bank, ImaExtend extend, HashAlgorithm hash)
{
    auto place = std::ranges::find(m_algorithms, hash);
    if (place == m_algorithms.end())
        place = m_algorithms.insert(place, hash);
    m_chains.emplace_back(bank, extend, size_t(place - m_algorithms.begin()),
                          hash == m_list.templateAlgorithm);
}

bool ListReplay::run(const Progress &progress)
{
    const size_t total = m_list.entries.size();
    for (size_t first = 0; first < total; first += entriesInBlock) {
        if (!progress.goOn(qint64(first), qint64(total)))
            return false;
        runBlock(first, std::min(entriesInBlock, total - first));
    }
    return true;
}

void ListReplay::runBlock(size_t first, size_t count)
{
    const size_t slices = m_hashers.size();
    runAll(slices, m_useThreads, [&](size_t slice) {
        hashSome(m_hashers[slice], first, count * slice / slices, count * (slice + 1) / slices);
    });
    runAll(m_chains.size(), m_useThreads, [&](size_t chain) {
        for (size_t row = 0; row < count; ++row)
            m_chains[chain].add(m_list.entries[first + row], m_steps[row], hashesOf(row));
    });
    for (size_t row = 0; row < count; ++row) {
        if (m_steps[row].isMisrecorded)
            report(first + row);
    }
}

void ListReplay::hashSome(ImaTemplateHasher &hasher, size_t first, size_t begin, size_t end)
{
    for (size_t row = begin; row < end; ++row)
        m_steps[row] = hasher.hash(m_list.entries[first + row], hashesOf(row));
}

void ListReplay::report(size_t index)
{
    const ima::Entry &entry = m_list.entries[index];
    m_problems.add({.code = "ima.template-hash"_L1,
                    .severity = Severity::Error,
                    .event = qint64(index),
                    .range = {entry.offset, qint64(entry.length)},
                    .structure = hashName(m_list.templateAlgorithm)});
}

std::vector<ReplayedBank> ListReplay::takeBanks()
{
    std::vector<ReplayedBank> banks;
    for (ImaChain &chain : m_chains)
        banks.push_back(chain.take());
    return banks;
}

Problem unsupported(HashAlgorithm algorithm)
{
    return {.code = "replay.bank-unsupported"_L1,
            .severity = Severity::Warning,
            .structure = u"IMA list"_s,
            .available = quint16(algorithm),
            .detail = hashName(algorithm)};
}

} // namespace

std::span<const HashAlgorithm> imaBanks()
{
    return banksOfLinux;
}

Replay replayImaList(const ima::List &list, std::span<const HashAlgorithm> banks, const Progress &progress)
{
    std::vector<HashAlgorithm> supported;
    Replay replay;
    for (const HashAlgorithm algorithm : banks) {
        if (Hasher(algorithm).isSupported())
            supported.push_back(algorithm);
        else
            replay.problems.push_back(unsupported(algorithm));
    }
    ListReplay work(list, supported);
    if (!work.run(progress))
        return {.banks = {}, .problems = {problemFrom({.kind = ParseError::Kind::Cancelled})}};
    replay.banks = work.takeBanks();
    for (Problem &problem : work.takeProblems())
        replay.problems.push_back(std::move(problem));
    return replay;
}

Replay replayImaList(const ima::List &list, const Progress &progress)
{
    return replayImaList(list, banksOfLinux, progress);
}

} // namespace plumbline::appraisal
