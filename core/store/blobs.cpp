// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/blobs.h"

#include "core/base/hasher.h"
#include "core/store/deflate.h"
#include "core/store/delta.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace plumbline::store {

namespace {

struct BlobRow
{
    qint64 number = 0;
    QByteArray hash;
    qint64 size = 0;
    std::optional<qint64> base;
    QByteArray bytes;
};

StoreResult<std::optional<BlobRow>> readRow(Database &database, QLatin1StringView column, const QVariant &key)
{
    Statement statement(database.connection(), selectSql(blobsTable) + u" WHERE %1 = ?"_s.arg(column), {key});
    std::optional<BlobRow> row;
    if (statement.next()) {
        row = BlobRow{.number = statement.number(0),
                      .hash = statement.bytes(1),
                      .size = statement.number(2),
                      .bytes = statement.bytes(4)};
        if (!statement.isNull(3))
            row->base = statement.number(3);
    }
    if (auto done = statement.result(); !done)
        return fail(done.error());
    return row;
}

Failure<StoreError> damaged(const BlobRow &row, const QString &what)
{
    return fail(StoreError::Kind::Damaged, u"blobs %1: %2"_s.arg(row.number).arg(what));
}

/// The deflated bytes of a row, inflated: a blob or a delta. A delta has at most a few bytes more than what
/// it makes.
StoreResult<QByteArray> contentOf(const BlobRow &row)
{
    if (row.size < 0 || row.size > maxBlobSize)
        return damaged(row, u"size"_s);
    auto bytes = inflated(row.bytes, row.size);
    if (!bytes)
        return damaged(row, u"bytes"_s);
    return *bytes;
}

StoreResult<QByteArray> verified(const BlobRow &row, QByteArray bytes)
{
    if (hashOf(HashAlgorithm::Sha256, bytes) != row.hash)
        return damaged(row, u"hash"_s);
    return bytes;
}

/// A delta's row: the size of the delta (32 bits) is part of the deflated bytes' front, so that inflating
/// knows how much memory it may use.
constexpr qsizetype deltaSizeField = 4;

StoreResult<QByteArray> deltaOf(const BlobRow &row)
{
    if (row.bytes.size() < deltaSizeField)
        return damaged(row, u"delta"_s);
    const qint64 size = qFromLittleEndian<quint32>(row.bytes.constData());
    if (size > maxBlobSize)
        return damaged(row, u"delta size"_s);
    auto delta = inflated(QByteArrayView(row.bytes).sliced(deltaSizeField), size);
    if (!delta)
        return damaged(row, u"delta bytes"_s);
    return *delta;
}

StoreResult<QByteArray> bytesOf(Database &database, const BlobRow &row)
{
    if (!row.base) {
        auto bytes = contentOf(row);
        return bytes ? verified(row, *bytes) : bytes;
    }
    const auto base = readRow(database, "number"_L1, *row.base);
    if (!base)
        return fail(base.error());
    if (!*base || (*base)->base || row.size < 0 || row.size > maxBlobSize)
        return damaged(row, u"base"_s);
    const auto baseBytes = contentOf(**base);
    const auto delta = deltaOf(row);
    if (!baseBytes || !delta)
        return baseBytes ? delta : baseBytes;
    const auto bytes = applyDelta(*baseBytes, *delta, row.size);
    if (!bytes)
        return damaged(row, u"delta"_s);
    return verified(row, *bytes);
}

/// A delta row's bytes against the base of that number.
QByteArray packedDelta(const QByteArray &base, const QByteArray &bytes)
{
    const QByteArray delta = makeDelta(base, bytes);
    const quint32 size = qToLittleEndian(quint32(delta.size()));
    return QByteArray(reinterpret_cast<const char *>(&size), deltaSizeField) + deflated(delta);
}

/// What a delta can be made against: the similar blob, or what that one itself is a delta of.
StoreResult<std::optional<BlobRow>> baseFor(Database &database, const QByteArray &similarTo)
{
    if (similarTo.isEmpty())
        return std::optional<BlobRow>();
    auto row = readRow(database, "hash"_L1, similarTo);
    if (row && *row && (*row)->base)
        return readRow(database, "number"_L1, *(*row)->base);
    return row;
}

/// Bytes shorter than this are not worth a delta.
constexpr qsizetype minDeltaSize = 512;
/// A delta must be so many times smaller than the bytes: logs deflate to a third or a quarter.
constexpr qsizetype minDeltaGain = 12;

/// The columns base and bytes of a new row.
struct PackedBlob
{
    QVariant base = QVariant(QMetaType(QMetaType::LongLong)); ///< null: none
    QByteArray bytes;
};

StoreResult<PackedBlob> pack(Database &database, const QByteArray &bytes, const QByteArray &similarTo)
{
    if (bytes.size() >= minDeltaSize) {
        const auto base = baseFor(database, similarTo);
        if (!base)
            return fail(base.error());
        // Nothing new is made to hang on a base that is damaged.
        if (const auto baseBytes = *base ? bytesOf(database, **base) : QByteArray(); *base && baseBytes) {
            const QByteArray delta = packedDelta(*baseBytes, bytes);
            if (delta.size() * minDeltaGain <= bytes.size())
                return PackedBlob{(*base)->number, delta};
        }
    }
    return PackedBlob{.bytes = deflated(bytes)};
}

Failure<StoreError> tooLarge(qint64 size, qint64 limit)
{
    return fail(StoreError{.kind = StoreError::Kind::TooLarge, .wanted = size, .available = limit});
}

} // namespace

StoreResult<QByteArray> putBlob(Database &database, const QByteArray &bytes, const QByteArray &similarTo)
{
    if (bytes.size() > maxBlobSize)
        return tooLarge(bytes.size(), maxBlobSize);
    const QByteArray hash = hashOf(HashAlgorithm::Sha256, bytes);
    const auto present = readRow(database, "hash"_L1, hash);
    if (!present)
        return fail(present.error());
    if (*present)
        return hash;
    const auto packed = pack(database, bytes, similarTo);
    if (!packed)
        return fail(packed.error());
    if (packed->bytes.size() > maxColumnSize)
        return tooLarge(packed->bytes.size(), maxColumnSize);
    const auto number = database.nextNumber(blobsTable);
    if (!number)
        return fail(number.error());
    const auto done
        = database.insert(blobsTable, {*number, hash, qint64(bytes.size()), packed->base, packed->bytes});
    if (!done)
        return fail(done.error());
    return hash;
}

StoreResult<QByteArray> readBlob(Database &database, const QByteArray &hash)
{
    const auto row = readRow(database, "hash"_L1, hash);
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(StoreError::Kind::NotFound, u"blobs"_s);
    return bytesOf(database, **row);
}

} // namespace plumbline::store
