// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace plumbline::store {

/// What differs between database systems. Everything else in our SQL is what SQLite and PostgreSQL share.
struct Dialect
{
    QLatin1StringView driver; ///< Qt's name of it
    QLatin1StringView bytes; ///< type of a column of bytes
    QLatin1StringView numberKey; ///< type and constraint of a number that is the primary key
    /// Begins a transaction in which no other process writes.
    QLatin1StringView beginWriting;
};

[[nodiscard]] const Dialect &sqliteDialect();

/// A schema step in that dialect: {bytes} and {number_key} filled in.
[[nodiscard]] QString inDialect(QString sql, const Dialect &dialect);

} // namespace plumbline::store
