// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlstore.h"

using namespace Qt::StringLiterals;

namespace plumbline::store {

namespace {

Values rowOf(const BenchmarkRow &row)
{
    return {value(row.instance), row.version, value(row.hash),
            row.entry ? QVariant(qint64(*row.entry)) : QVariant(QMetaType(QMetaType::LongLong))};
}

Values rowOf(const DerivedRow &row)
{
    return {value(row.kind), value(row.key), value(row.bytes)};
}

StoreResult<std::vector<BenchmarkRow>> selectBenchmarks(Database &database, const QString &condition,
                                                        const Values &values)
{
    std::vector<BenchmarkRow> rows;
    Statement statement(database.connection(),
                        selectSql(benchmarksTable) + condition + u" ORDER BY instance, version"_s, values);
    while (statement.next()) {
        rows.push_back(
            {.instance = statement.bytes(0),
             .version = statement.number(1),
             .hash = statement.bytes(2),
             .entry = statement.isNull(3) ? std::optional<quint64>() : quint64(statement.number(3))});
    }
    if (auto done = statement.result(); !done)
        return fail(done.error());
    return rows;
}

} // namespace

StoreResult<void> SqlStore::putBenchmark(const BenchmarkRow &row)
{
    return m_database.transaction([&] { return m_database.put(benchmarksTable, rowOf(row)); });
}

StoreResult<std::vector<BenchmarkRow>> SqlStore::benchmarks(const trust::InstanceId &instance)
{
    return selectBenchmarks(m_database, u" WHERE instance = ?"_s, {value(instance)});
}

StoreResult<std::vector<BenchmarkRow>> SqlStore::allBenchmarks()
{
    return selectBenchmarks(m_database, {}, {});
}

StoreResult<void> SqlStore::putDerived(const DerivedRow &row)
{
    return m_database.transaction([&] { return m_database.put(derivedTable, rowOf(row)); });
}

StoreResult<void> SqlStore::removeDerived(const QString &kind, const QByteArray &key)
{
    return m_database.transaction([&]() -> StoreResult<void> {
        const auto removed = m_database.remove(derivedTable, {value(kind), value(key)});
        if (!removed)
            return fail(removed.error());
        return {};
    });
}

StoreResult<std::vector<DerivedRow>> SqlStore::derived(const QString &kind)
{
    std::vector<DerivedRow> rows;
    const bool isAll = kind.isEmpty();
    Statement statement(m_database.connection(),
                        selectSql(derivedTable) + (isAll ? u""_s : u" WHERE kind = ?"_s)
                            + u" ORDER BY kind, item"_s,
                        isAll ? Values() : Values{value(kind)});
    while (statement.next())
        rows.push_back({statement.text(0), statement.bytes(1), statement.bytes(2)});
    if (auto done = statement.result(); !done)
        return fail(done.error());
    return rows;
}

StoreResult<void> SqlStore::replaceDerived(const std::vector<BenchmarkRow> &benchmarks,
                                           const std::vector<DerivedRow> &rows)
{
    return m_database.transaction([&]() -> StoreResult<void> {
        auto done = m_database.removeAll(benchmarksTable);
        if (done)
            done = m_database.removeAll(derivedTable);
        for (size_t i = 0; done && i < benchmarks.size(); ++i)
            done = m_database.insert(benchmarksTable, rowOf(benchmarks[i]));
        for (size_t i = 0; done && i < rows.size(); ++i)
            done = m_database.insert(derivedTable, rowOf(rows[i]));
        return done;
    });
}

} // namespace plumbline::store
