// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openstore.h"
#include "core/store/storethread.h"

#include <QTemporaryDir>
#include <QTest>

using namespace plumbline;
using namespace plumbline::store;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(int seconds)
{
    return QDateTime::fromSecsSinceEpoch(1'790'000'000 + seconds, Qt::UTC);
}

Instance exampleInstance(int seed)
{
    return {.id = QByteArray(16, char(seed)),
            .name = u"host %1"_s.arg(seed),
            .groups = {u"web"_s, u"数据库"_s},
            .tags = {u"rack 1"_s, u"北京"_s},
            .attestationKeyName = QByteArray(34, char(seed)),
            .endorsementKeyDigest = QByteArray(32, char(seed)),
            .addedAt = at(seed),
            .details = QByteArray("\0\1", 2)};
}

NewBoot exampleBoot(const Instance &instance, int day)
{
    return {.instance = instance.id,
            .collectedAt = at(86'400 * day),
            .parts = {{"boot-log.bin", QByteArray(3'000, 'l') + QByteArray::number(day)},
                      {"quote.bin", "quote" + QByteArray::number(day)},
                      {"host/uname", {}}},
            .metadata = "metadata"};
}

/// The value, or a failure that says what it was.
template <typename T> T got(StoreResult<T> result)
{
    if (result)
        return std::move(*result);
    qWarning().noquote() << problemFrom(result.error()).code << result.error().path << result.error().detail;
    QTest::qFail("a StoreError", __FILE__, __LINE__);
    return {};
}

#define VERIFY_DONE(expression)                                                                              \
    do {                                                                                                     \
        const auto result_ = (expression);                                                                   \
        QVERIFY2(result_,                                                                                    \
                 result_ ? ""                                                                                \
                         : qPrintable(problemFrom(result_.error()).code + u' ' + result_.error().detail));   \
    } while (false)

template <typename T> StoreError::Kind kindOf(const StoreResult<T> &result)
{
    return result ? StoreError::Kind(-1) : result.error().kind;
}

} // namespace

class StoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void instancesAreGivenBack();
    void keysOfTwoInstancesMustDiffer();
    void blobsAreStoredOnce();
    void bootsAreGivenBackWithTheirEvidence();
    void theSameEvidenceIsOneBoot();
    void newestBootsComeFirst();
    void appraisalsReplaceEachOther();
    void staleBootsAreThoseOfOtherRules();
    void exceptionsAreGrouped();
    void theLedgerIsAppendedToAtItsHeadOnly();
    void aFailedTransactionLeavesNothing();
    void derivedRowsAreReplacedAsAWhole();
    void knownDigestsAreFound();
    void anUntouchedStoreChecksOut();
    void everythingIsThereAfterReopening();
    void whoHoldsTheLockIsWaitedForNotForEver();
    void eachStoreHasAMemoryOfItsOwn();
    void theThreadAnswersWithFutures();
    void theThreadFinishesWhatItWasGiven();

private:
    QString url() const { return u"sqlite:"_s + m_folder->filePath(u"store/test.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

void StoreTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = got(openStore(url()));
    QVERIFY(m_store);
}

void StoreTest::cleanup()
{
    if (m_store && !QTest::currentTestFailed())
        QCOMPARE(got(m_store->check()), QStringList());
    m_store.reset();
}

void StoreTest::instancesAreGivenBack()
{
    Instance first = exampleInstance(1);
    Instance second = exampleInstance(2);
    second.endorsementKeyDigest.clear();
    second.tags.clear();
    VERIFY_DONE(m_store->addInstance(first));
    VERIFY_DONE(m_store->addInstance(second));
    QCOMPARE(got(m_store->instances()), std::vector({first, second}));
    first.name = u"renamed"_s;
    VERIFY_DONE(m_store->updateInstance(first));
    QCOMPARE(got(m_store->instance(first.id)), std::optional(first));
    QCOMPARE(got(m_store->instanceOfKey(second.attestationKeyName)), std::optional(second));
    QCOMPARE(got(m_store->instance(QByteArray(16, 9))), std::nullopt);
    QCOMPARE(kindOf(m_store->updateInstance(exampleInstance(9))), StoreError::Kind::NotFound);
}

void StoreTest::keysOfTwoInstancesMustDiffer()
{
    VERIFY_DONE(m_store->addInstance(exampleInstance(1)));
    Instance sameKey = exampleInstance(2);
    sameKey.attestationKeyName = exampleInstance(1).attestationKeyName;
    QCOMPARE(kindOf(m_store->addInstance(sameKey)), StoreError::Kind::Exists);
    Instance sameMachine = exampleInstance(2);
    sameMachine.endorsementKeyDigest = exampleInstance(1).endorsementKeyDigest;
    QCOMPARE(kindOf(m_store->addInstance(sameMachine)), StoreError::Kind::Exists);
    // The keys of a machine that is no longer watched may be used again.
    Instance removed = exampleInstance(1);
    removed.isRemoved = true;
    VERIFY_DONE(m_store->updateInstance(removed));
    VERIFY_DONE(m_store->addInstance(sameKey));
    QCOMPARE(got(m_store->instance(removed.id)).value().attestationKeyName, QByteArray());
    // Unknown is not equal to unknown.
    for (const int seed : {3, 4}) {
        Instance unknown = exampleInstance(seed);
        unknown.endorsementKeyDigest.clear();
        unknown.attestationKeyName.clear();
        VERIFY_DONE(m_store->addInstance(unknown));
    }
    QCOMPARE(got(m_store->instances()).size(), size_t(4));
}

void StoreTest::blobsAreStoredOnce()
{
    const QByteArray bytes(100'000, 'x');
    const QByteArray hash = got(m_store->putBlob(bytes));
    QCOMPARE(got(m_store->putBlob(bytes)), hash);
    QCOMPARE(got(m_store->blob(hash)), bytes);
    QCOMPARE(got(m_store->blob(got(m_store->putBlob({})))), QByteArray());
    QCOMPARE(kindOf(m_store->blob(QByteArray(32, 'n'))), StoreError::Kind::NotFound);
}

void StoreTest::bootsAreGivenBackWithTheirEvidence()
{
    const Instance instance = exampleInstance(1);
    VERIFY_DONE(m_store->addInstance(instance));
    for (int day = 1; day <= 3; ++day) {
        const NewBoot newBoot = exampleBoot(instance, day);
        const Boot boot = got(m_store->addBoot(newBoot));
        QCOMPARE(boot.number, day);
        QCOMPARE(got(m_store->boot(day)).value().boot, boot);
        QCOMPARE(got(m_store->evidence(boot)), newBoot.parts);
    }
    QCOMPARE(got(m_store->boot(4)).has_value(), false);
    QCOMPARE(kindOf(m_store->addBoot(exampleBoot(exampleInstance(2), 1))), StoreError::Kind::Exists);
}

void StoreTest::theSameEvidenceIsOneBoot()
{
    for (const int seed : {1, 2})
        VERIFY_DONE(m_store->addInstance(exampleInstance(seed)));
    const Boot boot = got(m_store->addBoot(exampleBoot(exampleInstance(1), 1)));
    NewBoot again = exampleBoot(exampleInstance(1), 1);
    again.collectedAt = at(999);
    QCOMPARE(got(m_store->addBoot(again)), boot);
    QVERIFY(got(m_store->addBoot(exampleBoot(exampleInstance(2), 1))).number != boot.number);
    QCOMPARE(got(m_store->bootCount()), 2);
}

void StoreTest::newestBootsComeFirst()
{
    for (const int seed : {1, 2, 3})
        VERIFY_DONE(m_store->addInstance(exampleInstance(seed)));
    for (int day = 1; day <= 4; ++day) {
        for (const int seed : {1, 2})
            (void)got(m_store->addBoot(exampleBoot(exampleInstance(seed), day)));
    }
    const auto numbers = [](const std::vector<AppraisedBoot> &boots) {
        std::vector<RowNumber> result;
        for (const AppraisedBoot &boot : boots)
            result.push_back(boot.boot.number);
        return result;
    };
    const QByteArray id = exampleInstance(1).id;
    QCOMPARE(numbers(got(m_store->boots(id))), std::vector<RowNumber>({7, 5, 3, 1}));
    QCOMPARE(numbers(got(m_store->boots(id, {.before = 5, .limit = 1}))), std::vector<RowNumber>({3}));
    QCOMPARE(numbers(got(m_store->latestBoots())), std::vector<RowNumber>({7, 8}));
    QCOMPARE(numbers(got(m_store->history(at(86'400 * 2), at(86'400 * 3)))), std::vector<RowNumber>({3, 4}));
}

void StoreTest::appraisalsReplaceEachOther()
{
    VERIFY_DONE(m_store->addInstance(exampleInstance(1)));
    const Boot boot = got(m_store->addBoot(exampleBoot(exampleInstance(1), 1)));
    QVERIFY(!got(m_store->boot(boot.number)).value().appraisal);
    StoredAppraisal appraisal{.boot = boot.number,
                              .instance = boot.instance,
                              .verifier = u"0.1.0"_s,
                              .rules = QByteArray(32, 'r'),
                              .verdict = 1,
                              .status = 2,
                              .details = "stages",
                              .appraisedAt = at(5)};
    VERIFY_DONE(m_store->putAppraisal(appraisal));
    QCOMPARE(got(m_store->boot(boot.number)).value().appraisal, std::optional(appraisal));
    appraisal.status = 0;
    VERIFY_DONE(m_store->putAppraisal(appraisal));
    QCOMPARE(got(m_store->boots(boot.instance))[0].appraisal, std::optional(appraisal));
    appraisal.boot = 99;
    QCOMPARE(kindOf(m_store->putAppraisal(appraisal)), StoreError::Kind::Exists);
}

void StoreTest::staleBootsAreThoseOfOtherRules()
{
    VERIFY_DONE(m_store->addInstance(exampleInstance(1)));
    const QByteArray id = exampleInstance(1).id;
    const auto appraise = [&](RowNumber boot, const QString &verifier, const QByteArray &rules) {
        return m_store->putAppraisal(
            {.boot = boot, .instance = id, .verifier = verifier, .rules = rules, .appraisedAt = at(0)});
    };
    for (int day = 1; day <= 4; ++day)
        (void)got(m_store->addBoot(exampleBoot(exampleInstance(1), day)));
    VERIFY_DONE(appraise(1, u"1"_s, "new"));
    VERIFY_DONE(appraise(2, u"1"_s, "old"));
    VERIFY_DONE(appraise(3, u"0"_s, "new"));
    const auto stale = got(m_store->staleBoots(id, u"1"_s, "new"));
    QCOMPARE(stale.size(), size_t(3));
    QCOMPARE(stale[0].number, 4); // never appraised
    QCOMPARE(stale[1].number, 3); // by another program
    QCOMPARE(stale[2].number, 2); // under other rules
}

void StoreTest::exceptionsAreGrouped()
{
    for (const int seed : {1, 2, 3})
        VERIFY_DONE(m_store->addInstance(exampleInstance(seed)));
    ExceptionRow row{.fingerprint = QByteArray(32, 'f'), .firstAt = at(1), .latestAt = at(2), .count = 3};
    for (const int seed : {1, 2}) {
        row.instance = exampleInstance(seed).id;
        row.latestAt = at(seed);
        VERIFY_DONE(m_store->putException(row));
    }
    row.instance = exampleInstance(3).id;
    row.state = ExceptionState::Ignored;
    VERIFY_DONE(m_store->putException(row));
    const auto groups = got(m_store->exceptionGroups(ExceptionState::Open));
    QCOMPARE(groups,
             std::vector({ExceptionGroup{.fingerprint = row.fingerprint,
                                         .instances = 2,
                                         .occurrences = 6,
                                         .firstAt = at(1),
                                         .latestAt = at(2)}}));
    QCOMPARE(got(m_store->exceptionsLike(row.fingerprint)).size(), size_t(3));
    QCOMPARE(got(m_store->exceptions(ExceptionState::Ignored)), std::vector({row}));
    row.count = 4;
    VERIFY_DONE(m_store->putException(row));
    QCOMPARE(got(m_store->exceptionsOf(row.instance)), std::vector({row}));
    QCOMPARE(got(m_store->exception(row.instance, row.fingerprint)), std::optional(row));
    QCOMPARE(got(m_store->exception(row.instance, "other")), std::nullopt);
}

void StoreTest::theLedgerIsAppendedToAtItsHeadOnly()
{
    QCOMPARE(got(m_store->ledgerHead()), trust::Head());
    const trust::Head first = got(m_store->appendEntry({}, "first"));
    QCOMPARE(first.sequence, quint64(0));
    QCOMPARE(first.hash.toHex(),
             QByteArray("a7937b64b8caa58f03721bb6bacf5c78cb235febe0e70b1b84cd99541461a08e"));
    QCOMPARE(kindOf(m_store->appendEntry({}, "late")), StoreError::Kind::HeadMoved);
    trust::Head forged = first;
    forged.hash[0] = char(forged.hash[0] ^ 1);
    QCOMPARE(kindOf(m_store->appendEntry(forged, "late")), StoreError::Kind::HeadMoved);
    const trust::Head second = got(m_store->appendEntry(first, "second"));
    QCOMPARE(got(m_store->ledgerHead()), second);
    QCOMPARE(got(m_store->entries(0)), std::vector<LedgerRow>({{0, "first"}, {1, "second"}}));
    QCOMPARE(got(m_store->entries(1, 1)), std::vector<LedgerRow>({{1, "second"}}));
    QCOMPARE(got(m_store->entries(2)), std::vector<LedgerRow>());
}

void StoreTest::aFailedTransactionLeavesNothing()
{
    VERIFY_DONE(m_store->addInstance(exampleInstance(1)));
    const auto done = m_store->transaction([&]() -> StoreResult<void> {
        if (auto head = m_store->appendEntry({}, "entry"); !head)
            return fail(head.error());
        if (auto put = m_store->putDerived({u"policy"_s, "key", "bytes"}); !put)
            return put;
        return m_store->addInstance(exampleInstance(1));
    });
    QCOMPARE(kindOf(done), StoreError::Kind::Exists);
    QCOMPARE(got(m_store->ledgerHead()), trust::Head());
    QCOMPARE(got(m_store->derived()), std::vector<DerivedRow>());
    // A failure inside that the work keeps to itself is a failure of the whole.
    const auto hidden = m_store->transaction([&]() -> StoreResult<void> {
        (void)m_store->putDerived({u"policy"_s, "key", "bytes"});
        (void)m_store->addInstance(exampleInstance(1));
        return {};
    });
    QCOMPARE(kindOf(hidden), StoreError::Kind::Refused);
    QCOMPARE(got(m_store->derived()), std::vector<DerivedRow>());
}

void StoreTest::derivedRowsAreReplacedAsAWhole()
{
    VERIFY_DONE(m_store->addInstance(exampleInstance(1)));
    const DerivedRow policy{u"policy"_s, "a", "1"};
    const DerivedRow operatorRow{u"operator"_s, "a", "2"};
    const BenchmarkRow benchmark{exampleInstance(1).id, 1, QByteArray(32, 'h'), 1};
    VERIFY_DONE(m_store->putDerived(policy));
    VERIFY_DONE(m_store->putDerived({u"policy"_s, "b", {}}));
    VERIFY_DONE(m_store->putBenchmark({exampleInstance(1).id, 7, QByteArray(32, 'x'), 1}));
    VERIFY_DONE(m_store->removeDerived(u"policy"_s, "b"));
    QCOMPARE(got(m_store->derived(u"policy"_s)), std::vector({policy}));
    VERIFY_DONE(m_store->replaceDerived({benchmark}, {policy, operatorRow}));
    QCOMPARE(got(m_store->derived()), std::vector({operatorRow, policy}));
    QCOMPARE(got(m_store->benchmarks(benchmark.instance)), std::vector({benchmark}));
    QCOMPARE(got(m_store->allBenchmarks()), std::vector({benchmark}));
}

void StoreTest::knownDigestsAreFound()
{
    const KnownDigest shim{.algorithm = quint16(HashAlgorithm::Sha256),
                           .digest = QByteArray(32, 's'),
                           .file = u"shimx64.efi"_s,
                           .package = u"shim-signed"_s,
                           .version = u"1.51"_s,
                           .source = u"shim.deb"_s,
                           .addedAt = at(0)};
    KnownDigest other = shim;
    other.source = u"folder"_s;
    VERIFY_DONE(m_store->addKnown({shim, other}));
    VERIFY_DONE(m_store->addKnown({shim}));
    QCOMPARE(got(m_store->known({HashAlgorithm::Sha256, shim.digest})), std::vector({other, shim}));
    // The same bytes of another algorithm are another digest (attack W-06).
    QVERIFY(got(m_store->known({HashAlgorithm::Sm3_256, shim.digest})).empty());
    QCOMPARE(got(m_store->removeKnown(u"folder"_s)), 1);
    QCOMPARE(got(m_store->allKnown()), std::vector({shim}));
}

void StoreTest::anUntouchedStoreChecksOut()
{
    qint64 most = 0;
    VERIFY_DONE(m_store->addInstance(exampleInstance(1)));
    (void)got(m_store->addBoot(exampleBoot(exampleInstance(1), 1)));
    const Progress counting([&](qint64 done, qint64 total) {
        most = std::max(most, done);
        return done <= total;
    });
    QCOMPARE(got(m_store->check(counting)), QStringList());
    QCOMPARE(most, 8); // an instance, a boot, its three parts, and those once more for their bytes
    QCOMPARE(kindOf(m_store->check(Progress([](qint64, qint64) { return false; }))),
             StoreError::Kind::Cancelled);
}

void StoreTest::everythingIsThereAfterReopening()
{
    VERIFY_DONE(m_store->addInstance(exampleInstance(1)));
    const NewBoot newBoot = exampleBoot(exampleInstance(1), 1);
    const Boot boot = got(m_store->addBoot(newBoot));
    const trust::Head head = got(m_store->appendEntry({}, "entry"));
    m_store = got(openStore(url()));
    QCOMPARE(got(m_store->instances()), std::vector({exampleInstance(1)}));
    QCOMPARE(got(m_store->evidence(boot)), newBoot.parts);
    QCOMPARE(got(m_store->ledgerHead()), head);
}

void StoreTest::whoHoldsTheLockIsWaitedForNotForEver()
{
    const auto other = got(openStore(url(), {.busyTimeout = 20}));
    const auto done = m_store->transaction([&]() -> StoreResult<void> {
        if (auto added = m_store->addInstance(exampleInstance(1)); !added)
            return added;
        const auto late = other->addInstance(exampleInstance(2));
        if (kindOf(late) != StoreError::Kind::Busy || !other->instances().value().empty())
            return fail(StoreError::Kind::Refused);
        return {};
    });
    VERIFY_DONE(done);
    VERIFY_DONE(other->addInstance(exampleInstance(2)));
    QCOMPARE(got(m_store->instances()).size(), size_t(2));
}

void StoreTest::eachStoreHasAMemoryOfItsOwn()
{
    const QString one = sealMemoryPath(u"/state"_s, u"sqlite:/home/ana/store.db"_s);
    QVERIFY(one.startsWith(u"/state/store-"_s));
    QCOMPARE(sealMemoryPath(u"/state"_s, u"sqlite:/home/ana/x/../store.db"_s), one);
    QVERIFY(sealMemoryPath(u"/state"_s, u"sqlite:/home/ana/other.db"_s) != one);
}

void StoreTest::theThreadFinishesWhatItWasGiven()
{
    constexpr int count = 50;
    std::vector<QFuture<StoreResult<void>>> futures;
    {
        StoreThread thread(url());
        for (int i = 0; i < count; ++i)
            futures.push_back(
                thread.run([i](Store &store) { return store.addInstance(exampleInstance(i)); }));
        futures[10].cancel(); // before or after it ran
    }
    for (const auto &future : futures)
        QVERIFY(future.isFinished());
    QCOMPARE_GE(got(m_store->instances()).size(), size_t(count - 1));
}

void StoreTest::theThreadAnswersWithFutures()
{
    StoreThread thread(url());
    QVERIFY(thread.opened().result());
    auto added = thread.run([](Store &store) { return store.addInstance(exampleInstance(7)); });
    auto names = thread.run([](Store &store) { return store.instances(); });
    QVERIFY(added.result());
    QCOMPARE(got(names.result()), std::vector({exampleInstance(7)}));

    StoreThread closed(u"mysql://nowhere"_s);
    QCOMPARE(kindOf(closed.opened().result()), StoreError::Kind::BadUrl);
    QCOMPARE(kindOf(closed.run([](Store &store) { return store.instances(); }).result()),
             StoreError::Kind::Closed);
}

QTEST_GUILESS_MAIN(StoreTest)
#include "tst_store.moc"
