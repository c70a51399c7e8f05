// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/storedesk.h"

#include "core/evidence/lastseen.h"
#include "models/session/summarycoding.h"
#include "models/workstation/openevidence.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

// The boots' side of a desk: taking evidence in, judging it, and the exceptions that it raises.

namespace plumbline::models {

namespace {

using store::ExceptionRow;
using store::ExceptionState;

/// Fingerprints that a decision in force for the instance accepted.
std::set<QByteArray> acceptedFingerprints(const trust::LedgerState &state, const trust::InstanceId &id)
{
    std::set<QByteArray> accepted;
    if (const auto versions = state.benchmarks.find(id); versions != state.benchmarks.end())
        for (const trust::BenchmarkVersion &version : versions->second)
            accepted.insert(version.decision.changeSets.begin(), version.decision.changeSets.end());
    const auto instance = state.instances.find(id);
    for (const auto &[entry, item] : state.whitelist)
        if (instance != state.instances.end() && trust::covers(item.scope, id, instance->second))
            accepted.insert(item.decision.changeSets.begin(), item.decision.changeSets.end());
    return accepted;
}

/// Whether the boot can tell that something is gone: it was compared, and its evidence is believed.
bool isDecisive(const trust::Judgement &judgement)
{
    return judgement.status == trust::Status::Trusted
        || (judgement.verdict == appraisal::Verdict::Verified
            && std::ranges::any_of(judgement.reasons, [](const trust::StatusReason &reason) {
                   return reason.code == trust::StatusReason::Code::Changed;
               }));
}

/// The row after this boot showed the change set: the same one once more, or a new one.
ExceptionRow raised(const std::optional<ExceptionRow> &known, const store::Boot &boot,
                    const ChangeSetSummary &set)
{
    ExceptionRow row = known.value_or(ExceptionRow{.instance = boot.instance,
                                                   .fingerprint = set.fingerprint,
                                                   .state = ExceptionState::Open,
                                                   .firstAt = boot.collectedAt,
                                                   .latestAt = boot.collectedAt,
                                                   .firstBoot = boot.number,
                                                   .latestBoot = 0,
                                                   .count = 0,
                                                   .details = {}});
    if (boot.number > row.latestBoot) {
        row.latestBoot = boot.number;
        row.latestAt = boot.collectedAt;
        ++row.count;
    }
    if (row.state != ExceptionState::Ignored)
        row.state = ExceptionState::Open;
    row.details = encodeChangeSet(set);
    return row;
}

} // namespace

Outcome<store::AppraisedBoot> StoreDesk::storedBoot(const trust::InstanceId &id, store::RowNumber number)
{
    if (!instance(id))
        return refuse("session.no-instance");
    if (number == 0) {
        const auto latest = m_store->boots(id, {.before = 0, .limit = 1});
        if (!latest)
            return refuse(latest.error());
        if (latest->empty())
            return refuse("session.no-boot");
        return latest->front();
    }
    const auto found = m_store->boot(number);
    if (!found)
        return refuse(found.error());
    if (!*found || (*found)->boot.instance != id)
        return refuse("session.no-boot", QString::number(number));
    return **found;
}

Outcome<StoreDesk::JudgedBoot> StoreDesk::judged(const store::Boot &boot, const Progress &progress)
{
    const trust::InstanceState *known = instance(boot.instance);
    if (!known)
        return refuse("session.no-instance");
    auto taken = m_judging.taken(boot, progress);
    if (!taken)
        return Failure<SessionError>(taken.error());
    auto standard = m_judging.standardFor(state(), boot.instance, now());
    if (!standard)
        return Failure<SessionError>(standard.error());
    trust::Judgement judgement = m_judging.judge(**taken, *standard, boot.instance, *known);
    return JudgedBoot{boot, *std::move(taken), *std::move(standard), std::move(judgement)};
}

store::StoreResult<void> StoreDesk::keepJudgement(const JudgedBoot &judged, bool isLatest)
{
    const trust::Judgement &judgement = judged.judgement;
    const store::StoredAppraisal appraisal{.boot = judged.boot.number,
                                           .instance = judged.boot.instance,
                                           .verifier = Judging::verifier(),
                                           .rules = judged.standard.rules,
                                           .verdict = int(judgement.verdict),
                                           .status = int(judgement.status),
                                           .details
                                           = encodeDetails(detailsOf(judgement, judged.standard.version)),
                                           .appraisedAt = now()};
    return m_store->transaction([&]() -> store::StoreResult<void> {
        if (auto put = m_store->putAppraisal(appraisal); !put)
            return put;
        return isLatest ? keepExceptions(judged) : store::StoreResult<void>();
    });
}

store::StoreResult<void> StoreDesk::keepExceptions(const JudgedBoot &judged)
{
    std::set<QByteArray> shown;
    for (const causes::ChangeSet &set : judged.judgement.changeSets) {
        const auto known = m_store->exception(judged.boot.instance, set.fingerprint);
        if (!known)
            return Failure<store::StoreError>(known.error());
        if (auto put = m_store->putException(raised(*known, judged.boot, summaryOf(set))); !put)
            return put;
        shown.insert(set.fingerprint);
    }
    if (!isDecisive(judged.judgement))
        return {};
    const std::set<QByteArray> accepted = acceptedFingerprints(state(), judged.boot.instance);
    const auto rows = m_store->exceptionsOf(judged.boot.instance);
    if (!rows)
        return Failure<store::StoreError>(rows.error());
    for (ExceptionRow row : *rows) {
        const bool isWaiting = row.state == ExceptionState::Open || row.state == ExceptionState::Ignored;
        if (!isWaiting || shown.contains(row.fingerprint))
            continue;
        row.state = accepted.contains(row.fingerprint) ? ExceptionState::Approved : ExceptionState::Resolved;
        if (auto put = m_store->putException(row); !put)
            return put;
    }
    return {};
}

Outcome<> StoreDesk::judgeLatest(const Progress &progress)
{
    const auto latest = m_store->latestBoots();
    if (!latest)
        return refuse(latest.error());
    qint64 done = 0;
    for (const store::AppraisedBoot &each : *latest) {
        if (!progress.goOn(done++, qint64(latest->size())))
            return refuse("session.cancelled");
        if (!instance(each.boot.instance))
            continue;
        const QByteArray rules = Judging::rulesFor(state(), each.boot.instance, now());
        if (each.appraisal && each.appraisal->rules == rules
            && each.appraisal->verifier == Judging::verifier())
            continue;
        const auto fresh = judged(each.boot);
        if (!fresh)
            return Failure<SessionError>(fresh.error());
        if (auto kept = keepJudgement(*fresh, true); !kept)
            return refuse(kept.error());
    }
    return {};
}

Outcome<BootSummary> StoreDesk::importEvidence(const ImportOrder &order, const Progress &progress)
{
    if (auto synced = sync(); !synced)
        return Failure<SessionError>(synced.error());
    const trust::InstanceState *known = instance(order.instance);
    if (!known)
        return refuse("session.no-instance");
    const auto opened = openEvidence(order.path, progress);
    if (!opened)
        return refuse(opened.error());
    Expectation expectation = expectationOf(opened->evidence.request);
    if (order.nonce)
        expectation.nonce = order.nonce;
    if (!order.attestationKeyName.isEmpty())
        expectation.akName = order.attestationKeyName;
    if (!known->akName.isEmpty())
        expectation.akName = known->akName;
    expectation.ekDigest = known->ekDigest;
    expectation.takenAt = order.collectedAt.isValid() ? order.collectedAt : now();
    const store::NewBoot incoming{.instance = order.instance,
                                  .collectedAt = expectation.takenAt,
                                  .parts = bundle::membersOf(*opened),
                                  .metadata = encodeExpectation(expectation)};
    if (incoming.parts.empty())
        return refuse("session.no-evidence");
    BootSummary summary;
    std::optional<SessionError> failure;
    const auto done = m_store->transaction([&]() -> store::StoreResult<void> {
        const auto boot = m_store->addBoot(incoming);
        if (!boot)
            return Failure<store::StoreError>(boot.error());
        const auto fresh = judged(*boot, progress);
        if (!fresh) {
            failure = fresh.error();
            return store::fail(store::StoreError::Kind::Refused);
        }
        const auto newest = m_store->boots(order.instance, {.before = 0, .limit = 1});
        if (!newest)
            return Failure<store::StoreError>(newest.error());
        if (auto kept = keepJudgement(*fresh, newest->front().boot.number == boot->number); !kept)
            return kept;
        const auto stored = m_store->boot(boot->number);
        if (!stored)
            return Failure<store::StoreError>(stored.error());
        summary = summaryOf(**stored);
        return {};
    });
    if (done)
        return summary;
    m_judging.forget(); // the boot's number will be another's
    if (failure)
        return Failure<SessionError>(*failure);
    return refuse(done.error());
}

Outcome<std::vector<BootSummary>> StoreDesk::boots(const trust::InstanceId &id, int limit)
{
    if (!instance(id))
        return refuse("session.no-instance");
    const auto rows = m_store->boots(id, {.before = 0, .limit = limit});
    if (!rows)
        return refuse(rows.error());
    std::vector<BootSummary> summaries;
    for (const store::AppraisedBoot &row : *rows)
        summaries.push_back(summaryOf(row));
    return summaries;
}

Outcome<BootDetailPointer> StoreDesk::boot(const trust::InstanceId &id, store::RowNumber number,
                                           const Progress &progress)
{
    if (auto synced = sync(); !synced)
        return Failure<SessionError>(synced.error());
    const auto stored = storedBoot(id, number);
    if (!stored)
        return Failure<SessionError>(stored.error());
    const auto fresh = judged(stored->boot, progress);
    if (!fresh)
        return Failure<SessionError>(fresh.error());
    auto detail = std::make_shared<BootDetail>();
    detail->summary = summaryOf(*stored);
    detail->summary.verdict = fresh->judgement.verdict;
    detail->summary.status = fresh->judgement.status;
    detail->summary.reasons = fresh->judgement.reasons;
    detail->summary.stages = fresh->judgement.stages;
    detail->summary.benchmarkVersion = fresh->standard.version;
    detail->summary.changeSets.clear();
    for (const causes::ChangeSet &set : fresh->judgement.changeSets)
        detail->summary.changeSets.push_back(set.fingerprint);
    detail->instanceName = instance(id)->name;
    detail->boot = fresh->taken->boot;
    if (fresh->standard.benchmark)
        detail->benchmark = *fresh->standard.benchmark;
    detail->appraisal = fresh->taken->appraisal;
    detail->judgement = fresh->judgement;
    detail->hostFacts = fresh->taken->hostFacts;
    detail->parts = stored->boot.parts;
    for (const store::PartReference &part : detail->parts) {
        const auto bytes = m_store->blob(part.hash);
        if (!bytes)
            return refuse(bytes.error());
        detail->partSizes.push_back(bytes->size());
    }
    return detail;
}

Outcome<comparison::MeasuredBoot> StoreDesk::benchmark(const trust::InstanceId &id, quint32 version)
{
    if (auto synced = sync(); !synced)
        return Failure<SessionError>(synced.error());
    const auto versions = state().benchmarks.find(id);
    if (versions == state().benchmarks.end() || version == 0 || version > versions->second.size())
        return refuse("session.no-benchmark", QString::number(version));
    const auto boot = m_judging.benchmarkBoot(id, versions->second[version - 1]);
    if (!boot)
        return Failure<SessionError>(boot.error());
    if (!*boot)
        return refuse("session.benchmark-damaged", QString::number(version));
    return **boot;
}

InstanceSummary StoreDesk::summaryOfInstance(const trust::InstanceId &id,
                                             const store::AppraisedBoot *latest) const
{
    const trust::InstanceState &known = *instance(id);
    InstanceSummary summary;
    summary.id = id;
    summary.name = known.name;
    summary.groups = known.groups;
    summary.akName = known.akName;
    summary.ekDigest = known.ekDigest;
    if (const trust::BenchmarkVersion *current = trust::currentBenchmark(state(), id))
        summary.benchmarkVersion = current->version;
    const trust::Policy policy = trust::policyFor(state(), known);
    summary.freshness = policy.freshness;
    BootSummary boot;
    if (latest) {
        boot = summaryOf(*latest);
        summary.latestBoot = boot.number;
        summary.lastAttested = boot.collectedAt;
        summary.stages = boot.stages;
        summary.reasons = boot.reasons;
        summary.isBenchmarkProposed
            = summary.benchmarkVersion == 0 && boot.verdict == appraisal::Verdict::Verified;
    }
    auto [status, stale] = trust::statusAt(boot.status, summary.lastAttested, now(), policy);
    summary.status = status;
    if (stale)
        summary.reasons.insert(summary.reasons.begin(), *stale);
    return summary;
}

Outcome<std::vector<ExceptionSummary>> StoreDesk::exceptionSummaries()
{
    std::vector<ExceptionSummary> summaries;
    for (const ExceptionState each : {ExceptionState::Open, ExceptionState::Ignored, ExceptionState::Approved,
                                      ExceptionState::Resolved}) {
        const auto rows = m_store->exceptions(each);
        if (!rows)
            return refuse(rows.error());
        for (const ExceptionRow &row : *rows) {
            const trust::InstanceState *known = instance(row.instance);
            const auto set = decodeChangeSet(row.details);
            if (known && set)
                summaries.push_back({.instance = row.instance,
                                     .instanceName = known->name,
                                     .changeSet = *set,
                                     .state = row.state,
                                     .firstAt = row.firstAt,
                                     .latestAt = row.latestAt,
                                     .firstBoot = row.firstBoot,
                                     .latestBoot = row.latestBoot,
                                     .count = row.count});
        }
    }
    std::ranges::stable_sort(summaries, [](const auto &a, const auto &b) { return a.latestAt > b.latestAt; });
    return summaries;
}

} // namespace plumbline::models
