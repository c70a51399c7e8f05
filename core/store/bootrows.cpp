// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/blobs.h"
#include "core/store/parts.h"
#include "core/store/sqlstore.h"

#include "core/base/hasher.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace plumbline::store {

namespace {

Boot readBoot(Statement &statement)
{
    Boot boot{.number = statement.number(0),
              .instance = statement.bytes(1),
              .collectedAt = statement.time(2),
              .evidence = statement.bytes(3),
              .metadata = statement.bytes(5)};
    const QByteArray bytes = statement.bytes(4);
    auto parts = readParts(bytes);
    if (!parts || hashOf(HashAlgorithm::Sha256, bytes) != boot.evidence)
        statement.damaged(u"boots %1: parts"_s.arg(boot.number));
    else
        boot.parts = std::move(*parts);
    return boot;
}

/// Of the columns of appraisalsTable, the first of which is column @p first.
std::optional<StoredAppraisal> readAppraisal(Statement &statement, int first)
{
    if (statement.isNull(first))
        return {};
    return StoredAppraisal{.boot = statement.number(first),
                           .instance = statement.bytes(first + 1),
                           .verifier = statement.text(first + 2),
                           .rules = statement.bytes(first + 3),
                           .verdict = int(statement.number(first + 4)),
                           .status = int(statement.number(first + 5)),
                           .details = statement.bytes(first + 6),
                           .appraisedAt = statement.time(first + 7)};
}

constexpr int bootColumns = 6;

StoreResult<std::vector<AppraisedBoot>> readBoots(Statement &statement)
{
    std::vector<AppraisedBoot> boots;
    while (statement.next())
        boots.push_back({readBoot(statement), readAppraisal(statement, bootColumns)});
    if (auto done = statement.result(); !done)
        return fail(done.error());
    return boots;
}

/// Boots with their appraisals; a condition follows.
QString appraisedBoots(QLatin1StringView details = "a.details"_L1)
{
    return u"SELECT b.number, b.instance, b.collected_at, b.evidence, b.parts, b.metadata, "
           "a.boot, a.instance, a.verifier, a.rules, a.verdict, a.status, %1, a.appraised_at "
           "FROM boots b LEFT JOIN appraisals a ON a.boot = b.number"_s.arg(details);
}

qint64 upperEnd(const Page &page)
{
    return page.before > 0 ? page.before : std::numeric_limits<qint64>::max();
}

QByteArray hashOfPart(const std::optional<AppraisedBoot> &boot, const QByteArray &name)
{
    if (!boot)
        return {};
    const auto found = std::ranges::find(boot->boot.parts, name, &PartReference::name);
    return found == boot->boot.parts.end() ? QByteArray() : found->hash;
}

/// Stores the parts; those that are like the previous boot's take little room.
StoreResult<std::vector<PartReference>> storeParts(Database &database, const NewBoot &boot,
                                                   const std::optional<AppraisedBoot> &previous)
{
    std::vector<PartReference> parts;
    for (const bundle::Member &part : boot.parts) {
        const auto hash = putBlob(database, part.bytes, hashOfPart(previous, part.name));
        if (!hash)
            return fail(hash.error());
        parts.push_back({part.name, *hash});
    }
    return parts;
}

StoreResult<std::optional<AppraisedBoot>> first(StoreResult<std::vector<AppraisedBoot>> boots)
{
    if (!boots)
        return fail(boots.error());
    return boots->empty() ? std::optional<AppraisedBoot>() : boots->front();
}

} // namespace

StoreResult<trust::ContentHash> SqlStore::putBlob(const QByteArray &bytes)
{
    trust::ContentHash stored;
    const auto done = m_database.transaction([&]() -> StoreResult<void> {
        const auto hash = store::putBlob(m_database, bytes);
        if (!hash)
            return fail(hash.error());
        stored = *hash;
        return {};
    });
    if (!done)
        return fail(done.error());
    return stored;
}

StoreResult<QByteArray> SqlStore::blob(const trust::ContentHash &hash)
{
    return readBlob(m_database, hash);
}

StoreResult<Boot> SqlStore::addBoot(const NewBoot &newBoot)
{
    Q_ASSERT(newBoot.parts.size() <= maxParts);
    Boot boot{.instance = newBoot.instance, .collectedAt = newBoot.collectedAt, .metadata = newBoot.metadata};
    const auto done = m_database.transaction([&]() -> StoreResult<void> {
        const auto previous = first(boots(newBoot.instance, {.limit = 1}));
        if (!previous)
            return fail(previous.error());
        auto parts = storeParts(m_database, newBoot, *previous);
        if (!parts)
            return fail(parts.error());
        boot.parts = std::move(*parts);
        const QByteArray written = writeParts(boot.parts);
        boot.evidence = hashOf(HashAlgorithm::Sha256, written);
        Statement same(m_database.connection(),
                       appraisedBoots() + u" WHERE b.instance = ? AND b.evidence = ?"_s,
                       {value(boot.instance), value(boot.evidence)});
        const auto present = first(readBoots(same));
        if (!present)
            return fail(present.error());
        if (*present) {
            boot = (*present)->boot;
            return {};
        }
        const auto number = m_database.nextNumber(bootsTable);
        if (!number)
            return fail(number.error());
        boot.number = *number;
        return m_database.insert(bootsTable,
                                 {boot.number, value(boot.instance), value(boot.collectedAt),
                                  value(boot.evidence), value(written), value(boot.metadata)});
    });
    if (!done)
        return fail(done.error());
    return boot;
}

StoreResult<std::optional<AppraisedBoot>> SqlStore::boot(RowNumber number)
{
    Statement statement(m_database.connection(), appraisedBoots() + u" WHERE b.number = ?"_s, {number});
    return first(readBoots(statement));
}

StoreResult<std::vector<AppraisedBoot>> SqlStore::boots(const trust::InstanceId &instance, const Page &page)
{
    Statement statement(m_database.connection(),
                        appraisedBoots()
                            + u" WHERE b.instance = ? AND b.number < ? ORDER BY b.number DESC LIMIT ?"_s,
                        {value(instance), upperEnd(page), page.limit});
    return readBoots(statement);
}

StoreResult<std::vector<AppraisedBoot>> SqlStore::latestBoots()
{
    Statement statement(m_database.connection(),
                        appraisedBoots()
                            + u" WHERE b.number IN (SELECT (SELECT MAX(n.number) FROM boots n "
                              "WHERE n.instance = i.id) FROM instances i)"_s);
    return readBoots(statement);
}

StoreResult<std::vector<bundle::Member>> SqlStore::evidence(const Boot &boot)
{
    std::vector<bundle::Member> members;
    for (const PartReference &part : boot.parts) {
        auto bytes = readBlob(m_database, part.hash);
        if (!bytes)
            return fail(bytes.error());
        members.push_back({part.name, std::move(*bytes)});
    }
    return members;
}

StoreResult<void> SqlStore::putAppraisal(const StoredAppraisal &appraisal)
{
    return m_database.transaction([&] {
        return m_database.put(appraisalsTable,
                              {appraisal.boot, value(appraisal.instance), value(appraisal.verifier),
                               value(appraisal.rules), qint64(appraisal.verdict), qint64(appraisal.status),
                               value(appraisal.details), value(appraisal.appraisedAt)});
    });
}

StoreResult<std::vector<Boot>> SqlStore::staleBoots(const trust::InstanceId &instance,
                                                    const QString &verifier, const QByteArray &rules,
                                                    const Page &page)
{
    Statement statement(
        m_database.connection(),
        appraisedBoots()
            + u" WHERE b.instance = ? AND b.number < ? AND (a.boot IS NULL OR a.verifier <> ? "
              "OR a.rules <> ?) ORDER BY b.number DESC LIMIT ?"_s,
        {value(instance), upperEnd(page), value(verifier), value(rules), page.limit});
    std::vector<Boot> boots;
    while (statement.next())
        boots.push_back(readBoot(statement));
    if (auto done = statement.result(); !done)
        return fail(done.error());
    return boots;
}

StoreResult<std::vector<AppraisedBoot>> SqlStore::history(const QDateTime &from, const QDateTime &to)
{
    Statement statement(m_database.connection(),
                        appraisedBoots("NULL"_L1)
                            + u" WHERE b.collected_at >= ? AND b.collected_at < ? ORDER BY b.collected_at"_s,
                        {value(from), value(to)});
    return readBoots(statement);
}

StoreResult<qint64> SqlStore::bootCount()
{
    Statement statement(m_database.connection(), u"SELECT COUNT(*) FROM boots"_s);
    const qint64 count = statement.next() ? statement.number(0) : 0;
    if (auto done = statement.result(); !done)
        return fail(done.error());
    return count;
}

} // namespace plumbline::store
