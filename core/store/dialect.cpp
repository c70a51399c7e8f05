// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dialect.h"

using namespace Qt::StringLiterals;

namespace plumbline::store {

const Dialect &sqliteDialect()
{
    static constexpr Dialect dialect{
        .driver = "QSQLITE"_L1,
        .bytes = "BLOB"_L1,
        // Only spelled so does it become the row's own number and needs no index.
        .numberKey = "INTEGER PRIMARY KEY"_L1,
        .beginWriting = "BEGIN IMMEDIATE"_L1};
    return dialect;
}

QString inDialect(QString sql, const Dialect &dialect)
{
    return sql.replace("{bytes}"_L1, dialect.bytes).replace("{number_key}"_L1, dialect.numberKey);
}

} // namespace plumbline::store
