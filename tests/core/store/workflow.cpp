// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/workflow.h"

#include "core/base/hasher.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::test {

using namespace plumbline::store;

namespace {

QDateTime dayAt(int day)
{
    return QDateTime::fromSecsSinceEpoch(1'790'000'000 + 86'400LL * day, Qt::UTC);
}

const QByteArray fingerprint(32, 'f');

/// Everything that a decision changes, inside its transaction.
StoreResult<void> writeDecision(Store &store, const QByteArray &entry, int number)
{
    const auto head = store.ledgerHead();
    if (!head)
        return fail(head.error());
    const auto next = store.appendEntry(*head, entry);
    if (!next)
        return fail(next.error());
    const QByteArray instance = workflowInstance().id;
    const auto exception = store.exception(instance, fingerprint);
    if (!exception)
        return fail(exception.error());
    ExceptionRow row = exception->value_or(
        ExceptionRow{.instance = instance, .fingerprint = fingerprint, .firstAt = dayAt(0)});
    row.latestAt = dayAt(number);
    ++row.count;
    if (auto done = store.putException(row); !done)
        return done;
    if (auto done = store.putBenchmark({instance, qint64(next->sequence) + 1, next->hash, next->sequence});
        !done)
        return done;
    return store.putDerived({u"whitelist"_s, next->hash, entry});
}

template <typename T> T valueOr(StoreResult<T> result, QStringList &faults)
{
    if (result)
        return std::move(*result);
    faults.append(QString(problemFrom(result.error()).code) + u' ' + result.error().detail);
    return {};
}

/// Every acknowledged entry, in that order; others, whose success was not told, may stand between.
void findLost(const std::vector<LedgerRow> &entries, const Acknowledged &acknowledged, QStringList &faults)
{
    auto place = entries.begin();
    for (const QByteArray &entry : acknowledged.entries) {
        place = std::ranges::find(place, entries.end(), entry, &LedgerRow::bytes);
        if (place == entries.end()) {
            faults.append(u"lost: "_s + QString::fromUtf8(entry.left(20)));
            return;
        }
    }
}

void findHalves(Store &store, const std::vector<LedgerRow> &entries, QStringList &faults)
{
    const auto benchmarks = valueOr(store.allBenchmarks(), faults);
    const auto derived = valueOr(store.derived(), faults);
    const auto exception = valueOr(store.exception(workflowInstance().id, fingerprint), faults);
    const qint64 count = exception ? exception->count : 0;
    if (benchmarks.size() != entries.size() || derived.size() != entries.size()
        || count != qint64(entries.size()))
        faults.append(u"half: %1 entries, %2 benchmarks, %3 derived rows, count %4"_s.arg(entries.size())
                          .arg(benchmarks.size())
                          .arg(derived.size())
                          .arg(count));
    for (size_t i = 0; i < std::min(benchmarks.size(), entries.size()); ++i) {
        if (benchmarks[i].entry != entries[i].sequence || entries[i].sequence != i)
            faults.append(u"half: entry %1"_s.arg(i));
    }
}

} // namespace

Instance workflowInstance()
{
    return {.id = QByteArray(trust::instanceIdSize, 'i'),
            .name = u"host"_s,
            .attestationKeyName = QByteArray(34, 'a'),
            .addedAt = dayAt(0)};
}

NewBoot workflowBoot(int day)
{
    QByteArray log;
    for (int i = 0; i < 400; ++i)
        log += hashOf(HashAlgorithm::Sha256, QByteArray::number(i));
    log.replace(5'000, 8, QByteArray::number(10'000'000 + day));
    return {.instance = workflowInstance().id,
            .collectedAt = dayAt(day),
            .parts = {{"boot-log.bin", log}, {"quote.bin", "quote " + QByteArray::number(day)}}};
}

QByteArray decisionEntry(int number)
{
    return "decision " + QByteArray::number(number) + QByteArray(300, '.');
}

StoreResult<QByteArray> decide(Store &store, int number)
{
    const QByteArray entry = decisionEntry(number);
    const auto done = store.transaction([&] { return writeDecision(store, entry, number); });
    if (!done)
        return fail(done.error());
    return entry;
}

void work(const QString &url, Acknowledged &acknowledged)
{
    int number = 0;
    const auto decideSome = [&](Store &store) {
        for (int i = 0; i < 6; ++i) {
            if (auto entry = decide(store, ++number))
                acknowledged.entries.push_back(std::move(*entry));
        }
    };
    if (auto store = openStore(url)) {
        if ((*store)->addInstance(workflowInstance()))
            acknowledged.instances = 1;
        for (int day = 1; day <= 3; ++day) {
            if ((*store)->addBoot(workflowBoot(day)))
                acknowledged.boots.push_back(workflowBoot(day));
        }
        decideSome(**store);
    }
    if (auto store = openStore(url)) {
        (void)(*store)->entries(0);
        decideSome(**store);
    }
}

QStringList faultsOf(Store &store, const Acknowledged &acknowledged)
{
    QStringList faults;
    const auto entries = valueOr(store.entries(0, 1'000'000), faults);
    findLost(entries, acknowledged, faults);
    findHalves(store, entries, faults);
    if (valueOr(store.instances(), faults).size() < size_t(acknowledged.instances))
        faults.append(u"lost: instance"_s);
    const auto boots = valueOr(store.boots(workflowInstance().id), faults);
    for (const NewBoot &boot : acknowledged.boots) {
        const auto found = std::ranges::find(boots, boot.collectedAt,
                                             [](const AppraisedBoot &each) { return each.boot.collectedAt; });
        if (found == boots.end() || valueOr(store.evidence(found->boot), faults) != boot.parts)
            faults.append(u"lost: boot of "_s + boot.collectedAt.toString(Qt::ISODate));
    }
    return faults + valueOr(store.check(), faults);
}

} // namespace plumbline::test
