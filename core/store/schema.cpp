// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include "core/store/statement.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

// Outside of any namespace, as Qt wants it.
static void initialiseResources()
{
    Q_INIT_RESOURCE(sql);
}

namespace plumbline::store {

namespace {

/// The statements of a step: they end with a semicolon at the end of a line, and no literal has one.
QStringList statementsOf(const QString &sql)
{
    QStringList lines;
    for (const QString &line : sql.split(u'\n')) {
        if (!line.startsWith("--"_L1))
            lines.append(line);
    }
    QStringList statements;
    for (const QString &statement : lines.join(u'\n').split(u";\n"_s)) {
        if (const QString text = statement.trimmed(); !text.isEmpty())
            statements.append(text);
    }
    return statements;
}

StoreResult<void> applyStep(Connection &connection, const SchemaStep &step)
{
    for (const QString &statement : statementsOf(inDialect(step.sql, connection.dialect()))) {
        if (auto done = connection.execute(statement); !done)
            return done;
    }
    return Statement(connection, u"INSERT INTO schema_steps (number, name) VALUES (?, ?)"_s,
                     {qint64(step.number), step.name})
        .run();
}

} // namespace

std::vector<SchemaStep> schemaSteps()
{
    initialiseResources();
    std::vector<SchemaStep> steps;
    const QDir folder(u":/plumbline/sql"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen); // it is in the program
        steps.push_back({.number = name.left(3).toInt(),
                         .name = name.mid(4).chopped(4),
                         .sql = isOpen ? QString::fromUtf8(file.readAll()) : QString()});
    }
    return steps;
}

StoreResult<SchemaState> schemaState(Connection &connection)
{
    const auto schema = sqliteSchema(connection);
    if (!schema)
        return fail(schema.error());
    if (schema->isEmpty())
        return SchemaState{.isEmpty = true};
    Statement statement(connection, u"SELECT COALESCE(MAX(number), 0) FROM schema_steps"_s);
    const qint64 step = statement.next() ? statement.number(0) : 0;
    if (!statement.result())
        return fail(StoreError::Kind::NotAStore, u"schema_steps"_s);
    return SchemaState{.step = int(std::clamp<qint64>(step, 0, 1'000'000))};
}

StoreResult<void> applySteps(Connection &connection, const std::vector<SchemaStep> &steps,
                             const std::function<StoreResult<void>()> &afterFirst)
{
    const auto before = schemaState(connection);
    if (!before)
        return fail(before.error());
    for (const SchemaStep &step : steps) {
        if (step.number <= before->step)
            continue;
        if (auto begun = connection.begin(); !begun)
            return begun;
        // Another process may have been faster.
        const auto state = schemaState(connection);
        auto done = state ? StoreResult<void>() : StoreResult<void>(fail(state.error()));
        if (state && state->step < step.number) {
            done = applyStep(connection, step);
            if (done && step.number == 1)
                done = afterFirst();
        }
        if (done)
            done = connection.commit();
        if (!done) {
            connection.rollBack();
            return done;
        }
    }
    return {};
}

StoreResult<QStringList> sqliteSchema(Connection &connection)
{
    QStringList schema;
    Statement statement(connection,
                        u"SELECT type, name, tbl_name, COALESCE(sql, '') FROM sqlite_schema ORDER BY name"_s);
    while (statement.next()) {
        QStringList row;
        for (int column = 0; column < 4; ++column)
            row.append(statement.text(column));
        schema.append(row.join(u' '));
    }
    if (auto done = statement.result(); !done)
        return fail(done.error());
    return schema;
}

} // namespace plumbline::store
