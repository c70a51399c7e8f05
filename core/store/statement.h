// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <QDateTime>
#include <QVariant>

#include <optional>

namespace plumbline::store {

/// Values of a row or parameters of a statement, in order: qint64, QString, QByteArray, or null.
using Values = std::vector<QVariant>;

/// Null for empty bytes: for columns that may be unknown.
[[nodiscard]] QVariant bytesOrNull(const QByteArray &bytes);
[[nodiscard]] QVariant value(const QByteArray &bytes); ///< never null
[[nodiscard]] QVariant value(const QString &text); ///< never null
[[nodiscard]] QVariant value(const QDateTime &time); ///< milliseconds since 1970, UTC
[[nodiscard]] QDateTime timeOf(qint64 milliseconds);

/// A prepared statement in use, with its parameters. The first error sticks: later reads give nothing, and a
/// loop over next() ends; ask result() once. What is in a column is not believed to have the right type.
class Statement
{
public:
    Statement(Connection &connection, const QString &sql, const Values &values = {});
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Steps to the next row; the first call runs the statement.
    [[nodiscard]] bool next();
    /// Runs a statement without rows.
    [[nodiscard]] StoreResult<void> run();
    [[nodiscard]] StoreResult<void> result() const;
    /// Rows that run() changed.
    [[nodiscard]] qint64 changed() const;

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 number(int column);
    [[nodiscard]] QString text(int column);
    [[nodiscard]] QByteArray bytes(int column);
    [[nodiscard]] QDateTime time(int column) { return timeOf(number(column)); }
    /// All columns as they are.
    [[nodiscard]] Values values(int columns) const;

    /// Makes the statement fail with Damaged: what the row says cannot be.
    void damaged(const QString &what);

private:
    [[nodiscard]] QVariant typed(int column, QMetaType::Type type);
    void execute();

    QSqlQuery *m_query = nullptr;
    std::optional<StoreError> m_error;
    bool m_isRun = false;
};

} // namespace plumbline::store
