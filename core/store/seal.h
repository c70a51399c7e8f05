// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/statement.h"
#include "core/store/tables.h"

#include <array>

namespace plumbline::store {

/// A sum of row hashes modulo 2^256: the order in which rows came and went does not matter.
class RowTotal
{
public:
    RowTotal() = default;
    void add(QByteArrayView hash); ///< 32 bytes
    void subtract(QByteArrayView hash);
    [[nodiscard]] QByteArray bytes() const; ///< 32 bytes
    /// Nothing unless these are 32 bytes.
    [[nodiscard]] static std::optional<RowTotal> fromBytes(QByteArrayView bytes);

    bool operator==(const RowTotal &) const = default;

private:
    std::array<quint64, 4> m_words{}; ///< least significant first
};

/// How many rows a table has and the total of their hashes.
struct TableSeal
{
    qint64 rows = 0;
    RowTotal total;

    void add(const QByteArray &hash);
    void subtract(const QByteArray &hash);

    bool operator==(const TableSeal &) const = default;
};

/// The seals of all tables, by the order of sealedTables(), and how often they changed.
struct Seals
{
    qint64 generation = 0; ///< grows with every transaction that writes
    std::vector<TableSeal> tables;

    bool operator==(const Seals &) const = default;
};

/// HMAC-SHA-256 of a row with its table's name, each value with its type and length before it. Only who has
/// @p key can make one, so a row that others changed is missed in the total.
[[nodiscard]] QByteArray rowHash(QByteArrayView key, const Table &table, const Values &row);

/// Of a store without rows.
[[nodiscard]] Seals emptySeals();

/// Reads the seals of an open store; nothing where they were not made with @p key.
[[nodiscard]] StoreResult<std::optional<Seals>> readSeals(Connection &connection, QByteArrayView key);
[[nodiscard]] StoreResult<void> writeSeals(Connection &connection, QByteArrayView key, const Seals &seals);

} // namespace plumbline::store
