// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rawdatabase.h"

#include <QFile>

#include <sqlite3.h>

namespace plumbline::test {

namespace {

int bind(sqlite3_stmt *statement, int place, const QVariant &value)
{
    if (value.isNull())
        return sqlite3_bind_null(statement, place);
    if (value.typeId() == QMetaType::QByteArray) {
        const QByteArray bytes = value.toByteArray();
        return sqlite3_bind_blob(statement, place, bytes.isEmpty() ? "" : bytes.constData(),
                                 int(bytes.size()), SQLITE_TRANSIENT);
    }
    if (value.typeId() == QMetaType::QString) {
        const QByteArray text = value.toString().toUtf8();
        return sqlite3_bind_text(statement, place, text.constData(), int(text.size()), SQLITE_TRANSIENT);
    }
    return sqlite3_bind_int64(statement, place, value.toLongLong());
}

QVariant valueOf(sqlite3_stmt *statement, int column)
{
    const auto bytes = [&] {
        return QByteArray(static_cast<const char *>(sqlite3_column_blob(statement, column)),
                          sqlite3_column_bytes(statement, column));
    };
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return qint64(sqlite3_column_int64(statement, column));
    case SQLITE_BLOB:
        return bytes();
    case SQLITE_TEXT:
        return QString::fromUtf8(bytes());
    default:
        return {};
    }
}

} // namespace

RawDatabase::RawDatabase(const QString &path)
{
    if (sqlite3_open(QFile::encodeName(path).constData(), &m_database) != SQLITE_OK)
        m_error = sqlite3_errmsg(m_database);
}

RawDatabase::~RawDatabase()
{
    sqlite3_close(m_database);
}

std::vector<RawDatabase::Row> RawDatabase::run(const QString &sql, const Row &values)
{
    std::vector<Row> rows;
    sqlite3_stmt *statement = nullptr;
    int code = sqlite3_prepare_v2(m_database, sql.toUtf8().constData(), -1, &statement, nullptr);
    for (size_t i = 0; code == SQLITE_OK && i < values.size(); ++i)
        code = bind(statement, int(i) + 1, values[i]);
    while (code == SQLITE_OK && (code = sqlite3_step(statement)) == SQLITE_ROW) {
        Row row;
        for (int column = 0; column < sqlite3_column_count(statement); ++column)
            row.push_back(valueOf(statement, column));
        rows.push_back(std::move(row));
        code = SQLITE_OK;
    }
    if (code != SQLITE_DONE)
        m_error = sqlite3_errmsg(m_database);
    sqlite3_finalize(statement);
    return rows;
}

void RawDatabase::runScript(const QByteArray &sql)
{
    if (sqlite3_exec(m_database, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        m_error = sqlite3_errmsg(m_database);
}

} // namespace plumbline::test
