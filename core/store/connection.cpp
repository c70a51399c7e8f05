// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include <QSqlError>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace plumbline::store {

namespace {

/// SQLite's result codes; https://www.sqlite.org/rescode.html. The low byte is the primary one.
StoreError::Kind kindOf(int code)
{
    switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return StoreError::Kind::Busy;
    case SQLITE_FULL:
        return StoreError::Kind::DiskFull;
    case SQLITE_CORRUPT:
        return StoreError::Kind::Damaged;
    case SQLITE_NOTADB:
        return StoreError::Kind::NotAStore;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return StoreError::Kind::ReadOnly;
    case SQLITE_CANTOPEN:
        return StoreError::Kind::CannotOpen;
    case SQLITE_CONSTRAINT:
        return StoreError::Kind::Exists;
    case SQLITE_TOOBIG:
        return StoreError::Kind::TooLarge;
    default:
        return StoreError::Kind::Io;
    }
}

} // namespace

StoreError errorOf(const QSqlError &error)
{
    return {.kind = kindOf(error.nativeErrorCode().toInt()), .detail = error.databaseText()};
}

Connection::Connection(const QString &name, const Dialect &dialect)
    : m_database(QSqlDatabase::database(name, false))
    , m_dialect(dialect)
{
}

Connection::~Connection()
{
    m_prepared.clear();
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

StoreResult<void> Connection::execute(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return fail(errorOf(query.lastError()));
    return {};
}

StoreResult<void> Connection::begin()
{
    if (auto begun = execute(m_dialect.beginWriting); !begun)
        return begun;
    m_isInTransaction = true;
    return {};
}

StoreResult<void> Connection::commit()
{
    auto done = execute(u"COMMIT"_s);
    if (done)
        m_isInTransaction = false;
    return done;
}

void Connection::rollBack()
{
    // Where the database has rolled back by itself there is nothing left to do, and it says so by an error.
    (void)execute(u"ROLLBACK"_s);
    m_isInTransaction = false;
}

StoreResult<QSqlQuery *> Connection::prepared(const QString &sql)
{
    if (const auto found = m_prepared.find(sql); found != m_prepared.end())
        return &found->second;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return fail(errorOf(query.lastError()));
    return &m_prepared.emplace(sql, std::move(query)).first->second;
}

} // namespace plumbline::store
