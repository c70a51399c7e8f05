// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/instance/measuredeventsmodel.h"

#include "models/text/stagetext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace plumbline::models {

using comparison::ChangeKind;

QString eventChangeText(std::optional<ChangeKind> change)
{
    if (!change)
        return MeasuredEventsModel::tr("As in the benchmark");
    switch (*change) {
    case ChangeKind::Added:
        return MeasuredEventsModel::tr("New");
    case ChangeKind::Removed:
        return MeasuredEventsModel::tr("Missing");
    case ChangeKind::Changed:
        return MeasuredEventsModel::tr("Changed");
    case ChangeKind::Moved:
        return MeasuredEventsModel::tr("Moved");
    case ChangeKind::Repeated:
        return MeasuredEventsModel::tr("Repeated");
    }
    return {};
}

void MeasuredEventsModel::setStage(std::optional<evidence::Stage> stage)
{
    m_stage = stage;
    refilter();
}

void MeasuredEventsModel::setChangedOnly(bool isOnly)
{
    m_isChangedOnly = isOnly;
    refilter();
}

void MeasuredEventsModel::refresh()
{
    refilter();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QString MeasuredEventsModel::header(int column) const
{
    switch (column) {
    case IndexColumn:
        return tr("Event");
    case RegisterColumn:
        return tr("Register");
    case ChangeColumn:
        return tr("Compared");
    case ActualColumn:
        return tr("This boot");
    case StandardColumn:
        return tr("Benchmark");
    default:
        return {};
    }
}

QString MeasuredEventsModel::text(const MeasuredEventRow &row, int column) const
{
    switch (column) {
    case IndexColumn:
        return row.index ? QLocale().toString(*row.index) : QString();
    case RegisterColumn:
        return registerName(false, row.pcr);
    case ChangeColumn:
        return row.isCompared ? eventChangeText(row.change) : tr("Not compared");
    case ActualColumn:
        return row.actual;
    case StandardColumn:
        return row.standard;
    default:
        return {};
    }
}

QVariant MeasuredEventsModel::value(const MeasuredEventRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
        return header(column) + u": "_s + text(row, column);
    case Qt::AccessibleDescriptionRole:
    case TypeRole:
        return row.type;
    case IsComparedRole:
        return row.isCompared;
    case ChangeRole:
        return row.change ? QVariant(int(*row.change)) : QVariant();
    default:
        return {};
    }
}

} // namespace plumbline::models
