// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operators/operatorsmodel.h"

#include "models/text/actiontext.h"
#include "models/text/agetext.h"
#include "models/text/valuetext.h"

using namespace Qt::StringLiterals;

namespace plumbline::models {

std::vector<OperatorRow> operatorRows(const trust::LedgerState &state, const trust::OperatorId &me)
{
    std::vector<OperatorRow> rows;
    for (const auto &[id, there] : state.operators) {
        OperatorRow row{.id = id,
                        .name = operatorName(state, id),
                        .role = there.record.role,
                        .key = operatorKeyText(there.record),
                        .added = there.added.time,
                        .addedBy = operatorName(state, there.added.by),
                        .isMe = id == me};
        if (there.revoked)
            row.revoked = there.revoked->time;
        rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(rows, [](const OperatorRow &a, const OperatorRow &b) {
        return a.revoked.has_value() == b.revoked.has_value() ? a.name.localeAwareCompare(b.name) < 0
                                                              : !a.revoked.has_value();
    });
    return rows;
}

void OperatorsModel::refresh()
{
    refilter();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QString OperatorsModel::header(int column) const
{
    switch (column) {
    case NameColumn:
        return tr("Operator");
    case RoleColumn:
        return tr("Role");
    case StateColumn:
        return tr("State");
    case KeyColumn:
        return tr("Key");
    case FingerprintColumn:
        return tr("Key fingerprint");
    case AddedColumn:
        return tr("Added");
    default:
        return {};
    }
}

QString OperatorsModel::text(const OperatorRow &row, int column) const
{
    switch (column) {
    case NameColumn:
        return row.isMe ? tr("%1 (you)").arg(row.name) : row.name;
    case RoleColumn:
        return roleText(row.role);
    case StateColumn:
        return row.revoked ? tr("Revoked %1").arg(timeText(*row.revoked)) : tr("Active");
    case KeyColumn:
        return row.key;
    case FingerprintColumn:
        return groupedHex(row.id);
    case AddedColumn:
        return tr("%1 by %2").arg(timeText(row.added), row.addedBy);
    default:
        return {};
    }
}

QVariant OperatorsModel::value(const OperatorRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
        return header(column) + u": "_s + text(row, column);
    case Qt::AccessibleDescriptionRole:
        return column == RoleColumn ? roleExplanation(row.role) : QString();
    case IsActiveRole:
        return !row.revoked.has_value();
    case IsMeRole:
        return row.isMe;
    case IdRole:
        return row.id;
    default:
        return {};
    }
}

} // namespace plumbline::models
