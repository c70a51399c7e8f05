// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/blobs.h"
#include "core/store/sqlstore.h"

#include "core/base/hasher.h"

using namespace Qt::StringLiterals;

namespace plumbline::store {

StoreResult<trust::Head> SqlStore::ledgerHead()
{
    trust::Head head;
    Statement statement(m_database.connection(),
                        u"SELECT sequence, hash FROM ledger_entries ORDER BY sequence DESC LIMIT 1"_s);
    if (statement.next())
        head = {.sequence = quint64(statement.number(0)), .hash = statement.bytes(1)};
    if (auto done = statement.result(); !done)
        return fail(done.error());
    return head;
}

StoreResult<trust::Head> SqlStore::appendEntry(const trust::Head &expected, const QByteArray &entry)
{
    if (entry.size() > maxColumnSize)
        return fail(StoreError{
            .kind = StoreError::Kind::TooLarge, .wanted = entry.size(), .available = maxColumnSize});
    const quint64 sequence = expected.hash.isEmpty() ? 0 : expected.sequence + 1;
    const trust::Head next{.sequence = sequence, .hash = hashOf(HashAlgorithm::Sha256, entry)};
    const auto done = m_database.transaction([&]() -> StoreResult<void> {
        const auto head = ledgerHead();
        if (!head)
            return fail(head.error());
        if (*head != expected)
            return fail(StoreError{.kind = StoreError::Kind::HeadMoved,
                                   .wanted = qint64(expected.sequence),
                                   .available = qint64(head->sequence)});
        return m_database.insert(ledgerTable, {qint64(next.sequence), next.hash, value(entry)});
    });
    if (!done)
        return fail(done.error());
    return next;
}

StoreResult<std::vector<LedgerRow>> SqlStore::entries(quint64 first, int limit)
{
    std::vector<LedgerRow> rows;
    Statement statement(m_database.connection(),
                        selectSql(ledgerTable) + u" WHERE sequence >= ? ORDER BY sequence LIMIT ?"_s,
                        {qint64(first), limit});
    while (statement.next()) {
        const LedgerRow row{.sequence = quint64(statement.number(0)), .bytes = statement.bytes(2)};
        if (hashOf(HashAlgorithm::Sha256, row.bytes) != statement.bytes(1))
            statement.damaged(u"ledger_entries %1: hash"_s.arg(row.sequence));
        rows.push_back(row);
    }
    if (auto done = statement.result(); !done)
        return fail(done.error());
    return rows;
}

} // namespace plumbline::store
