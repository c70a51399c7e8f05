// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/ledgermodel.h"

#include "models/text/actiontext.h"
#include "models/text/agetext.h"
#include "models/text/ledgerproblemtext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

LedgerEntryRow rowOf(const trust::Ledger &ledger, size_t index)
{
    const QByteArray &bytes = ledger.entries()[index];
    LedgerEntryRow row{.sequence = index, .hash = trust::entryHash(bytes)};
    const Result<trust::Entry> entry = trust::decodeEntry(bytes);
    if (!entry)
        return row;
    row.sequence = entry->sequence;
    row.time = entry->time;
    row.by = operatorName(ledger.state(), entry->by);
    if (const Result<trust::Action> action = trust::decodeAction(entry->action)) {
        row.action = actionText(*action, ledger.state());
        row.reason = actionReason(*action);
    }
    return row;
}

} // namespace

std::vector<LedgerEntryRow> ledgerRows(const trust::Ledger &ledger)
{
    std::vector<LedgerEntryRow> rows;
    rows.reserve(ledger.entries().size());
    for (size_t i = ledger.entries().size(); i-- > 0;)
        rows.push_back(rowOf(ledger, i));
    for (const trust::LedgerProblem &problem : ledger.problems()) {
        if (problem.sequence < rows.size())
            rows[rows.size() - 1 - problem.sequence].problem = ledgerProblemText(problem);
    }
    return rows;
}

void LedgerModel::refresh()
{
    refilter();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QString LedgerModel::header(int column) const
{
    switch (column) {
    case SequenceColumn:
        return tr("Number");
    case TimeColumn:
        return tr("Time");
    case OperatorColumn:
        return tr("Operator");
    case ActionColumn:
        return tr("Decision");
    case ReasonColumn:
        return tr("Reason");
    default:
        return {};
    }
}

QString LedgerModel::text(const LedgerEntryRow &row, int column) const
{
    switch (column) {
    case SequenceColumn:
        return QLocale().toString(row.sequence);
    case TimeColumn:
        return timeText(row.time);
    case OperatorColumn:
        return row.by;
    case ActionColumn:
        return row.problem.isEmpty() ? row.action : tr("Not valid: %1").arg(row.problem);
    case ReasonColumn:
        return row.reason;
    default:
        return {};
    }
}

QVariant LedgerModel::value(const LedgerEntryRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
        return header(column) + u": "_s + text(row, column);
    case Qt::AccessibleDescriptionRole:
        return column == ActionColumn && !row.problem.isEmpty() ? row.action : QString();
    case IsValidRole:
        return row.problem.isEmpty();
    case HashRole:
        return row.hash;
    default:
        return {};
    }
}

QVariant LedgerModel::sortKey(const LedgerEntryRow &row, int column) const
{
    if (column == SequenceColumn)
        return row.sequence;
    return column == TimeColumn ? QVariant(row.time) : QVariant(text(row, column));
}

QString LedgerModel::searchText(const LedgerEntryRow &row) const
{
    QString all;
    for (int column = 0; column < ColumnCount; ++column)
        all += text(row, column) + u' ';
    return all;
}

} // namespace plumbline::models
