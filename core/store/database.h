// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/seal.h"
#include "core/store/sealmemory.h"
#include "core/store/store.h"

namespace plumbline::store {

/// The open database with its tables: reads by statements, writes rows so that the seals follow, all of one
/// transaction or nothing.
class Database
{
public:
    Database(std::unique_ptr<Connection> connection, QByteArray sealKey, SealMemory memory);

    [[nodiscard]] Connection &connection() { return *m_connection; }
    [[nodiscard]] const QByteArray &sealKey() const { return m_sealKey; }

    /// Runs @p work in a transaction, or in the one that is open.
    [[nodiscard]] StoreResult<void> transaction(const std::function<StoreResult<void>()> &work);
    /// Whether the rows can be what this workstation last wrote. Nothing is written where they cannot.
    [[nodiscard]] StoreResult<SealState> sealState();
    /// The seals as they are stored; only where sealState() is Intact.
    [[nodiscard]] StoreResult<Seals> seals();
    /// Seals what is there, whatever it is, with @p tables.
    [[nodiscard]] StoreResult<void> reseal(std::vector<TableSeal> tables);

    // Inside a transaction; values as the table's columns stand.
    [[nodiscard]] StoreResult<void> insert(const Table &table, const Values &row);
    /// Inserts, or replaces the row of that key.
    [[nodiscard]] StoreResult<void> put(const Table &table, const Values &row);
    /// Replaces the row of that key; NotFound where there is none.
    [[nodiscard]] StoreResult<void> update(const Table &table, const Values &row);
    /// Whether there was one.
    [[nodiscard]] StoreResult<bool> remove(const Table &table, const Values &key);
    [[nodiscard]] StoreResult<void> removeAll(const Table &table);
    /// One more than the largest number of a table whose key is a number.
    [[nodiscard]] StoreResult<qint64> nextNumber(const Table &table);

private:
    [[nodiscard]] StoreResult<void> begin();
    [[nodiscard]] StoreResult<void> finish();
    [[nodiscard]] StoreResult<std::optional<Values>> row(const Table &table, const Values &key);
    [[nodiscard]] TableSeal &sealOf(const Table &table);

    std::unique_ptr<Connection> m_connection;
    QByteArray m_sealKey;
    Seals m_seals; ///< of the transaction that is open
    bool m_isChanged = false;
    bool m_hasFailed = false; ///< an inner transaction did: the outer one must not be kept
    SealMemory m_memory;
};

} // namespace plumbline::store
