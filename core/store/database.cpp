// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::store {

namespace {

Values keyOf(const Table &table, const Values &row)
{
    return Values(row.begin(), row.begin() + table.keys);
}

} // namespace

Database::Database(std::unique_ptr<Connection> connection, QByteArray sealKey, SealMemory memory)
    : m_connection(std::move(connection))
    , m_sealKey(std::move(sealKey))
    , m_memory(std::move(memory))
{
}

StoreResult<void> Database::transaction(const std::function<StoreResult<void>()> &work)
{
    if (m_connection->isInTransaction()) {
        auto done = work();
        m_hasFailed = m_hasFailed || !done;
        return done;
    }
    if (auto begun = begin(); !begun)
        return begun;
    StoreResult<void> done = work();
    if (done && m_hasFailed)
        done = fail(StoreError::Kind::Refused, u"a part of it failed"_s);
    if (done)
        done = finish();
    if (!done) {
        m_connection->rollBack();
        return done;
    }
    if (m_isChanged)
        m_memory.remember(m_seals.generation);
    return done;
}

StoreResult<void> Database::begin()
{
    m_isChanged = false;
    m_hasFailed = false;
    if (auto begun = m_connection->begin(); !begun)
        return begun;
    auto seals = this->seals();
    if (!seals) {
        m_connection->rollBack();
        return fail(seals.error());
    }
    m_seals = *seals;
    return {};
}

StoreResult<SealState> Database::sealState()
{
    // In this order: what another process writes in between makes the store newer, not older.
    const SealMemory::Remembered remembered = m_memory.read();
    const auto seals = readSeals(*m_connection, m_sealKey);
    if (!seals)
        return fail(seals.error());
    if (!*seals || !remembered.isOurs)
        return SealState::NotOurs;
    return (*seals)->generation < remembered.generation ? SealState::Older : SealState::Intact;
}

StoreResult<Seals> Database::seals()
{
    const auto state = sealState();
    if (!state)
        return fail(state.error());
    if (*state != SealState::Intact)
        return fail(StoreError::Kind::Damaged,
                    *state == SealState::Older ? u"seals: older"_s : u"seals: not ours"_s);
    const auto seals = readSeals(*m_connection, m_sealKey);
    if (!seals)
        return fail(seals.error());
    return seals->value_or(emptySeals());
}

StoreResult<void> Database::reseal(std::vector<TableSeal> tables)
{
    const auto old = readSeals(*m_connection, m_sealKey);
    if (!old)
        return fail(old.error());
    const qint64 generation = std::max(*old ? (*old)->generation : 0, m_memory.read().generation) + 1;
    if (auto begun = m_connection->begin(); !begun)
        return begun;
    auto done = writeSeals(*m_connection, m_sealKey, {.generation = generation, .tables = std::move(tables)});
    if (done)
        done = m_connection->commit();
    if (!done)
        m_connection->rollBack();
    else
        m_memory.rememberAnyway(generation);
    return done;
}

StoreResult<void> Database::finish()
{
    if (m_isChanged) {
        ++m_seals.generation;
        if (auto written = writeSeals(*m_connection, m_sealKey, m_seals); !written)
            return written;
    }
    return m_connection->commit();
}

StoreResult<void> Database::insert(const Table &table, const Values &row)
{
    Q_ASSERT(m_connection->isInTransaction());
    Q_ASSERT(row.size() == table.columns.size());
    m_isChanged = true;
    if (auto done = Statement(*m_connection, insertSql(table), row).run(); !done)
        return done;
    sealOf(table).add(rowHash(m_sealKey, table, row));
    return {};
}

StoreResult<void> Database::put(const Table &table, const Values &row)
{
    const auto old = this->row(table, keyOf(table, row));
    if (!old)
        return fail(old.error());
    return *old ? update(table, row) : insert(table, row);
}

StoreResult<void> Database::update(const Table &table, const Values &row)
{
    Q_ASSERT(m_connection->isInTransaction());
    const Values key = keyOf(table, row);
    const auto old = this->row(table, key);
    if (!old)
        return fail(old.error());
    if (!*old)
        return fail(StoreError::Kind::NotFound, table.name);
    Values parameters(row.begin() + table.keys, row.end());
    parameters.insert(parameters.end(), key.begin(), key.end());
    m_isChanged = true;
    if (auto done = Statement(*m_connection, updateSql(table), parameters).run(); !done)
        return done;
    sealOf(table).subtract(rowHash(m_sealKey, table, **old));
    sealOf(table).add(rowHash(m_sealKey, table, row));
    return {};
}

StoreResult<bool> Database::remove(const Table &table, const Values &key)
{
    Q_ASSERT(m_connection->isInTransaction());
    const auto old = row(table, key);
    if (!old)
        return fail(old.error());
    if (!*old)
        return false;
    m_isChanged = true;
    if (auto done = Statement(*m_connection, deleteSql(table), key).run(); !done)
        return fail(done.error());
    sealOf(table).subtract(rowHash(m_sealKey, table, **old));
    return true;
}

StoreResult<void> Database::removeAll(const Table &table)
{
    Q_ASSERT(m_connection->isInTransaction());
    m_isChanged = true;
    sealOf(table) = {};
    return Statement(*m_connection, u"DELETE FROM "_s + table.name).run();
}

StoreResult<qint64> Database::nextNumber(const Table &table)
{
    Statement statement(*m_connection,
                        u"SELECT COALESCE(MAX(%1), 0) FROM %2"_s.arg(table.columns[0], table.name));
    const qint64 largest = statement.next() ? statement.number(0) : 0;
    if (auto done = statement.result(); !done)
        return fail(done.error());
    return largest + 1;
}

StoreResult<std::optional<Values>> Database::row(const Table &table, const Values &key)
{
    Statement statement(*m_connection, selectSql(table) + keyCondition(table), key);
    std::optional<Values> row;
    if (statement.next())
        row = statement.values(int(table.columns.size()));
    if (auto done = statement.result(); !done)
        return fail(done.error());
    return row;
}

TableSeal &Database::sealOf(const Table &table)
{
    const auto tables = sealedTables();
    const auto place = std::ranges::find(tables, &table) - tables.begin();
    return m_seals.tables[size_t(place)];
}

} // namespace plumbline::store
