// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/blobs.h"
#include "core/store/sqlstore.h"

using namespace Qt::StringLiterals;

namespace plumbline::store {

namespace {

/// What the database itself says of its pages, indexes and references.
StoreResult<QStringList> checkPages(Connection &connection)
{
    QStringList faults;
    for (const QString &pragma : {u"PRAGMA integrity_check(100)"_s, u"PRAGMA foreign_key_check"_s}) {
        Statement statement(connection, pragma);
        while (statement.next()) {
            if (const QString text = statement.values(1)[0].toString(); text != "ok"_L1)
                faults.append(u"database: "_s + text);
        }
        if (auto done = statement.result(); !done)
            return fail(done.error());
    }
    return faults;
}

/// Counts and hashes all rows of a table.
StoreResult<TableSeal> sealRows(Database &database, const Table &table, const std::function<bool()> &step)
{
    TableSeal seal;
    Statement statement(database.connection(), selectSql(table));
    while (statement.next()) {
        if (!step())
            return fail(StoreError::Kind::Cancelled);
        seal.add(rowHash(database.sealKey(), table, statement.values(int(table.columns.size()))));
    }
    if (auto done = statement.result(); !done)
        return fail(done.error());
    return seal;
}

StoreResult<std::vector<QByteArray>> blobHashes(Database &database)
{
    std::vector<QByteArray> hashes;
    Statement statement(database.connection(), u"SELECT hash FROM blobs"_s);
    while (statement.next())
        hashes.push_back(statement.bytes(0));
    if (auto done = statement.result(); !done)
        return fail(done.error());
    return hashes;
}

} // namespace

StoreResult<QStringList> SqlStore::check(const Progress &progress)
{
    auto faults = checkPages(m_database.connection());
    if (!faults)
        return faults;
    const auto seals = readSeals(m_database.connection(), m_database.sealKey());
    if (!seals)
        faults->append(seals.error().detail);
    qint64 total = 0;
    for (size_t i = 0; seals && i < seals->tables.size(); ++i)
        total += seals->tables[i].rows;
    qint64 done = 0;
    const auto step = [&] { return progress.goOn(++done, total); };
    for (size_t i = 0; seals && i < seals->tables.size(); ++i) {
        const Table &table = *sealedTables()[i];
        const auto found = sealRows(m_database, table, step);
        if (!found)
            return fail(found.error());
        if (*found != seals->tables[i])
            faults->append(table.name + ": rows"_L1);
    }
    const auto hashes = blobHashes(m_database);
    if (!hashes)
        return fail(hashes.error());
    for (const QByteArray &hash : *hashes) {
        if (const auto bytes = readBlob(m_database, hash); !bytes)
            faults->append(bytes.error().detail);
    }
    return faults;
}

} // namespace plumbline::store
