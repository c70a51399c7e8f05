// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/judging.h"

#include "core/base/hasher.h"
#include "core/trust/encoding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

using comparison::MeasuredBoot;

constexpr int pageSize = 256;

const trust::InstanceState &stateOf(const trust::LedgerState &state, const trust::InstanceId &id)
{
    static const trust::InstanceState none;
    const auto found = state.instances.find(id);
    return found == state.instances.end() ? none : found->second;
}

} // namespace

Failure<SessionError> refuse(const store::StoreError &error)
{
    return refuse(problemFrom(error));
}

Failure<SessionError> refuse(const Problem &problem)
{
    return Failure<SessionError>(
        {.code = problem.code, .detail = problem.structure, .changes = {}, .problem = problem});
}

QString Judging::verifier()
{
    return u"plumbline " PLUMBLINE_VERSION ""_s;
}

Outcome<TakenPointer> Judging::taken(const store::Boot &boot, const Progress &progress)
{
    if (const TakenPointer *cached = m_taken.object(boot.number))
        return *cached;
    const auto members = m_store.evidence(boot);
    if (!members)
        return refuse(members.error());
    const auto expectation = decodeExpectation(boot.metadata);
    if (!expectation)
        return refuse(problemFrom(expectation.error()));
    auto taken = std::make_shared<const TakenBoot>(takeBoot(evidenceOf(*members, *expectation), progress));
    if (!progress.goOn(1, 1))
        return refuse("session.cancelled");
    m_taken.insert(boot.number, new TakenPointer(taken));
    return taken;
}

QByteArray Judging::rulesFor(const trust::LedgerState &state, const trust::InstanceId &id,
                             const QDateTime &now)
{
    trust::Encoder encoder;
    const trust::BenchmarkVersion *current = trust::currentBenchmark(state, id);
    encoder.bytes("benchmark", current ? current->benchmark : QByteArray(), trust::contentHashSize);
    encoder.number("version", current ? current->version : quint32(0));
    encoder.bytes("policy", encodePolicy(trust::policyFor(state, stateOf(state, id))), 1024 * 1024);
    encoder.bytes("akName", stateOf(state, id).akName, 1024);
    std::vector<QByteArray> ids;
    for (const trust::WhitelistItem *item : trust::whitelistFor(state, id, trust::effectiveTime(state, now)))
        ids.push_back(trust::whitelistEntryId(item->entry, item->scope));
    encoder.ids("whitelist", ids, 1'000'000, trust::contentHashSize);
    return hashOf(HashAlgorithm::Sha256, encoder.result());
}

Outcome<HeldStandard> Judging::standardFor(const trust::LedgerState &state, const trust::InstanceId &id,
                                           const QDateTime &now)
{
    HeldStandard held;
    held.rules = rulesFor(state, id, now);
    held.standard.policy = trust::policyFor(state, stateOf(state, id));
    held.standard.whitelist = trust::acceptedFor(state, id, now);
    const trust::BenchmarkVersion *current = trust::currentBenchmark(state, id);
    if (!current)
        return held;
    auto boot = benchmarkBoot(id, *current);
    if (!boot)
        return Failure<SessionError>(boot.error());
    held.version = current->version;
    held.benchmark = *std::move(boot);
    held.standard.benchmark = held.benchmark.get();
    held.standard.isBenchmarkDamaged = !held.benchmark;
    return held;
}

HeldStandard Judging::rebased(const HeldStandard &standard, TakenPointer boot,
                              const trust::Benchmark *previous)
{
    HeldStandard held = standard;
    held.benchmark = nullptr;
    if (const auto verified = trust::VerifiedBoot::of(boot->boot)) {
        const trust::Benchmark learnt = trust::learn({.instance = {}, .evidence = {}}, *verified, previous);
        if (auto measured = trust::benchmarkBoot(learnt, boot->boot))
            held.benchmark = std::make_shared<const MeasuredBoot>(*std::move(measured));
    }
    held.standard.benchmark = held.benchmark.get();
    held.standard.isBenchmarkDamaged = !held.benchmark;
    return held;
}

Outcome<trust::Benchmark> Judging::benchmark(const trust::BenchmarkVersion &version)
{
    const auto bytes = m_store.blob(version.benchmark);
    if (!bytes)
        return refuse(bytes.error());
    auto benchmark = trust::decodeBenchmark(*bytes);
    if (!benchmark)
        return refuse(problemFrom(benchmark.error()));
    return *std::move(benchmark);
}

Outcome<std::shared_ptr<const MeasuredBoot>> Judging::benchmarkBoot(const trust::InstanceId &id,
                                                                    const trust::BenchmarkVersion &version)
{
    if (const auto *cached = m_benchmarks.object(version.benchmark))
        return *cached;
    const auto benchmark = this->benchmark(version);
    const auto boot = bootOf(id, version.evidence);
    if (!boot)
        return Failure<SessionError>(boot.error());
    std::shared_ptr<const MeasuredBoot> measured;
    if (benchmark && *boot && benchmark->instance == id && benchmark->evidence == version.evidence) {
        const auto from = taken(**boot);
        if (!from)
            return Failure<SessionError>(from.error());
        if (auto found = trust::benchmarkBoot(*benchmark, (*from)->boot))
            measured = std::make_shared<const MeasuredBoot>(*std::move(found));
    }
    if (measured)
        m_benchmarks.insert(version.benchmark, new std::shared_ptr<const MeasuredBoot>(measured));
    return measured;
}

Outcome<std::optional<store::Boot>> Judging::bootOf(const trust::InstanceId &id,
                                                    const trust::ContentHash &evidence)
{
    store::Page page{.before = 0, .limit = pageSize};
    while (true) {
        const auto boots = m_store.boots(id, page);
        if (!boots)
            return refuse(boots.error());
        const auto found = std::ranges::find_if(
            *boots, [&](const store::AppraisedBoot &each) { return each.boot.evidence == evidence; });
        if (found != boots->end())
            return found->boot;
        if (qsizetype(boots->size()) < pageSize)
            return std::nullopt;
        page.before = boots->back().boot.number;
    }
}

trust::Judgement Judging::judge(const TakenBoot &boot, HeldStandard held, const trust::InstanceId &id,
                                const trust::InstanceState &instance)
{
    causes::Context &context = held.standard.context;
    context.factsAfter = boot.hostFacts;
    context.isKeyChanged
        = !instance.akName.isEmpty() && !boot.akName.isEmpty() && boot.akName != instance.akName;
    context.seenElsewhere = [this, id](QByteArrayView fingerprint) {
        const auto rows = m_store.exceptionsLike(fingerprint.toByteArray());
        return rows ? int(std::ranges::count_if(*rows, [&](const auto &row) { return row.instance != id; }))
                    : 0;
    };
    context.knownAs = [this](const Digest &digest) {
        const auto known = m_store.known(digest);
        if (!known || known->empty())
            return QString();
        const store::KnownDigest &first = known->front();
        return first.package.isEmpty() ? first.file
                                       : u"%1 of %2 %3"_s.arg(first.file, first.package, first.version);
    };
    return trust::judge(boot.boot, trust::findingsOf(boot.appraisal), held.standard);
}

} // namespace plumbline::models
