// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openstore.h"
#include "tests/core/store/manyboots.h"

#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace plumbline;
using namespace plumbline::store;
using namespace Qt::StringLiterals;

namespace {

constexpr int instanceCount = 100;
constexpr int bootCount = 10'000;

/// What the statements that ran did, as SQLite counted it.
struct Counts
{
    int statements = 0;
    int scanned = 0; ///< rows that were looked at for want of an index
    int sorts = 0;
    int indexesMade = 0;
    QByteArray worst; ///< text of the statement that scanned most
};
Counts counts;

/// Called at the end of each statement; https://www.sqlite.org/c3ref/trace_v2.html
int count(unsigned, void *, void *handle, void *)
{
    auto *statement = static_cast<sqlite3_stmt *>(handle);
    const int scanned = sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_FULLSCAN_STEP, 1);
    ++counts.statements;
    if (scanned > 0)
        counts.worst = sqlite3_sql(statement);
    counts.scanned += scanned;
    counts.sorts += sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_SORT, 1);
    counts.indexesMade += sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_AUTOINDEX, 1);
    return 0;
}

/// Listens to every connection that is opened from now on.
int listen(sqlite3 *database, const char **, const void *)
{
    return sqlite3_trace_v2(database, SQLITE_TRACE_PROFILE, count, nullptr);
}

using Call = std::function<bool(Store &)>;

struct CallRow
{
    const char *name;
    Call call;
    int mostScanned = 0;
    int mostSorts = 0;
};

const QByteArray id = test::manyInstance(7).id;
const QByteArray hash(32, 'h');

const CallRow calls[] = {
    {"instance", [](Store &store) { return store.instance(id).value().has_value(); }},
    {"instanceOfKey", [](Store &store) { return store.instanceOfKey(id + id).value().has_value(); }},
    {"instances", [](Store &store) { return store.instances().value().size() == instanceCount; },
     instanceCount, 1},
    {"blob", [](Store &store) { return !store.blob(hash); }},
    {"putBlob", [](Store &store) { return store.putBlob("bytes").has_value(); }},
    {"addBoot",
     [](Store &store) {
         const QDateTime now = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
         return store.addBoot({.instance = id, .collectedAt = now, .parts = {{"quote.bin", "q"}}})
             .has_value();
     }},
    {"boot", [](Store &store) { return store.boot(bootCount / 2).value().has_value(); }},
    {"boots", [](Store &store) { return store.boots(id, {.limit = 10}).value().size() == 10; }},
    {"latestBoots", [](Store &store) { return store.latestBoots().value().size() == instanceCount; },
     instanceCount},
    {"putAppraisal",
     [](Store &store) {
         return store
             .putAppraisal({.boot = 7, .instance = id, .appraisedAt = QDateTime::fromMSecsSinceEpoch(0)})
             .has_value();
     }},
    {"staleBoots",
     [](Store &store) { return store.staleBoots(id, u"0.2.0"_s, hash, {.limit = 10}).value().size() == 10; }},
    {"history",
     [](Store &store) {
         const auto at = [](int second) { return QDateTime::fromSecsSinceEpoch(second, Qt::UTC); };
         return store.history(at(100), at(110)).value().size() == 10;
     }},
    {"exception", [](Store &store) { return !store.exception(id, hash).value(); }},
    {"putException",
     [](Store &store) {
         const QDateTime now = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
         return store
             .putException({.instance = id, .fingerprint = hash, .firstAt = now, .latestAt = now, .count = 1})
             .has_value();
     }},
    {"exceptionsOf", [](Store &store) { return store.exceptionsOf(id).value().size() == 1; }},
    {"exceptionsLike", [](Store &store) { return store.exceptionsLike(hash).value().size() == 1; }},
    {"exceptions", [](Store &store) { return store.exceptions(ExceptionState::Open).value().size() == 1; }},
    // Groups and their order are made when asked for: an inbox has hundreds of rows, not millions.
    {"exceptionGroups",
     [](Store &store) { return store.exceptionGroups(ExceptionState::Open).value().size() == 1; }, 0, 2},
    {"appendEntry", [](Store &store) { return store.appendEntry({}, "entry").has_value(); }},
    {"ledgerHead", [](Store &store) { return store.ledgerHead().value().sequence == 0; }},
    {"entries", [](Store &store) { return store.entries(0).value().size() == 1; }},
    {"putBenchmark", [](Store &store) { return store.putBenchmark({id, 1, hash, 0}).has_value(); }},
    {"benchmarks", [](Store &store) { return store.benchmarks(id).value().size() == 1; }},
    {"known", [](Store &store) { return store.known({HashAlgorithm::Sha256, hash}).value().empty(); }},
};

} // namespace

/// Whatever the console asks often is found by an index, however large the store is.
class StoreQueriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void countingWorks();
    void noTableIsSearched_data();
    void noTableIsSearched();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
};

void StoreQueriesTest::initTestCase()
{
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(&listen));
    const QString path = m_folder.filePath(u"s/test.db"_s);
    QVERIFY(openStore(u"sqlite:"_s + path));
    QVERIFY(test::addManyBoots(path, instanceCount, bootCount));
    auto store = openStore(u"sqlite:"_s + path);
    QVERIFY(store);
    m_store = std::move(*store);
}

void StoreQueriesTest::cleanupTestCase()
{
    m_store.reset();
    sqlite3_reset_auto_extension();
}

void StoreQueriesTest::countingWorks()
{
    counts = {};
    QVERIFY(m_store->check());
    QCOMPARE_GT(counts.scanned, bootCount);
}

void StoreQueriesTest::noTableIsSearched_data()
{
    QTest::addColumn<qsizetype>("row");
    for (qsizetype row = 0; row < qsizetype(std::size(calls)); ++row)
        QTest::newRow(calls[row].name) << row;
}

void StoreQueriesTest::noTableIsSearched()
{
    QFETCH(qsizetype, row);
    counts = {};
    QVERIFY(calls[row].call(*m_store));
    QCOMPARE_GT(counts.statements, 0);
    // The table of seals has ten rows and is read as a whole by whatever writes.
    constexpr int seals = 40;
    QVERIFY2(counts.scanned <= calls[row].mostScanned + seals, counts.worst.constData());
    QCOMPARE_LE(counts.sorts, calls[row].mostSorts);
    QCOMPARE(counts.indexesMade, 0);
}

QTEST_GUILESS_MAIN(StoreQueriesTest)
#include "tst_storequeries.moc"
