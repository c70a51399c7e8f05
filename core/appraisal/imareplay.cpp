// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/imareplay.h"

#include "core/base/hasher.h"
#include "core/base/problemlist.h"
#include "core/ima/templatehash.h"

#include <array>
#include <atomic>
#include <chrono>
#include <thread>

using namespace Qt::StringLiterals;

namespace plumbline::appraisal {

namespace {

constexpr std::array banksOfLinux{HashAlgorithm::Sha1, HashAlgorithm::Sha256, HashAlgorithm::Sha384,
                                  HashAlgorithm::Sha512, HashAlgorithm::Sm3_256};
constexpr quint32 registerCount = 32; ///< what a PCR selection can name
constexpr size_t shortList = 10'000; ///< entries; below that threads cost more than they bring
constexpr size_t progressStep = 1024; ///< entries

/// What the threads of one replay share.
struct Shared
{
    const ima::List &list;
    std::atomic<qint64> done = 0; ///< entries, summed over the banks
    std::atomic<bool> isCancelled = false;
};

/// The registers of one bank under one way of extending.
class Chain
{
public:
    Chain(HashAlgorithm algorithm, ImaExtend extend)
        : m_hasher(algorithm)
        , m_bank{.algorithm = algorithm, .imaExtend = extend, .registers = {}}
    {
    }

    [[nodiscard]] Hasher &hasher() { return m_hasher; }
    void extend(quint32 index, QByteArrayView digest)
    {
        ReplayedRegister &pcr = at(index);
        m_hasher.extend(pcr.value, digest);
        ++pcr.extends;
    }
    void lose(quint32 index) { at(index).isComplete = false; }
    [[nodiscard]] ReplayedBank take() { return std::move(m_bank); }

private:
    ReplayedRegister &at(quint32 index)
    {
        ReplayedRegister &pcr = m_bank.registers[index];
        if (pcr.value.isEmpty())
            pcr.initial = pcr.value = resetValue(index, m_hasher.size());
        return pcr;
    }

    Hasher m_hasher;
    ReplayedBank m_bank;
};

/// Replays one bank both ways; where its algorithm is that of the list, compares the recorded hashes, too.
class BankReplay
{
public:
    BankReplay(Shared &shared, HashAlgorithm algorithm)
        : m_shared(shared)
        , m_own(algorithm, ImaExtend::TemplateHash)
        , m_padded(algorithm, ImaExtend::PaddedSha1)
        , m_sha1(HashAlgorithm::Sha1)
        , m_algorithm(algorithm)
        , m_ones(m_own.hasher().size(), '\xFF')
    {
    }

    void run();
    void takeInto(Replay &replay, ProblemList &problems);

private:
    void add(const ima::Entry &entry, qint64 index);
    void addHashed(const ima::Entry &entry, qint64 index);
    void extendOwn(quint32 pcr, const QByteArray &hash);
    void extendPadded(quint32 pcr, const QByteArray &hash);
    void compare(const QByteArray &computed, const QByteArray &recorded, const ima::Entry &entry,
                 qint64 index);
    [[nodiscard]] bool isSha1() const { return m_algorithm == HashAlgorithm::Sha1; }

    Shared &m_shared;
    Chain m_own;
    Chain m_padded;
    Hasher m_sha1;
    HashAlgorithm m_algorithm;
    QByteArray m_ones;
    ProblemList m_problems;
};

void BankReplay::run()
{
    const auto &entries = m_shared.list.entries;
    for (size_t i = 0; i < entries.size(); ++i) {
        if (i % progressStep == 0) {
            if (m_shared.isCancelled)
                return;
            m_shared.done += qint64(std::min(progressStep, entries.size() - i));
        }
        add(entries[i], qint64(i));
    }
}

void BankReplay::add(const ima::Entry &entry, qint64 index)
{
    if (entry.claimedPcr >= registerCount)
        return; // no such register; the reader says so
    if (entry.flags & ima::Entry::Damaged) {
        extendOwn(entry.claimedPcr, {});
        extendPadded(entry.claimedPcr, {});
    } else if (entry.flags & ima::Entry::Violation) {
        extendOwn(entry.claimedPcr, m_ones);
        if (!isSha1())
            m_padded.extend(entry.claimedPcr, m_ones);
    } else {
        addHashed(entry, index);
    }
}

void BankReplay::addHashed(const ima::Entry &entry, qint64 index)
{
    const ima::List &list = m_shared.list;
    const auto view = ima::viewEntry(list, entry);
    if (!view)
        return; // not reached: the reader marks such entries as damaged
    const auto message = ima::TemplateMessage::of(list, *view);
    // What the list does not tell, the recorded hash has to stand for.
    const auto hashBy = [&](Hasher &hasher) {
        if (message)
            return hasher.hash(message->bytes());
        return hasher.algorithm() == list.templateAlgorithm ? ima::recordedHash(list, *view) : QByteArray();
    };
    const QByteArray own = hashBy(m_own.hasher());
    if (m_algorithm == list.templateAlgorithm)
        compare(own, ima::recordedHash(list, *view), entry, index);
    extendOwn(entry.claimedPcr, own);
    if (!isSha1())
        extendPadded(entry.claimedPcr, hashBy(m_sha1));
}

void BankReplay::compare(const QByteArray &computed, const QByteArray &recorded, const ima::Entry &entry,
                         qint64 index)
{
    if (computed == recorded)
        return;
    m_problems.add({.code = "ima.template-hash"_L1,
                    .severity = Severity::Error,
                    .event = index,
                    .range = {entry.offset, qint64(entry.length)},
                    .structure = hashName(m_algorithm)});
}

void BankReplay::extendOwn(quint32 pcr, const QByteArray &hash)
{
    if (hash.isEmpty())
        m_own.lose(pcr);
    else
        m_own.extend(pcr, hash);
}

void BankReplay::extendPadded(quint32 pcr, const QByteArray &hash)
{
    if (isSha1())
        return;
    if (hash.isEmpty())
        m_padded.lose(pcr);
    else
        m_padded.extend(pcr, hash.leftJustified(m_ones.size(), '\0'));
}

void BankReplay::takeInto(Replay &replay, ProblemList &problems)
{
    replay.banks.push_back(m_own.take());
    if (!isSha1())
        replay.banks.push_back(m_padded.take());
    for (Problem &problem : m_problems.take())
        problems.add(std::move(problem));
}

/// Runs the banks, each once, taking the next from @p next.
void runSome(std::vector<BankReplay> &banks, std::atomic<size_t> &next)
{
    for (size_t i = next++; i < banks.size(); i = next++)
        banks[i].run();
}

void runInThreads(std::vector<BankReplay> &banks, Shared &shared, const Progress &progress)
{
    const auto total = qint64(banks.size() * shared.list.entries.size());
    std::atomic<size_t> next = 0;
    std::atomic<size_t> running = std::clamp<size_t>(std::thread::hardware_concurrency(), 1, banks.size());
    std::vector<std::thread> threads;
    for (size_t i = running; i > 0; --i) {
        threads.emplace_back([&] {
            runSome(banks, next);
            --running;
        });
    }
    while (running > 0) {
        if (!progress.goOn(shared.done, total))
            shared.isCancelled = true;
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    for (std::thread &thread : threads)
        thread.join();
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
    Replay replay;
    ProblemList problems;
    Shared shared{list};
    std::vector<BankReplay> work;
    for (const HashAlgorithm algorithm : banks) {
        if (Hasher(algorithm).isSupported())
            work.emplace_back(shared, algorithm);
        else
            problems.add(unsupported(algorithm));
    }
    if (list.entries.size() >= shortList) {
        runInThreads(work, shared, progress);
    } else {
        std::atomic<size_t> next = 0;
        runSome(work, next);
    }
    for (BankReplay &bank : work)
        bank.takeInto(replay, problems);
    replay.problems = problems.take();
    if (shared.isCancelled)
        return {.banks = {}, .problems = {problemFrom({.kind = ParseError::Kind::Cancelled})}};
    return replay;
}

Replay replayImaList(const ima::List &list, const Progress &progress)
{
    return replayImaList(list, banksOfLinux, progress);
}

} // namespace plumbline::appraisal
