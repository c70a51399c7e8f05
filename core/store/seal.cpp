// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/seal.h"

#include "core/base/secret.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace plumbline::store {

namespace {

constexpr qsizetype hashSize = 32;

std::array<quint64, 4> wordsOf(QByteArrayView bytes)
{
    Q_ASSERT(bytes.size() == hashSize);
    std::array<quint64, 4> words{};
    for (size_t i = 0; i < words.size(); ++i)
        words[i] = qFromLittleEndian<quint64>(bytes.data() + i * sizeof(quint64));
    return words;
}

void append(QByteArray &bytes, quint64 number)
{
    const quint64 little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

void appendSized(QByteArray &bytes, char type, QByteArrayView value)
{
    bytes.append(type);
    append(bytes, quint64(value.size()));
    bytes.append(value);
}

void appendValue(QByteArray &bytes, const QVariant &value)
{
    if (value.isNull())
        return appendSized(bytes, 'n', {});
    switch (value.typeId()) {
    case QMetaType::QByteArray:
        return appendSized(bytes, 'b', value.toByteArray());
    case QMetaType::QString:
        return appendSized(bytes, 't', value.toString().toUtf8());
    default:
        bytes.append('i');
        append(bytes, quint64(value.toLongLong()));
    }
}

/// What the seals say, authenticated.
QByteArray authentication(QByteArrayView key, const Seals &seals)
{
    QByteArray message("seals");
    append(message, quint64(seals.generation));
    for (const TableSeal &seal : seals.tables) {
        append(message, quint64(seal.rows));
        message.append(seal.total.bytes());
    }
    return hmacSha256(key, message);
}

/// The row of seals that holds the generation and the authentication of the others.
constexpr QLatin1StringView allTables("*");

} // namespace

void RowTotal::add(QByteArrayView hash)
{
    quint64 carry = 0;
    const std::array<quint64, 4> words = wordsOf(hash);
    for (size_t i = 0; i < m_words.size(); ++i) {
        const quint64 sum = m_words[i] + words[i];
        const quint64 withCarry = sum + carry;
        carry = quint64(sum < words[i]) + quint64(withCarry < sum);
        m_words[i] = withCarry;
    }
}

void RowTotal::subtract(QByteArrayView hash)
{
    // a - b is ~(~a + b).
    for (quint64 &word : m_words)
        word = ~word;
    add(hash);
    for (quint64 &word : m_words)
        word = ~word;
}

QByteArray RowTotal::bytes() const
{
    QByteArray bytes;
    for (const quint64 word : m_words)
        append(bytes, word);
    return bytes;
}

std::optional<RowTotal> RowTotal::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != hashSize)
        return {};
    RowTotal total;
    total.m_words = wordsOf(bytes);
    return total;
}

void TableSeal::add(const QByteArray &hash)
{
    ++rows;
    total.add(hash);
}

void TableSeal::subtract(const QByteArray &hash)
{
    --rows;
    total.subtract(hash);
}

QByteArray rowHash(QByteArrayView key, const Table &table, const Values &row)
{
    QByteArray message;
    appendSized(message, 't', QByteArrayView(table.name.data(), table.name.size()));
    for (const QVariant &value : row)
        appendValue(message, value);
    return hmacSha256(key, message);
}

Seals emptySeals()
{
    return {.tables = std::vector<TableSeal>(sealedTables().size())};
}

StoreResult<std::optional<Seals>> readSeals(Connection &connection, QByteArrayView key)
{
    Seals seals = emptySeals();
    QByteArray found;
    Statement statement(connection, u"SELECT table_name, row_count, total FROM seals"_s);
    while (statement.next()) {
        const QString name = statement.text(0);
        if (name == allTables) {
            seals.generation = statement.number(1);
            found = statement.bytes(2);
        }
        for (size_t i = 0; i < sealedTables().size(); ++i) {
            if (name != sealedTables()[i]->name)
                continue;
            seals.tables[i].rows = statement.number(1);
            if (const auto total = RowTotal::fromBytes(statement.bytes(2)))
                seals.tables[i].total = *total;
        }
    }
    if (auto done = statement.result(); !done)
        return fail(done.error());
    if (found != authentication(key, seals))
        return std::optional<Seals>();
    return std::optional(seals);
}

StoreResult<void> writeSeals(Connection &connection, QByteArrayView key, const Seals &seals)
{
    const auto write
        = [&](QLatin1StringView name, qint64 rows, const QByteArray &total) -> StoreResult<void> {
        const QString table = name;
        Statement update(connection, u"UPDATE seals SET row_count = ?, total = ? WHERE table_name = ?"_s,
                         {rows, total, table});
        if (auto done = update.run(); !done || update.changed() == 1)
            return done;
        return Statement(connection, u"INSERT INTO seals (table_name, row_count, total) VALUES (?, ?, ?)"_s,
                         {table, rows, total})
            .run();
    };
    for (size_t i = 0; i < seals.tables.size(); ++i) {
        const TableSeal &seal = seals.tables[i];
        if (auto done = write(sealedTables()[i]->name, seal.rows, seal.total.bytes()); !done)
            return done;
    }
    return write(allTables, seals.generation, authentication(key, seals));
}

} // namespace plumbline::store
