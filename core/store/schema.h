// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <functional>

namespace plumbline::store {

/// One released change of the schema.
struct SchemaStep
{
    int number = 0; ///< from 1, without gaps
    QString name; ///< "store"
    QString sql; ///< in no dialect yet
};

/// The steps that are built into the program, in order: resources/sql/NNN_name.sql.
[[nodiscard]] std::vector<SchemaStep> schemaSteps();

/// What a database has of our schema.
struct SchemaState
{
    bool isEmpty = false; ///< nothing is in it at all
    int step = 0; ///< the latest; 0 where there is none
};

[[nodiscard]] StoreResult<SchemaState> schemaState(Connection &connection);

/// Applies the steps up to @p last that the database does not have yet, each in a transaction of its own.
/// @p afterFirst runs in the transaction of step 1.
[[nodiscard]] StoreResult<void> applySteps(Connection &connection, const std::vector<SchemaStep> &steps,
                                           const std::function<StoreResult<void>()> &afterFirst);

/// The text of everything in an SQLite database's schema, in a fixed order.
[[nodiscard]] StoreResult<QStringList> sqliteSchema(Connection &connection);

} // namespace plumbline::store
