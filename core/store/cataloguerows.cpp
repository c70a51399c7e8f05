// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlstore.h"

using namespace Qt::StringLiterals;

namespace plumbline::store {

namespace {

Values rowOf(const KnownDigest &known)
{
    return {qint64(known.algorithm), value(known.digest),  value(known.source), value(known.file),
            value(known.package),    value(known.version), value(known.addedAt)};
}

StoreResult<std::vector<KnownDigest>> select(Database &database, const QString &condition,
                                             const Values &values)
{
    std::vector<KnownDigest> known;
    Statement statement(database.connection(), selectSql(catalogueTable) + condition, values);
    while (statement.next()) {
        known.push_back({.algorithm = quint16(statement.number(0)),
                         .digest = statement.bytes(1),
                         .file = statement.text(3),
                         .package = statement.text(4),
                         .version = statement.text(5),
                         .source = statement.text(2),
                         .addedAt = statement.time(6)});
    }
    if (auto done = statement.result(); !done)
        return fail(done.error());
    return known;
}

} // namespace

StoreResult<void> SqlStore::addKnown(const std::vector<KnownDigest> &digests)
{
    return m_database.transaction([&] {
        StoreResult<void> done;
        for (size_t i = 0; done && i < digests.size(); ++i)
            done = m_database.put(catalogueTable, rowOf(digests[i]));
        return done;
    });
}

StoreResult<std::vector<KnownDigest>> SqlStore::known(const Digest &digest)
{
    return select(m_database, u" WHERE algorithm = ? AND digest = ? ORDER BY source, file"_s,
                  {qint64(digest.algorithm), value(digest.value)});
}

StoreResult<std::vector<KnownDigest>> SqlStore::allKnown()
{
    return select(m_database, u" ORDER BY source, file, algorithm, digest"_s, {});
}

StoreResult<qint64> SqlStore::removeKnown(const QString &source)
{
    qint64 count = 0;
    const auto done = m_database.transaction([&]() -> StoreResult<void> {
        const auto known = select(m_database, u" WHERE source = ?"_s, {value(source)});
        if (!known)
            return fail(known.error());
        for (const KnownDigest &digest : *known) {
            const Values row = rowOf(digest);
            const auto removed
                = m_database.remove(catalogueTable, {row.begin(), row.begin() + catalogueTable.keys});
            if (!removed)
                return fail(removed.error());
            ++count;
        }
        return {};
    });
    if (!done)
        return fail(done.error());
    return count;
}

} // namespace plumbline::store
