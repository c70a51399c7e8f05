// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqliteconnection.h"

#include "core/store/blobs.h"
#include "core/store/statement.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <array>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace plumbline::store {

namespace {

/// What Qt's driver works with: this program and Qt's driver use the same library.
sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

struct Switch
{
    int option = 0;
    int value = 0;
};

constexpr std::array switches{
    Switch{SQLITE_DBCONFIG_DEFENSIVE, 1},
    Switch{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    Switch{SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
    Switch{SQLITE_DBCONFIG_ENABLE_VIEW, 0},
    Switch{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    Switch{SQLITE_DBCONFIG_ENABLE_FKEY, 1},
    Switch{SQLITE_DBCONFIG_DQS_DDL, 0},
    Switch{SQLITE_DBCONFIG_DQS_DML, 0},
};

struct Limit
{
    int id = 0;
    int value = 0;
};

constexpr std::array limits{
    Limit{SQLITE_LIMIT_LENGTH, int(maxColumnSize) + 1024 * 1024},
    Limit{SQLITE_LIMIT_SQL_LENGTH, 64 * 1024},
    Limit{SQLITE_LIMIT_EXPR_DEPTH, 100},
    Limit{SQLITE_LIMIT_ATTACHED, 0},
    Limit{SQLITE_LIMIT_TRIGGER_DEPTH, 1},
    Limit{SQLITE_LIMIT_FUNCTION_ARG, 8},
    Limit{SQLITE_LIMIT_COMPOUND_SELECT, 8},
    Limit{SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 256},
    Limit{SQLITE_LIMIT_VDBE_OP, 25'000},
    Limit{SQLITE_LIMIT_WORKER_THREADS, 0},
};

/// Most memory that SQLite may use in this process, in bytes: several of the largest columns.
constexpr sqlite3_int64 maxHeapSize = 8 * maxColumnSize;

bool harden(sqlite3 *handle)
{
    sqlite3_hard_heap_limit64(maxHeapSize);
    for (const auto [option, value] : switches) {
        int now = -1;
        if (sqlite3_db_config(handle, option, value, &now) != SQLITE_OK || now != value)
            return false;
    }
    for (const auto [id, value] : limits)
        sqlite3_limit(handle, id, value);
    return true;
}

/// Settings of one connection, and what each must then read as.
struct Pragma
{
    QLatin1StringView name;
    QLatin1StringView value;
    QLatin1StringView reads;
};

constexpr std::array pragmas{
    Pragma{"cell_size_check"_L1, "ON"_L1, "1"_L1},
    Pragma{"mmap_size"_L1, "0"_L1, "0"_L1},
    Pragma{"journal_mode"_L1, "WAL"_L1, "wal"_L1},
    Pragma{"synchronous"_L1, "FULL"_L1, "2"_L1},
    // Deleted rows leave nothing behind in the file.
    Pragma{"secure_delete"_L1, "ON"_L1, "1"_L1},
};

StoreResult<void> set(Connection &connection, const Pragma &pragma)
{
    if (auto done = connection.execute(u"PRAGMA %1 = %2"_s.arg(pragma.name, pragma.value)); !done)
        return done;
    QSqlQuery query(connection.database());
    const bool isThere = query.exec(u"PRAGMA %1"_s.arg(pragma.name)) && query.next();
    // Where the setting is unknown to this library there is no row: mmap_size without memory mapping.
    if (query.lastError().isValid())
        return fail(errorOf(query.lastError()));
    if (isThere && query.value(0).toString() != pragma.reads)
        return fail(StoreError::Kind::CannotOpen, pragma.name);
    return {};
}

StoreResult<std::unique_ptr<Connection>> openPath(const QString &path, int busyTimeout)
{
    const QString name = u"plumbline-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    bool isOpen = false;
    QSqlError error;
    {
        auto database = QSqlDatabase::addDatabase(sqliteDialect().driver, name);
        database.setDatabaseName(path);
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout));
        isOpen = database.open();
        error = database.lastError();
    }
    auto connection = std::make_unique<Connection>(name, sqliteDialect());
    if (!isOpen)
        return fail(errorOf(error));
    sqlite3 *handle = handleOf(connection->database());
    if (!handle || !harden(handle))
        return fail(StoreError::Kind::CannotOpen, u"sqlite3_db_config"_s);
    return connection;
}

} // namespace

StoreResult<std::unique_ptr<Connection>> openSqlite(const QString &path, int busyTimeout)
{
    auto connection = openPath(path, busyTimeout);
    if (!connection)
        return connection;
    for (const Pragma &pragma : pragmas) {
        if (auto done = set(**connection, pragma); !done)
            return fail(done.error());
    }
    return connection;
}

StoreResult<std::unique_ptr<Connection>> openSqliteInMemory()
{
    return openPath(u":memory:"_s, 0);
}

} // namespace plumbline::store
