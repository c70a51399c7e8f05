// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlstore.h"

using namespace Qt::StringLiterals;

namespace plumbline::store {

namespace {

ExceptionState stateOf(Statement &statement, int column)
{
    const qint64 number = statement.number(column);
    if (number >= 0 && number <= qint64(ExceptionState::Resolved))
        return ExceptionState(number);
    statement.damaged(u"exceptions: state"_s);
    return ExceptionState::Open;
}

StoreResult<std::vector<ExceptionRow>> readRows(Statement &statement)
{
    std::vector<ExceptionRow> rows;
    while (statement.next()) {
        rows.push_back({.instance = statement.bytes(0),
                        .fingerprint = statement.bytes(1),
                        .state = stateOf(statement, 2),
                        .firstAt = statement.time(3),
                        .latestAt = statement.time(4),
                        .firstBoot = statement.number(5),
                        .latestBoot = statement.number(6),
                        .count = statement.number(7),
                        .details = statement.bytes(8)});
    }
    if (auto done = statement.result(); !done)
        return fail(done.error());
    return rows;
}

StoreResult<std::vector<ExceptionRow>> select(Database &database, const QString &condition,
                                              const Values &values)
{
    Statement statement(database.connection(), selectSql(exceptionsTable) + condition, values);
    return readRows(statement);
}

} // namespace

StoreResult<std::optional<ExceptionRow>> SqlStore::exception(const trust::InstanceId &instance,
                                                             const QByteArray &fingerprint)
{
    const auto rows
        = select(m_database, keyCondition(exceptionsTable), {value(instance), value(fingerprint)});
    if (!rows)
        return fail(rows.error());
    return rows->empty() ? std::optional<ExceptionRow>() : rows->front();
}

StoreResult<void> SqlStore::putException(const ExceptionRow &row)
{
    return m_database.transaction([&] {
        return m_database.put(exceptionsTable,
                              {value(row.instance), value(row.fingerprint), qint64(row.state),
                               value(row.firstAt), value(row.latestAt), row.firstBoot, row.latestBoot,
                               row.count, value(row.details)});
    });
}

StoreResult<std::vector<ExceptionRow>> SqlStore::exceptionsOf(const trust::InstanceId &instance)
{
    return select(m_database, u" WHERE instance = ? ORDER BY fingerprint"_s, {value(instance)});
}

StoreResult<std::vector<ExceptionRow>> SqlStore::exceptionsLike(const QByteArray &fingerprint)
{
    return select(m_database, u" WHERE fingerprint = ? ORDER BY instance"_s, {value(fingerprint)});
}

StoreResult<std::vector<ExceptionRow>> SqlStore::exceptions(ExceptionState state)
{
    return select(m_database, u" WHERE state = ? ORDER BY latest_at DESC"_s, {qint64(state)});
}

StoreResult<std::vector<ExceptionGroup>> SqlStore::exceptionGroups(ExceptionState state)
{
    std::vector<ExceptionGroup> groups;
    Statement statement(m_database.connection(),
                        u"SELECT fingerprint, COUNT(*), CAST(SUM(occurrences) AS BIGINT), MIN(first_at), "
                        "MAX(latest_at) FROM exceptions WHERE state = ? GROUP BY fingerprint "
                        "ORDER BY MAX(latest_at) DESC, fingerprint"_s,
                        {qint64(state)});
    while (statement.next()) {
        groups.push_back({.fingerprint = statement.bytes(0),
                          .instances = statement.number(1),
                          .occurrences = statement.number(2),
                          .firstAt = statement.time(3),
                          .latestAt = statement.time(4)});
    }
    if (auto done = statement.result(); !done)
        return fail(done.error());
    return groups;
}

} // namespace plumbline::store
