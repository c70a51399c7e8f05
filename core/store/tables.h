// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace plumbline::store {

/// A table of the schema: its columns in order, the primary key first.
struct Table
{
    QLatin1StringView name;
    std::span<const QLatin1StringView> columns;
    int keys = 1; ///< how many columns the primary key has

    bool operator==(const Table &other) const { return name == other.name; }
};

extern const Table instancesTable;
extern const Table blobsTable;
extern const Table bootsTable;
extern const Table appraisalsTable;
extern const Table exceptionsTable;
extern const Table ledgerTable;
extern const Table benchmarksTable;
extern const Table derivedTable;
extern const Table catalogueTable;

/// All tables whose rows are sealed.
[[nodiscard]] std::span<const Table *const> sealedTables();

// The statements that every table needs, with a parameter for each column in order.
[[nodiscard]] QString insertSql(const Table &table);
[[nodiscard]] QString updateSql(const Table &table); ///< parameters: the columns after the key, then the key
[[nodiscard]] QString deleteSql(const Table &table); ///< parameters: the key
[[nodiscard]] QString selectSql(const Table &table); ///< every column of every row; conditions may follow
[[nodiscard]] QString keyCondition(const Table &table); ///< " WHERE …", parameters: the key

} // namespace plumbline::store
