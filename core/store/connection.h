// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/dialect.h"
#include "core/store/storeerror.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <functional>
#include <unordered_map>

namespace plumbline::store {

/// One open connection to a database, of the thread that made it. Knows transactions and keeps prepared
/// statements; knows nothing of our tables.
class Connection
{
public:
    /// Takes over Qt's connection of that name, which nobody else holds.
    Connection(const QString &name, const Dialect &dialect);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] const QSqlDatabase &database() const { return m_database; }
    [[nodiscard]] const Dialect &dialect() const { return m_dialect; }
    [[nodiscard]] bool isInTransaction() const { return m_isInTransaction; }

    /// A statement without parameters and without rows.
    [[nodiscard]] StoreResult<void> execute(const QString &sql);

    [[nodiscard]] StoreResult<void> begin();
    [[nodiscard]] StoreResult<void> commit();
    void rollBack();

    /// The prepared query of that text, prepared once.
    [[nodiscard]] StoreResult<QSqlQuery *> prepared(const QString &sql);

private:
    QSqlDatabase m_database;
    const Dialect &m_dialect;
    std::unordered_map<QString, QSqlQuery> m_prepared;
    bool m_isInTransaction = false;
};

/// What the database says went wrong.
[[nodiscard]] StoreError errorOf(const QSqlError &error);

} // namespace plumbline::store
