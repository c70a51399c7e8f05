// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/instance/bootsmodel.h"

#include "models/text/agetext.h"
#include "models/text/checktext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace plumbline::models {

void BootsModel::refresh()
{
    refilter();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int BootsModel::rowOf(const QByteArray &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (at(row).id == id)
            return row;
    }
    return -1;
}

QString BootsModel::header(int column) const
{
    switch (column) {
    case NumberColumn:
        return tr("Boot");
    case TimeColumn:
        return tr("Time");
    case StatusColumn:
        return tr("Verdict");
    case EvidenceColumn:
        return tr("Evidence");
    case BenchmarkColumn:
        return tr("Benchmark");
    default:
        return {};
    }
}

QString BootsModel::text(const BootRow &row, int column) const
{
    switch (column) {
    case NumberColumn:
        return row.repeats > 1 ? tr("%1, attested %2 times").arg(row.number).arg(row.repeats)
                               : QLocale().toString(row.number);
    case TimeColumn:
        return timeText(row.time);
    case StatusColumn:
        return row.summary.isEmpty() ? instanceStatusText(row.status)
                                     : instanceStatusText(row.status) + u" · "_s + row.summary;
    case EvidenceColumn:
        return verdictText(row.evidence);
    case BenchmarkColumn:
        return row.benchmarkVersion ? tr("Version %1").arg(row.benchmarkVersion) : tr("None");
    default:
        return {};
    }
}

QVariant BootsModel::value(const BootRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
        return header(column) + u": "_s + text(row, column);
    case StatusRole:
        return int(row.status);
    case EvidenceRole:
        return int(row.evidence);
    case IdRole:
        return row.id;
    default:
        return {};
    }
}

} // namespace plumbline::models
