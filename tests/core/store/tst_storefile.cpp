// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/blobs.h"
#include "core/store/openstore.h"
#include "core/store/schema.h"
#include "core/store/sqlitefile.h"
#include "tests/core/store/workflow.h"
#include "tests/support/rawdatabase.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace plumbline;
using namespace plumbline::store;
using namespace Qt::StringLiterals;
using Kind = StoreError::Kind;

namespace {

/// Runs SQL on a file as another program would.
void runSql(const QString &path, const QByteArray &sql)
{
    test::RawDatabase database(path);
    database.runScript(sql);
    QVERIFY2(database.error().isEmpty(), database.error().constData());
}

int modeOf(const QString &path)
{
    struct stat info = {};
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? int(info.st_mode & 07777) : -1;
}

} // namespace

/// Where a store may lie, what a file must be to be opened as one, and what a hostile one cannot do.
class StoreFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void urlsThatNameNoStore_data();
    void urlsThatNameNoStore();
    void theFileIsForItsOwnerAlone();
    void whatOthersMayReadIsRefused_data();
    void whatOthersMayReadIsRefused();
    void aLinkIsRefused();
    void networkFileSystemsAreRefused();
    void networkFileSystemsHaveNames();
    void aMissingStoreIsNotAlwaysMade();
    void aReadOnlyFolderIsSaid();
    void aFullDiskIsSaid();
    void anotherProgramsFileIsRefused();
    void aNewerStoreIsRefusedUntouched();
    void aHostileSchemaIsRefused_data();
    void aHostileSchemaIsRefused();
    void everyReleasedSchemaOpens_data();
    void everyReleasedSchemaOpens();
    void largeContentIsRefused();

private:
    QString path() const { return m_folder->filePath(u"s/test.db"_s); }
    QString url() const { return u"sqlite:"_s + path(); }
    Kind kindOfOpening(const OpenOptions &options = {}) const
    {
        const auto store = openStore(url(), options);
        return store ? Kind(-1) : store.error().kind;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void StoreFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void StoreFileTest::urlsThatNameNoStore_data()
{
    QTest::addColumn<QString>("url");
    for (const QString &url : {u""_s, u"sqlite:"_s, u"/tmp/store.db"_s, u"mysql://host"_s,
                               u"sqlite::memory:"_s, u"sqlite:a\0b"_s, u"SQLITE:/tmp/x"_s})
        QTest::newRow(qPrintable(url)) << url;
}

void StoreFileTest::urlsThatNameNoStore()
{
    QFETCH(QString, url);
    const auto store = openStore(url);
    QVERIFY(!store);
    QCOMPARE(store.error().kind, Kind::BadUrl);
}

void StoreFileTest::theFileIsForItsOwnerAlone()
{
    const mode_t before = ::umask(0); // the most careless user
    const auto store = openStore(url());
    ::umask(before);
    QVERIFY(store);
    QVERIFY((*store)->appendEntry({}, "entry"));
    QCOMPARE(modeOf(m_folder->filePath(u"s"_s)), 0700);
    QCOMPARE(modeOf(path()), 0600);
    QCOMPARE(modeOf(path() + u"-wal"_s), 0600);
    QCOMPARE(modeOf(path() + u"-shm"_s), 0600);
}

void StoreFileTest::whatOthersMayReadIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("mode");
    QTest::newRow("folder of the group") << u"s"_s << 0750;
    QTest::newRow("folder that others may enter") << u"s"_s << 0701;
    QTest::newRow("file of the group") << u"s/test.db"_s << 0640;
    QTest::newRow("file that others may write") << u"s/test.db"_s << 0602;
    QTest::newRow("log of changes") << u"s/test.db-wal"_s << 0644;
    QTest::newRow("index of changes") << u"s/test.db-shm"_s << 0644;
}

void StoreFileTest::whatOthersMayReadIsRefused()
{
    QFETCH(QString, name);
    QFETCH(int, mode);
    const auto other = openStore(url()); // keeps -wal and -shm there
    QVERIFY(other);
    QCOMPARE(::chmod(QFile::encodeName(m_folder->filePath(name)).constData(), mode_t(mode)), 0);
    const auto store = openStore(url());
    QVERIFY(!store);
    QCOMPARE(store.error().kind, Kind::WidePermissions);
    QCOMPARE(store.error().path, m_folder->filePath(name));
    QCOMPARE(store.error().wanted, mode);
}

void StoreFileTest::aLinkIsRefused()
{
    QVERIFY(openStore(url()));
    QVERIFY(QFile::rename(path(), m_folder->filePath(u"s/real.db"_s)));
    QVERIFY(QFile::link(m_folder->filePath(u"s/real.db"_s), path()));
    QCOMPARE(kindOfOpening(), Kind::NotAStore);
}

void StoreFileTest::networkFileSystemsAreRefused()
{
    OpenOptions options;
    options.networkFileSystem = [](const QString &) { return u"nfs"_s; };
    const auto store = openStore(url(), options);
    QVERIFY(!store);
    QCOMPARE(store.error().kind, Kind::NetworkFileSystem);
    QCOMPARE(store.error().detail, u"nfs"_s);
    QVERIFY(!QFileInfo::exists(path()));
}

void StoreFileTest::networkFileSystemsHaveNames()
{
    QCOMPARE(networkFileSystemName(0x6969), u"nfs"_s);
    QCOMPARE(networkFileSystemName(0xFF534D42), u"cifs"_s);
    QCOMPARE(networkFileSystemName(0x65735546), u"fuse"_s);
    QCOMPARE(networkFileSystemName(0xEF53), QString()); // ext4
    QCOMPARE(networkFileSystemName(0x01021994), QString()); // tmpfs
}

void StoreFileTest::aMissingStoreIsNotAlwaysMade()
{
    QCOMPARE(kindOfOpening({.mayCreate = false}), Kind::NotFound);
    QVERIFY(!QFileInfo::exists(m_folder->filePath(u"s"_s)));
}

void StoreFileTest::aReadOnlyFolderIsSaid()
{
    const bool isRoot = ::geteuid() == 0;
    // Root may write everywhere: be somebody else meanwhile.
    if (isRoot
        && (::chown(QFile::encodeName(m_folder->path()).constData(), 65'534, 65'534) != 0
            || ::seteuid(65'534) != 0))
        QSKIP("root that cannot be somebody else");
    const QByteArray folder = QFile::encodeName(m_folder->filePath(u"s"_s));
    const bool isMade = openStore(url()).has_value();
    ::chmod(folder.constData(), 0500);
    const auto existing = openStore(url());
    const auto missing = openStore(u"sqlite:"_s + m_folder->filePath(u"s/other.db"_s));
    ::chmod(folder.constData(), 0700);
    if (isRoot)
        QCOMPARE(::seteuid(0), 0);
    QVERIFY(isMade);
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, Kind::ReadOnly);
    // Without a place for the log of changes there is nothing to open a store with.
    QVERIFY(!existing);
    QVERIFY(existing.error().kind == Kind::ReadOnly || existing.error().kind == Kind::CannotOpen);
}

void StoreFileTest::aFullDiskIsSaid()
{
    if (::geteuid() != 0 || ::unshare(CLONE_NEWNS) != 0
        || ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        QSKIP("only root can mount a small disk; tst_storefaults has one that says it is full");
    const QByteArray target = QFile::encodeName(m_folder->path());
    QCOMPARE(::mount("none", target.constData(), "tmpfs", 0, "size=1m,mode=0700"), 0);
    {
        const auto store = openStore(url());
        QVERIFY(store);
        QVERIFY((*store)->addInstance(test::workflowInstance()));
        test::Acknowledged acknowledged;
        StoreError error;
        for (int number = 1; error.kind != Kind::DiskFull; ++number) {
            auto entry = test::decide(**store, number);
            if (entry)
                acknowledged.entries.push_back(std::move(*entry));
            else
                error = entry.error();
            QVERIFY(number < 10'000);
        }
        QCOMPARE_GT(acknowledged.entries.size(), size_t(10));
        QCOMPARE(test::faultsOf(**store, acknowledged), QStringList());
    }
    QCOMPARE(::umount(target.constData()), 0);
}

void StoreFileTest::anotherProgramsFileIsRefused()
{
    QVERIFY(openStore(url()));
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    QFile::remove(path() + u"-wal"_s);
    QCOMPARE(kindOfOpening(), Kind::NotAStore);

    QVERIFY(QFile::remove(path()));
    runSql(path(), "CREATE TABLE notes (text TEXT)");
    ::chmod(QFile::encodeName(path()).constData(), 0600);
    QCOMPARE(kindOfOpening(), Kind::NotAStore);
}

void StoreFileTest::aNewerStoreIsRefusedUntouched()
{
    QVERIFY(openStore(url()));
    runSql(path(), "CREATE TABLE later (x BIGINT); INSERT INTO schema_steps VALUES (999, 'later')");
    const auto store = openStore(url());
    QVERIFY(!store);
    QCOMPARE(store.error().kind, Kind::NewerSchema);
    QCOMPARE(store.error().wanted, 999);
    QCOMPARE(store.error().available, qint64(schemaSteps().size()));
}

void StoreFileTest::aHostileSchemaIsRefused_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("trigger") << QByteArray("CREATE TRIGGER t AFTER INSERT ON ledger_entries BEGIN "
                                           "DELETE FROM ledger_entries; END");
    QTest::newRow("view") << QByteArray("CREATE VIEW v AS SELECT * FROM ledger_entries");
    QTest::newRow("view in a table's place") << QByteArray(
        "DROP TABLE derived; CREATE VIEW derived AS SELECT '' AS kind, x'' AS item, x'' AS bytes");
    QTest::newRow("table of another shape")
        << QByteArray("DROP TABLE derived; CREATE TABLE derived (kind TEXT, item BLOB, bytes BLOB)");
    QTest::newRow("column that computes")
        << QByteArray("ALTER TABLE derived ADD COLUMN x TEXT AS (hex(zeroblob(9))) VIRTUAL");
    QTest::newRow("additional table") << QByteArray("CREATE TABLE x (y)");
    QTest::newRow("additional index") << QByteArray("CREATE INDEX x ON derived (bytes)");
    QTest::newRow("missing index") << QByteArray("DROP INDEX boots_by_time");
    QTest::newRow("missing table") << QByteArray("DROP TABLE seals");
    QTest::newRow("missing steps") << QByteArray("DROP TABLE schema_steps");
    QTest::newRow("index that does not fit its table")
        << QByteArray("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = "
                      "'CREATE INDEX boots_by_time ON boots (number)' WHERE name = 'boots_by_time'");
}

void StoreFileTest::aHostileSchemaIsRefused()
{
    QFETCH(QByteArray, sql);
    QVERIFY(openStore(url()));
    runSql(path(), sql);
    QCOMPARE(kindOfOpening(), Kind::NotAStore);
}

void StoreFileTest::everyReleasedSchemaOpens_data()
{
    QTest::addColumn<int>("step");
    for (const SchemaStep &step : schemaSteps())
        QTest::newRow(qPrintable(step.name)) << step.number;
}

/// tests/data/store has a store of each step, with a row in it, as text.
void StoreFileTest::everyReleasedSchemaOpens()
{
    QFETCH(int, step);
    QFile dump(QStringLiteral(PLUMBLINE_TEST_DATA "/store/%1.sql").arg(step, 3, 10, QLatin1Char('0')));
    QVERIFY2(dump.open(QIODevice::ReadOnly), qPrintable(dump.fileName()));
    QVERIFY(openStore(url()));
    QVERIFY(QFile::remove(path()));
    runSql(path(), dump.readAll());
    ::chmod(QFile::encodeName(path()).constData(), 0600);
    const auto store = openStore(url());
    QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
    QCOMPARE((*store)->check().value(), QStringList());
    QCOMPARE((*store)->instances().value().size(), size_t(1));
    QCOMPARE((*store)->entries(0).value().size(), size_t(1));
    QCOMPARE((*store)->evidence((*store)->boot(1).value()->boot).value().size(), size_t(2));
}

void StoreFileTest::largeContentIsRefused()
{
    const auto store = openStore(url());
    QVERIFY(store);
    const auto head = (*store)->appendEntry({}, QByteArray(maxColumnSize + 1, 'x'));
    QVERIFY(!head);
    QCOMPARE(head.error().kind, Kind::TooLarge);
}

QTEST_GUILESS_MAIN(StoreFileTest)
#include "tst_storefile.moc"
