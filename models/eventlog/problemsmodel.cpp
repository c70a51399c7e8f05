// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eventlog/problemsmodel.h"

#include "models/text/problemtext.h"

#include <algorithm>

namespace plumbline::models {

ProblemsModel::ProblemsModel(QObject *parent)
    : TableModel(parent)
{
}

void ProblemsModel::setSnapshot(const Snapshot &snapshot)
{
    beginResetModel();
    m_rows.clear();
    m_names.clear();
    for (int log = 0; log < int(snapshot.size()); ++log) {
        const LogSnapshot &source = snapshot[size_t(log)];
        m_names.push_back(source.name);
        if (!source.problems)
            continue;
        for (const Problem &problem : *source.problems)
            m_rows.push_back({log, problem});
    }
    std::ranges::stable_sort(m_rows, std::ranges::greater{},
                             [](const Row &row) { return row.problem.severity; });
    endResetModel();
}

int ProblemsModel::count(Severity severity) const
{
    return int(std::ranges::count(m_rows, severity, [](const Row &row) { return row.problem.severity; }));
}

QVariant ProblemsModel::cell(int row, int column, int role) const
{
    const Row &there = m_rows[size_t(row)];
    const Problem &problem = there.problem;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return displayText(there, column);
    case SortRole:
        return sortValue(there, column);
    case SeverityRole:
        return int(problem.severity);
    case LogRole:
        return there.log;
    case RefRole:
        return problem.event ? QVariant::fromValue(EventRef{quint32(there.log), quint32(*problem.event)})
                             : QVariant();
    case RangeRole:
        return QVariant::fromValue(problem.range);
    case AdviceRole:
        return problemAdvice(problem);
    case CopyRole:
        return problemText(problem);
    default:
        return {};
    }
}

QString ProblemsModel::displayText(const Row &row, int column) const
{
    switch (column) {
    case SeverityColumn:
        return severityText(row.problem.severity);
    case ProblemColumn:
        return problemSentence(row.problem);
    case PlaceColumn: {
        const QString place = problemPlace(row.problem);
        return place.isEmpty() ? tr("whole log") : place;
    }
    default:
        return m_names[size_t(row.log)];
    }
}

QVariant ProblemsModel::sortValue(const Row &row, int column) const
{
    switch (column) {
    case SeverityColumn:
        return int(row.problem.severity);
    case PlaceColumn:
        return row.problem.range.offset;
    case LogColumn:
        return row.log;
    default:
        return {};
    }
}

QString ProblemsModel::header(int column) const
{
    switch (column) {
    case SeverityColumn:
        return tr("Severity");
    case ProblemColumn:
        return tr("Problem");
    case PlaceColumn:
        return tr("Place");
    default:
        return tr("Log");
    }
}

} // namespace plumbline::models
