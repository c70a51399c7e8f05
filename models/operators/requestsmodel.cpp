// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operators/requestsmodel.h"

#include "models/text/actiontext.h"
#include "models/text/agetext.h"

using namespace Qt::StringLiterals;

namespace plumbline::models {

std::vector<RequestRow> requestRows(const trust::LedgerState &state, const trust::OperatorId &me)
{
    std::vector<RequestRow> rows;
    for (const auto &[id, request] : state.requests) {
        if (request.state != trust::Request::State::Open)
            continue;
        rows.push_back({.id = id,
                        .action = actionText(request.proposal, state),
                        .reason = actionReason(request.proposal),
                        .by = operatorName(state, request.made.by),
                        .time = request.made.time,
                        .isMine = request.made.by == me});
    }
    std::ranges::stable_sort(rows, {}, &RequestRow::time);
    return rows;
}

void RequestsModel::refresh()
{
    refilter();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QString RequestsModel::header(int column) const
{
    switch (column) {
    case ActionColumn:
        return tr("Waits for a second operator");
    case OperatorColumn:
        return tr("Asked by");
    case TimeColumn:
        return tr("Time");
    case ReasonColumn:
        return tr("Reason");
    default:
        return {};
    }
}

QString RequestsModel::text(const RequestRow &row, int column) const
{
    switch (column) {
    case ActionColumn:
        return row.action;
    case OperatorColumn:
        return row.isMine ? tr("%1 (you)").arg(row.by) : row.by;
    case TimeColumn:
        return timeText(row.time);
    case ReasonColumn:
        return row.reason;
    default:
        return {};
    }
}

QVariant RequestsModel::value(const RequestRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
        return header(column) + u": "_s + text(row, column);
    case IdRole:
        return row.id;
    case IsMineRole:
        return row.isMine;
    default:
        return {};
    }
}

} // namespace plumbline::models
