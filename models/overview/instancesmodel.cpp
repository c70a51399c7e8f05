// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overview/instancesmodel.h"

#include "core/base/safetext.h"
#include "models/chain/chaintext.h"
#include "models/text/agetext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

constexpr qsizetype longestName = 80;

struct BeadsText
{
    Q_DECLARE_TR_FUNCTIONS(Beads)
};

QString groupsText(const InstanceRow &row)
{
    QStringList safe;
    for (const QString &group : row.groups)
        safe += safeTextElided(group, longestName);
    return safe.join(u", "_s);
}

} // namespace

QString beadsText(const std::vector<StageBead> &beads)
{
    if (beads.empty())
        return BeadsText::tr("nothing measured");
    QStringList parts;
    int accepted = 0;
    int notVouchedFor = 0;
    for (const StageBead &bead : beads) {
        if (bead.state == TrustState::Accepted)
            ++accepted;
        else if (bead.state == TrustState::NotVouchedFor)
            ++notVouchedFor;
        else if (bead.state == TrustState::Changed)
            parts += BeadsText::tr("%1 changed").arg(stageShortName(bead.stage));
    }
    if (accepted == int(beads.size()))
        return BeadsText::tr("all stages accepted");
    if (accepted > 0)
        parts.prepend(BeadsText::tr("%1 accepted").arg(accepted));
    if (notVouchedFor > 0)
        parts += BeadsText::tr("%1 not vouched for").arg(notVouchedFor);
    return parts.isEmpty() ? BeadsText::tr("not compared") : parts.join(u", "_s);
}

InstancesModel::InstancesModel(QObject *parent)
    : RowsModel(parent)
    , m_clock([] { return QDateTime::currentDateTimeUtc(); })
{
}

void InstancesModel::setClock(Clock clock)
{
    m_clock = std::move(clock);
    refresh();
}

void InstancesModel::setStatus(std::optional<InstanceStatus> status)
{
    m_status = status;
    refilter();
}

void InstancesModel::refresh()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int InstancesModel::count(InstanceStatus status) const
{
    return int(std::ranges::count(all(), status, &InstanceRow::status));
}

int InstancesModel::rowOf(const QByteArray &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (at(row).id == id)
            return row;
    }
    return -1;
}

QString InstancesModel::header(int column) const
{
    switch (column) {
    case NameColumn:
        return tr("Instance");
    case StatusColumn:
        return tr("Status");
    case ChainColumn:
        return tr("Boot chain");
    case AttestedColumn:
        return tr("Last attested");
    case ExceptionsColumn:
        return tr("Open exceptions");
    case BenchmarkColumn:
        return tr("Benchmark");
    default:
        return {};
    }
}

QString InstancesModel::text(const InstanceRow &row, int column) const
{
    switch (column) {
    case NameColumn:
        return safeTextElided(row.name, longestName);
    case StatusColumn:
        return row.reason.isEmpty() ? instanceStatusText(row.status)
                                    : instanceStatusText(row.status) + u" · "_s + row.reason;
    case ChainColumn:
        return beadsText(row.beads);
    case AttestedColumn:
        return ageText(row.lastAttested, m_clock());
    case ExceptionsColumn:
        return row.openExceptions ? QLocale().toString(row.openExceptions) : QString();
    case BenchmarkColumn:
        return row.benchmarkVersion ? tr("Version %1").arg(row.benchmarkVersion) : tr("None yet");
    default:
        return {};
    }
}

QVariant InstancesModel::value(const InstanceRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
        return column == ExceptionsColumn ? tr("%1 open exceptions").arg(row.openExceptions)
                                          : header(column) + u": "_s + text(row, column);
    case Qt::AccessibleDescriptionRole:
        return column == NameColumn ? groupsText(row) : QString();
    case SortRole:
        return sortKey(row, column);
    case StatusRole:
        return int(row.status);
    case IdRole:
        return row.id;
    case BeadsRole:
        return QVariant::fromValue(row.beads);
    default:
        return {};
    }
}

QVariant InstancesModel::sortKey(const InstanceRow &row, int column) const
{
    switch (column) {
    case StatusColumn:
        return int(row.status);
    case ChainColumn:
        return int(std::ranges::count(row.beads, TrustState::Accepted, &StageBead::state));
    case AttestedColumn:
        return row.lastAttested;
    case ExceptionsColumn:
        return row.openExceptions;
    case BenchmarkColumn:
        return row.benchmarkVersion;
    default:
        return row.name.toCaseFolded();
    }
}

QString InstancesModel::searchText(const InstanceRow &row) const
{
    return row.name + u' ' + row.groups.join(u' ') + u' ' + text(row, StatusColumn) + u' '
        + text(row, ChainColumn);
}

bool InstancesModel::isWanted(const InstanceRow &row) const
{
    return !m_status || row.status == *m_status;
}

} // namespace plumbline::models
