// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables.h"

#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::store {

namespace {

constexpr std::array instanceColumns{"id"_L1,        "name"_L1,       "group_names"_L1,
                                     "tags"_L1,      "is_removed"_L1, "ak_name"_L1,
                                     "ek_digest"_L1, "added_at"_L1,   "details"_L1};
constexpr std::array blobColumns{"number"_L1, "hash"_L1, "size"_L1, "base"_L1, "bytes"_L1};
constexpr std::array bootColumns{"number"_L1,   "instance"_L1, "collected_at"_L1,
                                 "evidence"_L1, "parts"_L1,    "metadata"_L1};
constexpr std::array appraisalColumns{"boot"_L1,    "instance"_L1, "verifier"_L1, "rules"_L1,
                                      "verdict"_L1, "status"_L1,   "details"_L1,  "appraised_at"_L1};
constexpr std::array exceptionColumns{"instance"_L1,    "fingerprint"_L1, "state"_L1,
                                      "first_at"_L1,    "latest_at"_L1,   "first_boot"_L1,
                                      "latest_boot"_L1, "occurrences"_L1, "details"_L1};
constexpr std::array ledgerColumns{"sequence"_L1, "hash"_L1, "bytes"_L1};
constexpr std::array benchmarkColumns{"instance"_L1, "version"_L1, "hash"_L1, "entry"_L1};
constexpr std::array derivedColumns{"kind"_L1, "item"_L1, "bytes"_L1};
constexpr std::array catalogueColumns{"algorithm"_L1, "digest"_L1,  "source"_L1,  "file"_L1,
                                      "package"_L1,   "version"_L1, "added_at"_L1};

QStringList names(std::span<const QLatin1StringView> columns)
{
    return {columns.begin(), columns.end()};
}

/// "a = ? AND b = ?"
QString assignments(std::span<const QLatin1StringView> columns, const QString &separator)
{
    return names(columns).join(" = ?"_L1 + separator) + " = ?"_L1;
}

} // namespace

const Table instancesTable{"instances"_L1, instanceColumns, 1};
const Table blobsTable{"blobs"_L1, blobColumns, 1};
const Table bootsTable{"boots"_L1, bootColumns, 1};
const Table appraisalsTable{"appraisals"_L1, appraisalColumns, 1};
const Table exceptionsTable{"exceptions"_L1, exceptionColumns, 2};
const Table ledgerTable{"ledger_entries"_L1, ledgerColumns, 1};
const Table benchmarksTable{"benchmarks"_L1, benchmarkColumns, 2};
const Table derivedTable{"derived"_L1, derivedColumns, 2};
const Table catalogueTable{"catalogue"_L1, catalogueColumns, 4};

std::span<const Table *const> sealedTables()
{
    static constexpr std::array tables{&instancesTable,  &blobsTable,      &bootsTable,
                                       &appraisalsTable, &exceptionsTable, &ledgerTable,
                                       &benchmarksTable, &derivedTable,    &catalogueTable};
    return tables;
}

QString insertSql(const Table &table)
{
    const QStringList columns = names(table.columns);
    const QStringList marks(columns.size(), u"?"_s);
    return u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table.name, columns.join(u", "_s), marks.join(u", "_s));
}

QString updateSql(const Table &table)
{
    return u"UPDATE %1 SET %2"_s.arg(table.name,
                                     assignments(table.columns.subspan(size_t(table.keys)), u", "_s))
        + keyCondition(table);
}

QString deleteSql(const Table &table)
{
    return u"DELETE FROM %1"_s.arg(table.name) + keyCondition(table);
}

QString selectSql(const Table &table)
{
    return u"SELECT %1 FROM %2"_s.arg(names(table.columns).join(u", "_s), table.name);
}

QString keyCondition(const Table &table)
{
    return u" WHERE "_s + assignments(table.columns.first(size_t(table.keys)), u" AND "_s);
}

} // namespace plumbline::store
