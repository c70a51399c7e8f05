// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/whitelist/benchmarksmodel.h"

#include "core/base/safetext.h"
#include "models/text/actiontext.h"
#include "models/text/agetext.h"

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

constexpr qsizetype longestText = 200;

BenchmarkRow rowOf(const trust::LedgerState &state, const trust::InstanceId &instance,
                   const trust::BenchmarkVersion &version)
{
    return {.instance = instance,
            .instanceName = instanceName(state, instance),
            .version = version.version,
            .previousVersion = version.previousVersion,
            .restoredVersion = version.restoredVersion,
            .isInForce = false,
            .time = version.set.time,
            .by = operatorName(state, version.set.by),
            .approvedBy
            = version.set.approvedBy.isEmpty() ? QString() : operatorName(state, version.set.approvedBy),
            .reason = safeTextElided(version.decision.reason, longestText),
            .ticket = safeTextElided(version.decision.ticket, longestText),
            .entry = version.set.sequence,
            .hash = version.benchmark};
}

} // namespace

std::vector<BenchmarkRow> benchmarkRows(const trust::LedgerState &state)
{
    std::vector<std::vector<BenchmarkRow>> groups;
    for (const auto &[instance, versions] : state.benchmarks) {
        std::vector<BenchmarkRow> rows;
        for (auto version = versions.rbegin(); version != versions.rend(); ++version)
            rows.push_back(rowOf(state, instance, *version));
        if (rows.empty())
            continue;
        rows.front().isInForce = true;
        groups.push_back(std::move(rows));
    }
    std::ranges::stable_sort(groups, [](const auto &a, const auto &b) {
        return a.front().instanceName.localeAwareCompare(b.front().instanceName) < 0;
    });
    std::vector<BenchmarkRow> all;
    for (auto &rows : groups)
        std::ranges::move(rows, std::back_inserter(all));
    return all;
}

QStringList lineageText(const BenchmarkRow &row)
{
    QStringList lines;
    lines += row.isInForce
        ? BenchmarksModel::tr("Version %1 of %2 is in force.").arg(row.version).arg(row.instanceName)
        : BenchmarksModel::tr("Version %1 of %2 is no longer in force.")
              .arg(row.version)
              .arg(row.instanceName);
    lines += row.restoredVersion
        ? BenchmarksModel::tr("Its values are those of version %1, restored by %2 on %3.")
              .arg(row.restoredVersion)
              .arg(row.by, timeText(row.time))
        : BenchmarksModel::tr("Its values were learnt from a verified boot and accepted by %1 on %2.")
              .arg(row.by, timeText(row.time));
    if (!row.approvedBy.isEmpty())
        lines += BenchmarksModel::tr("The second operator was %1.").arg(row.approvedBy);
    lines += row.previousVersion ? BenchmarksModel::tr("It replaced version %1.").arg(row.previousVersion)
                                 : BenchmarksModel::tr("It replaced nothing: it was the first.");
    lines += BenchmarksModel::tr("Reason: %1").arg(row.reason);
    if (!row.ticket.isEmpty())
        lines += BenchmarksModel::tr("Ticket: %1").arg(row.ticket);
    lines += BenchmarksModel::tr("Ledger entry %1").arg(row.entry);
    return lines;
}

void BenchmarksModel::setInstance(const trust::InstanceId &instance)
{
    m_instance = instance;
    refilter();
}

void BenchmarksModel::refresh()
{
    refilter();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QString BenchmarksModel::header(int column) const
{
    switch (column) {
    case InstanceColumn:
        return tr("Instance");
    case VersionColumn:
        return tr("Version");
    case OriginColumn:
        return tr("Origin");
    case ApprovedColumn:
        return tr("Approved by");
    case TimeColumn:
        return tr("Time");
    case ReasonColumn:
        return tr("Reason");
    default:
        return {};
    }
}

QString BenchmarksModel::text(const BenchmarkRow &row, int column) const
{
    switch (column) {
    case InstanceColumn:
        return row.instanceName;
    case VersionColumn:
        return row.isInForce ? tr("%1, in force").arg(row.version) : QString::number(row.version);
    case OriginColumn:
        if (row.restoredVersion)
            return tr("Undo: version %1 again").arg(row.restoredVersion);
        return row.previousVersion ? tr("Replaced version %1").arg(row.previousVersion)
                                   : tr("First benchmark");
    case ApprovedColumn:
        return row.approvedBy.isEmpty() ? row.by : tr("%1 and %2").arg(row.by, row.approvedBy);
    case TimeColumn:
        return timeText(row.time);
    case ReasonColumn:
        return row.ticket.isEmpty() ? row.reason : row.reason + u" · "_s + row.ticket;
    default:
        return {};
    }
}

QVariant BenchmarksModel::value(const BenchmarkRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
        return header(column) + u": "_s + text(row, column);
    case Qt::AccessibleDescriptionRole:
        return column == VersionColumn ? lineageText(row).join(u' ') : QString();
    case IsInForceRole:
        return row.isInForce;
    case InstanceRole:
        return row.instance;
    case VersionRole:
        return row.version;
    case HashRole:
        return row.hash;
    default:
        return {};
    }
}

QVariant BenchmarksModel::sortKey(const BenchmarkRow &row, int column) const
{
    if (column == VersionColumn)
        return row.version;
    return column == TimeColumn ? QVariant(row.time) : QVariant(text(row, column));
}

QString BenchmarksModel::searchText(const BenchmarkRow &row) const
{
    QString all;
    for (int column = 0; column < ColumnCount; ++column)
        all += text(row, column) + u' ';
    return all;
}

} // namespace plumbline::models
