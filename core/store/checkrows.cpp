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

/// Tables whose rows are not those that were sealed. @p step is called for each row: whether to go on.
StoreResult<QStringList> checkSeals(Database &database, const Seals &seals, const std::function<bool()> &step)
{
    QStringList faults;
    for (size_t i = 0; i < seals.tables.size(); ++i) {
        const Table &table = *sealedTables()[i];
        const auto found = sealRows(database, table, step);
        if (!found)
            return fail(found.error());
        if (*found != seals.tables[i])
            faults.append(table.name + ": rows"_L1);
    }
    return faults;
}

/// Blobs that do not give the bytes of their hash.
StoreResult<QStringList> checkBlobs(Database &database, const std::vector<QByteArray> &hashes,
                                    const std::function<bool()> &step)
{
    QStringList faults;
    for (const QByteArray &hash : hashes) {
        if (!step())
            return fail(StoreError::Kind::Cancelled);
        if (const auto bytes = readBlob(database, hash); !bytes)
            faults.append(bytes.error().detail);
    }
    return faults;
}

} // namespace

StoreResult<SealState> SqlStore::sealState()
{
    return m_database.sealState();
}

StoreResult<void> SqlStore::reseal()
{
    std::vector<TableSeal> tables;
    for (const Table *table : sealedTables()) {
        const auto seal = sealRows(m_database, *table, [] { return true; });
        if (!seal)
            return fail(seal.error());
        tables.push_back(*seal);
    }
    return m_database.reseal(std::move(tables));
}

StoreResult<QStringList> SqlStore::check(const Progress &progress)
{
    auto faults = checkPages(m_database.connection());
    if (!faults)
        return faults;
    const auto seals = m_database.seals();
    if (!seals && seals.error().kind != StoreError::Kind::Damaged)
        return fail(seals.error());
    const auto hashes = blobHashes(m_database);
    if (!hashes)
        return fail(hashes.error());
    qint64 total = qint64(hashes->size());
    for (size_t i = 0; seals && i < seals->tables.size(); ++i)
        total += seals->tables[i].rows;
    qint64 done = 0;
    const auto step = [&] { return progress.goOn(++done, total); };
    const auto unsealed = seals ? checkSeals(m_database, *seals, step) : QStringList(seals.error().detail);
    if (!unsealed)
        return unsealed;
    const auto unreadable = checkBlobs(m_database, *hashes, step);
    if (!unreadable)
        return unreadable;
    return *faults + *unsealed + *unreadable;
}

} // namespace plumbline::store
