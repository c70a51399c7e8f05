// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>

#include <vector>

struct sqlite3;

namespace plumbline::test {

/// An SQLite file as any other program opens it, with nothing of ours switched on or off: what an attacker
/// uses.
class RawDatabase
{
public:
    explicit RawDatabase(const QString &path);
    ~RawDatabase();
    Q_DISABLE_COPY_MOVE(RawDatabase)

    using Row = std::vector<QVariant>;
    /// Runs one statement. Rows hold qint64, QByteArray, QString or null.
    std::vector<Row> run(const QString &sql, const Row &values = {});
    /// Runs several.
    void runScript(const QByteArray &sql);
    /// The message of the latest failure; empty where there was none.
    [[nodiscard]] const QByteArray &error() const { return m_error; }

private:
    sqlite3 *m_database = nullptr;
    QByteArray m_error;
};

} // namespace plumbline::test
