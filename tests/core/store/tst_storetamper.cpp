// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openstore.h"
#include "core/store/tables.h"
#include "core/trust/head.h"
#include "tests/core/store/workflow.h"
#include "tests/support/actionsamples.h"
#include "tests/support/failingvfs.h"
#include "tests/support/rawdatabase.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace plumbline;
using namespace plumbline::store;
using namespace Qt::StringLiterals;
using test::RawDatabase;

namespace {

const QByteArray key(32, 'k');

/// Another value for a column: one byte or unit of it is another one.
QVariant tampered(const QVariant &value, qsizetype place)
{
    if (value.typeId() == QMetaType::QByteArray) {
        QByteArray bytes = value.toByteArray();
        if (bytes.isEmpty())
            return QByteArray("x");
        bytes[place % bytes.size()] = char(bytes[place % bytes.size()] ^ 1);
        return bytes;
    }
    if (value.typeId() == QMetaType::QString)
        return value.toString() + u'x';
    if (value.typeId() == QMetaType::LongLong)
        return value.toLongLong() + 1;
    return QByteArray("x");
}

/// The places of a value that are tried: both ends and some between.
QList<qsizetype> placesOf(const QVariant &value)
{
    if (value.typeId() != QMetaType::QByteArray || value.toByteArray().size() < 2)
        return {0};
    const qsizetype last = value.toByteArray().size() - 1;
    return last > 40 ? QList<qsizetype>{0, last / 3, last / 2, last} : QList<qsizetype>{0, last};
}

} // namespace

/// Somebody who can write the database, but has not this workstation's key, changes it: noticed N of N times
/// (issue 4, G.4; attacks W-03, W-07, W-08). Every row of every table counts, signed or not.
class StoreTamperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void anUntouchedStoreIsIntact();
    void everyColumnOfEveryRow();
    void everyRowDeleted();
    void everyRowRepeated();
    void everyTableTruncated();
    void everyTwoRowsSwapped();
    void everyOlderCopy();
    void signedRowsWhoeverSeals();
    void theSealsOfAnotherKey();
    void nothingIsWrittenToATamperedStore();
    void whatIsRememberedCannotBeForged();
    void resealingAcceptsWhatIsThere();

private:
    QString path() const { return m_folder.filePath(u"s/test.db"_s); }
    QString memory() const { return m_folder.filePath(u"seal"_s); }
    StoreResult<std::unique_ptr<Store>> open(const QByteArray &sealKey = key) const
    {
        return openStore(u"sqlite:"_s + path(), {.sealKey = sealKey, .sealMemory = memory()});
    }
    /// Puts a copy of the database, and not of what is remembered, in its place.
    void restore(const QString &copy) const;
    void keepCopy(const QString &name);
    bool isNoticed() const;
    bool isLedgerNoticed() const;
    void fill(Store &store);

    test::FailingVfs m_vfs; ///< fails never; does not wait for the disk
    QTemporaryDir m_folder;
    QStringList m_copies; ///< oldest first; the last is what init() restores
    std::unique_ptr<test::LedgerBuilder> m_builder;
    trust::HeadMemory m_heads;
    QByteArray m_remembered;
};

void StoreTamperTest::restore(const QString &copy) const
{
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path() + suffix);
    QVERIFY(QFile::copy(copy, path()));
    ::chmod(QFile::encodeName(path()).constData(), 0600);
}

void StoreTamperTest::keepCopy(const QString &name)
{
    m_copies.append(m_folder.filePath(name));
    QVERIFY(QFile::copy(path(), m_copies.back()));
}

void StoreTamperTest::fill(Store &store)
{
    for (int day = 1; day <= 2; ++day) {
        const auto boot = store.addBoot(test::workflowBoot(day));
        QVERIFY(boot);
        QVERIFY(store.putAppraisal({.boot = boot->number,
                                    .instance = boot->instance,
                                    .verifier = u"0.1.0"_s,
                                    .rules = QByteArray(32, 'r'),
                                    .details = "details",
                                    .appraisedAt = boot->collectedAt}));
    }
    for (const QByteArray &entry : m_builder->ledger().entries())
        QVERIFY(store.appendEntry(store.ledgerHead().value(), entry));
    for (const char letter : {'a', 'b'}) {
        QVERIFY(store.putDerived({u"policy"_s, QByteArray(4, letter), "bytes"}));
        QVERIFY(store.putBenchmark(
            {test::workflowInstance().id, letter, QByteArray(32, letter), quint64(letter)}));
        QVERIFY(store.putException({.instance = test::workflowInstance().id,
                                    .fingerprint = QByteArray(32, letter),
                                    .firstAt = test::workflowBoot(1).collectedAt,
                                    .latestAt = test::workflowBoot(2).collectedAt,
                                    .count = 2}));
        QVERIFY(store.addKnown({{.algorithm = 11,
                                 .digest = QByteArray(32, letter),
                                 .file = u"shimx64.efi"_s,
                                 .source = u"shim.deb"_s,
                                 .addedAt = test::workflowBoot(1).collectedAt}}));
    }
}

void StoreTamperTest::initTestCase()
{
    m_builder = std::make_unique<test::LedgerBuilder>();
    QVERIFY(test::addEveryKind(*m_builder));
    QVERIFY(open());
    keepCopy(u"empty"_s);
    {
        const auto store = open();
        QVERIFY((*store)->addInstance(test::workflowInstance()));
    }
    keepCopy(u"enrolled"_s);
    {
        const auto store = open();
        fill(**store);
    }
    keepCopy(u"filled"_s);
    {
        // Nothing is decided, but a boot comes in.
        const auto store = open();
        QVERIFY((*store)->addBoot(test::workflowBoot(3)));
    }
    keepCopy(u"newest"_s);
    QFile file(memory());
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_remembered = file.readAll();
    remember(m_heads,
             {.location = path(), .ledger = m_builder->state().ledger, .head = m_builder->state().head});
}

void StoreTamperTest::init()
{
    restore(m_copies.back());
    QFile file(memory());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_remembered);
}

/// What a console does at the start and in the background, without the ledger.
bool StoreTamperTest::isNoticed() const
{
    const auto store = open();
    if (!store)
        return true;
    const auto state = (*store)->sealState();
    const auto faults = (*store)->check();
    return !state || *state != SealState::Intact || !faults || !faults->isEmpty();
}

/// What the ledger's signatures and its remembered end tell alone.
bool StoreTamperTest::isLedgerNoticed() const
{
    const auto store = open();
    const auto rows = store ? (*store)->entries(0) : StoreResult<std::vector<LedgerRow>>();
    if (!store || !rows)
        return true;
    std::vector<QByteArray> entries;
    for (const LedgerRow &row : *rows) {
        if (row.sequence != entries.size())
            return true;
        entries.push_back(row.bytes);
    }
    const trust::Ledger ledger = trust::Ledger::load(entries);
    return !ledger.isIntact() || !isSound(compareHead(m_heads, path(), ledger.state()));
}

void StoreTamperTest::anUntouchedStoreIsIntact()
{
    QVERIFY(!isNoticed());
    QVERIFY(!isLedgerNoticed());
    for (const Table *table : sealedTables()) {
        RawDatabase database(path());
        QVERIFY2(!database.run(selectSql(*table)).empty(), table->name.latin1());
    }
}

void StoreTamperTest::everyColumnOfEveryRow()
{
    int tried = 0;
    int noticed = 0;
    for (const Table *table : sealedTables()) {
        const auto rows = RawDatabase(path()).run(u"SELECT rowid, * FROM "_s + table->name);
        for (const auto &row : rows) {
            for (size_t column = 0; column < table->columns.size(); ++column) {
                for (const qsizetype place : placesOf(row[column + 1])) {
                    {
                        RawDatabase database(path());
                        database.run(u"UPDATE %1 SET %2 = ? WHERE rowid = ?"_s.arg(table->name,
                                                                                   table->columns[column]),
                                     {tampered(row[column + 1], place), row[0]});
                        if (!database.error().isEmpty())
                            continue; // a key that is taken
                    }
                    ++tried;
                    noticed += isNoticed();
                    restore(m_copies.back());
                }
            }
        }
    }
    qInfo("%d of %d", noticed, tried);
    QCOMPARE(noticed, tried);
    QCOMPARE_GT(tried, 300);
}

void StoreTamperTest::everyRowDeleted()
{
    int tried = 0;
    int noticed = 0;
    for (const Table *table : sealedTables()) {
        for (const auto &row : RawDatabase(path()).run(u"SELECT rowid FROM "_s + table->name)) {
            RawDatabase(path()).run(u"DELETE FROM %1 WHERE rowid = ?"_s.arg(table->name), row);
            ++tried;
            noticed += isNoticed();
            restore(m_copies.back());
        }
    }
    qInfo("%d of %d", noticed, tried);
    QCOMPARE(noticed, tried);
    QCOMPARE_GT(tried, 30);
}

void StoreTamperTest::everyRowRepeated()
{
    int tried = 0;
    int noticed = 0;
    for (const Table *table : sealedTables()) {
        for (auto row : RawDatabase(path()).run(selectSql(*table))) {
            RawDatabase database(path());
            // Another key, so that the database takes it; unique columns get others, too.
            for (size_t column = 0; column < row.size(); ++column) {
                if (row[column].typeId() == QMetaType::QByteArray)
                    row[column] = tampered(row[column], 1);
                else if (int(column) < table->keys && row[column].typeId() == QMetaType::LongLong)
                    row[column] = row[column].toLongLong() + 1000;
            }
            database.run(insertSql(*table), row);
            if (database.error().isEmpty()) {
                ++tried;
                noticed += isNoticed();
            }
            restore(m_copies.back());
        }
    }
    qInfo("%d of %d", noticed, tried);
    QCOMPARE(noticed, tried);
    QCOMPARE_GT(tried, 20);
}

void StoreTamperTest::everyTableTruncated()
{
    QStringList tables{u"seals"_s, u"schema_steps"_s};
    for (const Table *table : sealedTables())
        tables.append(table->name);
    for (const QString &table : tables) {
        RawDatabase(path()).run(u"DELETE FROM "_s + table);
        QVERIFY2(isNoticed(), qPrintable(table));
        restore(m_copies.back());
    }
}

void StoreTamperTest::everyTwoRowsSwapped()
{
    // The contents of two rows change places: each is genuine, but not there.
    for (const Table *table : sealedTables()) {
        const auto rows = RawDatabase(path()).run(u"SELECT rowid, * FROM "_s + table->name);
        if (rows.size() < 2)
            continue;
        const QString last = table->columns.back();
        RawDatabase database(path());
        database.run(u"UPDATE %1 SET %2 = ? WHERE rowid = ?"_s.arg(table->name, last),
                     {rows[1].back(), rows[0][0]});
        database.run(u"UPDATE %1 SET %2 = ? WHERE rowid = ?"_s.arg(table->name, last),
                     {rows[0].back(), rows[1][0]});
        if (rows[0].back() != rows[1].back())
            QVERIFY2(isNoticed(), table->name.latin1());
        restore(m_copies.back());
    }
}

void StoreTamperTest::everyOlderCopy()
{
    for (const QString &copy : m_copies.first(m_copies.size() - 1)) {
        restore(copy);
        const auto store = open();
        QVERIFY(store);
        QCOMPARE((*store)->sealState().value(), SealState::Older);
        QCOMPARE((*store)->check().value(), QStringList({u"seals: older"_s}));
    }
}

/// Even somebody with the workstation's key cannot touch what operators signed.
void StoreTamperTest::signedRowsWhoeverSeals()
{
    int tried = 0;
    int noticed = 0;
    const auto tryIt = [&](const QString &sql, const RawDatabase::Row &values) {
        RawDatabase(path()).run(sql, values);
        const auto store = open();
        QVERIFY(store);
        QVERIFY((*store)->reseal());
        ++tried;
        noticed += isLedgerNoticed();
        restore(m_copies.back());
    };
    for (const auto &row : RawDatabase(path()).run(selectSql(ledgerTable))) {
        tryIt(u"DELETE FROM ledger_entries WHERE sequence = ?"_s, {row[0]});
        tryIt(u"DELETE FROM ledger_entries WHERE sequence >= ?"_s, {row[0]});
        const QByteArray bytes = row[2].toByteArray();
        for (qsizetype place = 0; place < bytes.size(); place += bytes.size() / 5 + 1) {
            const QByteArray changed = tampered(bytes, place).toByteArray();
            tryIt(u"UPDATE ledger_entries SET bytes = ?, hash = ? WHERE sequence = ?"_s,
                  {changed, trust::entryHash(changed), row[0]});
        }
    }
    qInfo("%d of %d", noticed, tried);
    QCOMPARE(noticed, tried);
    for (const QString &copy : m_copies.first(2)) {
        restore(copy);
        QVERIFY(isLedgerNoticed());
    }
}

void StoreTamperTest::theSealsOfAnotherKey()
{
    const auto store = open(QByteArray(32, 'x'));
    QVERIFY(store);
    QCOMPARE((*store)->sealState().value(), SealState::NotOurs);
}

void StoreTamperTest::nothingIsWrittenToATamperedStore()
{
    restore(m_copies[2]);
    const auto store = open();
    QVERIFY(store);
    const auto added = (*store)->addBoot(test::workflowBoot(9));
    QVERIFY(!added);
    QCOMPARE(added.error().kind, StoreError::Kind::Damaged);
    // What is there can be read, to be exported.
    QCOMPARE((*store)->entries(0).value().size(), m_builder->ledger().entries().size());
}

void StoreTamperTest::whatIsRememberedCannotBeForged()
{
    // A lower number, with a byte changed, or without its end.
    QFile file(memory());
    QVERIFY(file.open(QIODevice::ReadWrite));
    for (qsizetype place : {qsizetype(16), m_remembered.size() - 1}) {
        QByteArray changed = m_remembered;
        for (qsizetype each = place % 512; each < changed.size(); each += 512)
            changed[each] = char(changed[each] ^ 1);
        file.resize(0);
        file.seek(0);
        file.write(changed);
        file.flush();
        QVERIFY(isNoticed());
    }
    file.resize(20);
    QVERIFY(isNoticed());
}

void StoreTamperTest::resealingAcceptsWhatIsThere()
{
    restore(m_copies[2]);
    {
        const auto store = open();
        QVERIFY(store);
        QVERIFY((*store)->reseal());
        QCOMPARE((*store)->sealState().value(), SealState::Intact);
        QCOMPARE((*store)->check().value(), QStringList());
        QVERIFY((*store)->addBoot(test::workflowBoot(9)));
    }
    QVERIFY(!isNoticed());
    restore(m_copies.back()); // what was newest before is now older
    QVERIFY(isNoticed());
}

QTEST_GUILESS_MAIN(StoreTamperTest)
#include "tst_storetamper.moc"
