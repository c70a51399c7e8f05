// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openstore.h"

#include "core/base/hasher.h"
#include "core/store/schema.h"
#include "core/store/sqliteconnection.h"
#include "core/store/sqlitefile.h"
#include "core/store/sqlstore.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace plumbline::store {

namespace {

constexpr QLatin1StringView sqliteScheme("sqlite:");

StoreResult<QStringList> makeSchema(const std::vector<SchemaStep> &steps)
{
    auto connection = openSqliteInMemory();
    if (!connection)
        return fail(connection.error());
    if (auto done = applySteps(**connection, steps, [] { return StoreResult<void>(); }); !done)
        return fail(done.error());
    return sqliteSchema(**connection);
}

/// What the schema must read as: that of a new database in memory.
const StoreResult<QStringList> &expectedSchema(const std::vector<SchemaStep> &steps)
{
    static const StoreResult<QStringList> schema = makeSchema(steps);
    return schema;
}

StoreResult<void> checkSchema(Connection &connection, const std::vector<SchemaStep> &steps)
{
    const auto found = sqliteSchema(connection);
    const auto &expected = expectedSchema(steps);
    if (!found || !expected)
        return fail(found ? expected.error() : found.error());
    for (const QString &row : *found) {
        if (!expected->contains(row))
            return fail(StoreError::Kind::NotAStore, row.left(200));
    }
    if (found->size() != expected->size())
        return fail(StoreError::Kind::NotAStore, u"sqlite_schema"_s);
    return {};
}

/// Brings the schema up to this program's, and makes sure that it then is ours and nothing else.
StoreResult<void> prepareSchema(Connection &connection, const QByteArray &sealKey)
{
    static const std::vector<SchemaStep> steps = schemaSteps();
    const int known = steps.back().number;
    const auto state = schemaState(connection);
    if (!state)
        return fail(state.error());
    if (state->step > known)
        return fail(
            StoreError{.kind = StoreError::Kind::NewerSchema, .wanted = state->step, .available = known});
    const auto seal = [&] { return writeSeals(connection, sealKey, emptySeals()); };
    if (auto done = applySteps(connection, steps, seal); !done)
        return done;
    return checkSchema(connection, steps);
}

QString absolutePath(const QString &path)
{
    return QDir::cleanPath(QDir::current().absoluteFilePath(path));
}

StoreError at(const QString &path, StoreError error)
{
    if (error.path.isEmpty())
        error.path = path;
    return error;
}

} // namespace

QString defaultStoreUrl(const QString &dataFolder)
{
    return sqliteScheme + QDir(dataFolder).filePath(u"store/plumbline.db"_s);
}

QString sealMemoryPath(const QString &folder, const QString &url)
{
    const QString path = absolutePath(url.mid(sqliteScheme.size()));
    const QByteArray name = hashOf(HashAlgorithm::Sha256, path.toUtf8()).toHex().first(32);
    return QDir(folder).filePath(u"store-%1.seal"_s.arg(QString::fromLatin1(name)));
}

StoreResult<std::unique_ptr<Store>> openStore(const QString &url, const OpenOptions &options)
{
    const QString path = url.mid(sqliteScheme.size());
    // Not a database in memory, not a URI with options, nothing that SQLite takes for more than a path.
    if (!url.startsWith(sqliteScheme) || path.isEmpty() || path.startsWith(u':')
        || path.contains(QChar(u'\0')))
        return fail(StoreError::Kind::BadUrl, url);
    const QString absolute = absolutePath(path);
    if (auto prepared = prepareFile(absolute, options); !prepared)
        return fail(prepared.error());
    auto connection = openSqlite(absolute, options.busyTimeout);
    if (!connection)
        return fail(at(absolute, connection.error()));
    if (auto prepared = prepareSchema(**connection, options.sealKey); !prepared)
        return fail(at(absolute, prepared.error()));
    return std::make_unique<SqlStore>(std::move(*connection), options.sealKey, options.sealMemory);
}

} // namespace plumbline::store
