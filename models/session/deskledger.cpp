// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/storedesk.h"

#include "core/base/hasher.h"
#include "core/trust/head.h"
#include "models/session/summarycoding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// The ledger's side of a desk: reading it, adding to it, and what stands in rows because of it.

namespace plumbline::models {

namespace {

constexpr int pageSize = 1000;

Failure<SessionError> refuse(const trust::LedgerProblem &problem)
{
    return Failure<SessionError>(
        {.code = problem.code, .detail = problem.detail, .changes = {}, .problem = {}});
}

/// All entries of a store from @p first on.
store::StoreResult<std::vector<QByteArray>> entriesFrom(store::Store &store, quint64 first)
{
    std::vector<QByteArray> entries;
    while (true) {
        const auto rows = store.entries(first + entries.size(), pageSize);
        if (!rows)
            return Failure<store::StoreError>(rows.error());
        for (const store::LedgerRow &row : *rows)
            entries.push_back(row.bytes);
        if (qsizetype(rows->size()) < pageSize)
            return entries;
    }
}

store::Instance rowOf(const trust::InstanceId &id, const trust::InstanceState &instance)
{
    return {.id = id,
            .name = instance.name,
            .groups = instance.groups,
            .tags = {},
            .isRemoved = instance.removed.has_value(),
            .attestationKeyName = instance.removed ? QByteArray() : instance.akName,
            .endorsementKeyDigest = instance.removed ? QByteArray() : instance.ekDigest,
            .addedAt = instance.added.time,
            .details = {}};
}

bool isSame(const trust::InstanceState &a, const trust::InstanceState &b)
{
    return a.name == b.name && a.groups == b.groups && a.akName == b.akName && a.ekDigest == b.ekDigest
        && a.removed.has_value() == b.removed.has_value();
}

store::StoreResult<void> storeInstances(store::Store &store, const trust::LedgerState &before,
                                        const trust::LedgerState &after)
{
    for (const auto &[id, instance] : after.instances) {
        const auto known = before.instances.find(id);
        if (known == before.instances.end()) {
            if (auto done = store.addInstance(rowOf(id, instance)); !done)
                return done;
        } else if (!isSame(known->second, instance)) {
            if (auto done = store.updateInstance(rowOf(id, instance)); !done)
                return done;
        }
    }
    return {};
}

store::BenchmarkRow rowOf(const trust::InstanceId &id, const trust::BenchmarkVersion &version)
{
    return {
        .instance = id, .version = version.version, .hash = version.benchmark, .entry = version.set.sequence};
}

store::StoreResult<void> storeBenchmarks(store::Store &store, const trust::LedgerState &before,
                                         const trust::LedgerState &after)
{
    for (const auto &[id, versions] : after.benchmarks) {
        const auto known = before.benchmarks.find(id);
        const size_t first = known == before.benchmarks.end() ? 0 : known->second.size();
        for (size_t i = first; i < versions.size(); ++i)
            if (auto done = store.putBenchmark(rowOf(id, versions[i])); !done)
                return done;
    }
    return {};
}

/// Rows that follow from new entries.
store::StoreResult<void> storeDerived(store::Store &store, const trust::LedgerState &before,
                                      const trust::LedgerState &after)
{
    if (auto done = storeInstances(store, before, after); !done)
        return done;
    return storeBenchmarks(store, before, after);
}

/// What a benchmark's row or content lacks, in codes.
QStringList differences(store::Store &store, const trust::LedgerState &state)
{
    QStringList found;
    const auto benchmarks = store.allBenchmarks();
    size_t expected = 0;
    for (const auto &[id, versions] : state.benchmarks)
        for (const trust::BenchmarkVersion &version : versions) {
            ++expected;
            const QString name = QString::fromLatin1(id.toHex()) + u'@' + QString::number(version.version);
            if (!benchmarks || std::ranges::find(*benchmarks, rowOf(id, version)) == benchmarks->end())
                found.push_back(u"benchmark-row "_s + name);
            if (!store.blob(version.benchmark))
                found.push_back(u"benchmark-content "_s + name);
        }
    if (benchmarks && benchmarks->size() > expected)
        found.push_back(u"benchmark-row-added"_s);
    const auto instances = store.instances();
    for (const auto &[id, instance] : state.instances) {
        const bool isThere = instances && std::ranges::any_of(*instances, [&](const store::Instance &row) {
                                 return row.id == id && row.name == instance.name
                                     && row.isRemoved == instance.removed.has_value()
                                     && (row.isRemoved || row.attestationKeyName == instance.akName);
                             });
        if (!isThere)
            found.push_back(u"instance-row "_s + instance.name);
    }
    if (instances && instances->size() > state.instances.size())
        found.push_back(u"instance-row-added"_s);
    const auto ignored = store.exceptions(store::ExceptionState::Ignored);
    for (size_t i = 0; ignored && i < ignored->size(); ++i)
        if (!state.ignored.contains({(*ignored)[i].instance, (*ignored)[i].fingerprint}))
            found.push_back(u"exception-row "_s + QString::fromLatin1((*ignored)[i].fingerprint.toHex()));
    return found;
}

} // namespace

Outcome<> StoreDesk::loadLedger()
{
    const auto entries = entriesFrom(*m_store, 0);
    if (!entries)
        return models::refuse(entries.error());
    m_ledger = trust::Ledger::load(*entries);
    m_health = {};
    m_health.problems = m_ledger.problems();
    m_health.isSound = m_ledger.isIntact();
    const auto seal = m_store->sealState();
    if (!seal)
        return models::refuse(seal.error());
    if (*seal != store::SealState::Intact) {
        m_health.isSound = false;
        m_health.differences.push_back(u"store-seal"_s);
    }
    compareHeads();
    if (m_health.isSound && !m_ledger.isEmpty())
        rememberHead();
    return {};
}

void StoreDesk::compareHeads()
{
    const auto memory = trust::loadHeads(m_options.stateFolder, m_options.key);
    if (!memory) {
        m_health.isSound = false;
        m_health.differences.push_back(u"head-memory"_s);
        return;
    }
    m_health.head = trust::compareHead(*memory, m_options.url, state());
    m_health.isSound = m_health.isSound && trust::isSound(m_health.head);
    if (m_options.isCounted && !trust::isSound(trust::checkWitness(*memory, counter()))) {
        m_health.isSound = false;
        m_health.differences.push_back(u"head-memory"_s);
    }
}

trust::TpmCounter StoreDesk::counter() const
{
    return {.address = m_options.tpm, .auth = trust::counterAuth(m_options.key)};
}

void StoreDesk::rememberHead()
{
    const auto note = [this](trust::HeadMemory &memory) {
        trust::remember(memory, {.location = m_options.url, .ledger = state().ledger, .head = state().head});
    };
    const auto fault = m_options.isCounted
        ? trust::updateHeadsCounted(m_options.stateFolder, m_options.key, note, counter())
        : trust::updateHeads(m_options.stateFolder, m_options.key, note);
    if (fault)
        m_health.differences = {u"head-memory"_s};
}

Outcome<> StoreDesk::sync()
{
    const auto head = m_store->ledgerHead();
    if (!head)
        return models::refuse(head.error());
    if (*head == m_ledger.head() || !m_health.isSound)
        return {};
    const bool isLonger = m_ledger.isEmpty() || head->sequence > m_ledger.head().sequence;
    if (!isLonger)
        return loadLedger();
    const auto entries = entriesFrom(*m_store, m_ledger.entries().size());
    if (!entries)
        return models::refuse(entries.error());
    for (const QByteArray &entry : *entries)
        if (m_ledger.append(entry))
            return loadLedger();
    rememberHead();
    return {};
}

Outcome<DecisionResult> StoreDesk::commit(const std::vector<trust::Action> &actions, const Work &also,
                                          const std::optional<trust::Head> &expected)
{
    if (!m_signer)
        return models::refuse("session.locked");
    if (auto synced = sync(); !synced)
        return Failure<SessionError>(synced.error());
    if (!m_health.isSound)
        return models::refuse("session.read-only");
    if (expected && *expected != state().head)
        return models::refuse("session.moved");
    DecisionResult result;
    std::vector<QByteArray> entries;
    trust::Ledger next = m_ledger;
    for (const trust::Action &action : actions) {
        const bool isRequest = trust::needsSecondOperator(next.state(), action, me());
        const trust::Action entryAction
            = isRequest ? trust::Action(trust::RequestMade{.proposal = trust::encodeAction(action)}) : action;
        const auto entry = trust::makeEntry(next, entryAction, *m_signer, now());
        if (!entry)
            return refuse(entry.error());
        if (auto problem = next.append(*entry))
            return refuse(*problem);
        entries.push_back(*entry);
        if (isRequest)
            result.requests.push_back(next.head().hash);
        else
            result.entries.push_back(next.head().sequence);
    }
    if (auto kept = keep(entries, also); !kept)
        return Failure<SessionError>(kept.error());
    if (auto judged = judgeLatest(); !judged)
        return Failure<SessionError>(judged.error());
    return result;
}

Outcome<> StoreDesk::keep(const std::vector<QByteArray> &entries, const Work &also)
{
    trust::Ledger next = m_ledger;
    const auto done = m_store->transaction([&]() -> store::StoreResult<void> {
        for (const QByteArray &entry : entries) {
            const auto head = m_store->appendEntry(next.head(), entry);
            if (!head)
                return Failure<store::StoreError>(head.error());
            if (auto problem = next.append(entry))
                return store::fail(store::StoreError::Kind::Refused, problem->code);
        }
        if (also)
            if (auto kept = also(); !kept)
                return kept;
        return storeDerived(*m_store, state(), next.state());
    });
    if (!done && done.error().kind == store::StoreError::Kind::HeadMoved) {
        if (auto synced = sync(); !synced)
            return synced;
        return models::refuse("session.moved");
    }
    if (!done)
        return models::refuse(done.error());
    m_ledger = std::move(next);
    rememberHead();
    return {};
}

Outcome<> StoreDesk::answer(const trust::ContentHash &request, bool isApproval, const QString &reason)
{
    if (!m_signer)
        return models::refuse("session.locked");
    if (auto synced = sync(); !synced)
        return synced;
    const auto found = state().requests.find(request);
    if (found == state().requests.end())
        return models::refuse("session.not-found");
    const trust::Action &proposal = found->second.proposal;
    const trust::Decision *decision = trust::decisionOf(proposal);
    const trust::ContentHash shown
        = decision ? decision->shown : hashOf(HashAlgorithm::Sha256, trust::encodeAction(proposal));
    const trust::Answer answer = trust::makeAnswer(
        state(), {.request = request, .isApproval = isApproval, .shown = shown, .reason = reason}, *m_signer,
        now());
    const auto done = commit({isApproval ? trust::Action(trust::RequestApproved{answer})
                                         : trust::Action(trust::RequestRefused{answer})});
    return done ? Outcome<>() : Failure<SessionError>(done.error());
}

Outcome<QByteArray> StoreDesk::exportRequest(const trust::ContentHash &request)
{
    if (auto synced = sync(); !synced)
        return Failure<SessionError>(synced.error());
    const auto found = state().requests.find(request);
    if (found == state().requests.end() || found->second.state != trust::Request::State::Open)
        return models::refuse("session.not-found");
    QByteArray shown;
    if (const trust::Decision *decision = trust::decisionOf(found->second.proposal)) {
        const auto bytes = m_store->blob(decision->shown);
        if (!bytes)
            return models::refuse(bytes.error());
        shown = *bytes;
    }
    return trust::writeRequestFile(m_ledger, request, shown);
}

Outcome<> StoreDesk::importAnswer(const QByteArray &file)
{
    const auto answer = trust::readAnswerFile(file);
    if (!answer)
        return models::refuse("request.unusable", QString(trust::carriedFaultId(answer.error())));
    if (answer->ledger != state().ledger)
        return models::refuse("request.unusable",
                              QString(trust::carriedFaultId(trust::CarriedFault::OtherLedger)));
    const auto done = commit({trust::actionOf(answer->answer)});
    return done ? Outcome<>() : Failure<SessionError>(done.error());
}

Outcome<LedgerHealth> StoreDesk::verifyLedger(const Progress &progress)
{
    if (auto loaded = loadLedger(); !loaded)
        return Failure<SessionError>(loaded.error());
    m_health.differences += differences(*m_store, state());
    const auto faults = m_store->check(progress);
    if (!faults)
        return models::refuse(faults.error());
    m_health.differences += *faults;
    return m_health;
}

Outcome<QByteArray> StoreDesk::exportLedger()
{
    if (auto synced = sync(); !synced)
        return Failure<SessionError>(synced.error());
    std::vector<QByteArray> contents;
    for (const auto &[id, versions] : state().benchmarks)
        for (const trust::BenchmarkVersion &version : versions)
            if (auto bytes = m_store->blob(version.benchmark))
                contents.push_back(*std::move(bytes));
    return trust::writeLedgerFile(m_ledger, std::move(contents), now(), m_signer.get());
}

Outcome<trust::ImportPlan> StoreDesk::importLedger(const QByteArray &file)
{
    const auto theirs = trust::readLedgerFile(file);
    if (!theirs)
        return models::refuse(problemFrom(theirs.error()));
    if (auto synced = sync(); !synced)
        return Failure<SessionError>(synced.error());
    trust::ImportPlan plan = trust::planImport(m_ledger, theirs->ledger);
    if (plan.relation != trust::ImportPlan::Relation::Newer || !theirs->missing.empty())
        return plan;
    const auto kept = keep(plan.newEntries, [&]() -> store::StoreResult<void> {
        for (const auto &[hash, bytes] : theirs->contents)
            if (auto put = m_store->putBlob(bytes); !put)
                return Failure<store::StoreError>(put.error());
        return {};
    });
    if (!kept)
        return Failure<SessionError>(kept.error());
    return plan;
}

} // namespace plumbline::models
