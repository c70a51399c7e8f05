// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlstore.h"

using namespace Qt::StringLiterals;

namespace plumbline::store {

namespace {

/// Groups and tags have no line breaks.
QString linesOf(const QStringList &words)
{
    QStringList lines;
    for (QString word : words)
        lines.append(word.replace(u'\n', u' '));
    return lines.join(u'\n');
}

Values rowOf(const Instance &instance)
{
    return {value(instance.id),
            value(instance.name),
            value(linesOf(instance.groups)),
            value(linesOf(instance.tags)),
            qint64(instance.isRemoved),
            bytesOrNull(instance.isRemoved ? QByteArray() : instance.attestationKeyName),
            bytesOrNull(instance.isRemoved ? QByteArray() : instance.endorsementKeyDigest),
            value(instance.addedAt),
            value(instance.details)};
}

Instance readInstance(Statement &statement)
{
    Instance instance{.id = statement.bytes(0),
                      .name = statement.text(1),
                      .groups = statement.text(2).split(u'\n', Qt::SkipEmptyParts),
                      .tags = statement.text(3).split(u'\n', Qt::SkipEmptyParts),
                      .isRemoved = statement.number(4) != 0,
                      .attestationKeyName = statement.bytes(5),
                      .endorsementKeyDigest = statement.bytes(6),
                      .addedAt = statement.time(7),
                      .details = statement.bytes(8)};
    if (instance.id.size() != trust::instanceIdSize)
        statement.damaged(u"instances: id"_s);
    return instance;
}

StoreResult<std::optional<Instance>> one(Database &database, const QString &condition, const QByteArray &key)
{
    Statement statement(database.connection(), selectSql(instancesTable) + condition, {value(key)});
    std::optional<Instance> instance;
    if (statement.next())
        instance = readInstance(statement);
    if (auto done = statement.result(); !done)
        return fail(done.error());
    return instance;
}

} // namespace

StoreResult<void> SqlStore::addInstance(const Instance &instance)
{
    Q_ASSERT(instance.id.size() == trust::instanceIdSize);
    return m_database.transaction([&] { return m_database.insert(instancesTable, rowOf(instance)); });
}

StoreResult<void> SqlStore::updateInstance(const Instance &instance)
{
    return m_database.transaction([&] { return m_database.update(instancesTable, rowOf(instance)); });
}

StoreResult<std::optional<Instance>> SqlStore::instance(const trust::InstanceId &id)
{
    return one(m_database, u" WHERE id = ?"_s, id);
}

StoreResult<std::optional<Instance>> SqlStore::instanceOfKey(const QByteArray &akName)
{
    return one(m_database, u" WHERE ak_name = ?"_s, akName);
}

StoreResult<std::vector<Instance>> SqlStore::instances()
{
    std::vector<Instance> instances;
    Statement statement(m_database.connection(), selectSql(instancesTable) + u" ORDER BY name, id"_s);
    while (statement.next())
        instances.push_back(readInstance(statement));
    if (auto done = statement.result(); !done)
        return fail(done.error());
    return instances;
}

} // namespace plumbline::store
