// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/whitelist/whitelistmodel.h"

#include "core/base/safetext.h"
#include "models/text/actiontext.h"
#include "models/text/agetext.h"

#include <tuple>

using namespace Qt::StringLiterals;

namespace plumbline::models {

using State = WhitelistRow::State;

namespace {

constexpr qsizetype longestText = 200;

State stateOf(const trust::WhitelistItem &item, const QDateTime &now)
{
    if (item.revoked)
        return State::Revoked;
    return trust::isExpired(item.decision, now) ? State::Expired : State::Active;
}

} // namespace

std::vector<WhitelistRow> whitelistRows(const trust::LedgerState &state, const QDateTime &now,
                                        const std::function<QString(const QByteArray &)> &describe)
{
    std::vector<WhitelistRow> rows;
    const QDateTime time = trust::effectiveTime(state, now);
    for (const auto &[id, item] : state.whitelist) {
        QString by = operatorName(state, item.added.by);
        if (!item.added.approvedBy.isEmpty())
            by = WhitelistModel::tr("%1 and %2").arg(by, operatorName(state, item.added.approvedBy));
        rows.push_back({.id = id,
                        .what = describe(item.entry),
                        .scope = scopeText(state, item.scope),
                        .state = stateOf(item, time),
                        .expires = item.decision.expires,
                        .by = by,
                        .time = item.added.time,
                        .reason = safeTextElided(item.decision.reason, longestText),
                        .ticket = safeTextElided(item.decision.ticket, longestText)});
    }
    std::ranges::stable_sort(rows, [](const WhitelistRow &a, const WhitelistRow &b) {
        return std::tie(a.state, b.time) < std::tie(b.state, a.time);
    });
    return rows;
}

void WhitelistModel::refresh()
{
    refilter();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QString WhitelistModel::header(int column) const
{
    switch (column) {
    case WhatColumn:
        return tr("Also accepted");
    case ScopeColumn:
        return tr("On");
    case StateColumn:
        return tr("State");
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

QString WhitelistModel::text(const WhitelistRow &row, int column) const
{
    switch (column) {
    case WhatColumn:
        return row.what;
    case ScopeColumn:
        return row.scope;
    case StateColumn:
        if (row.state == State::Revoked)
            return tr("Revoked");
        if (row.state == State::Expired)
            return tr("Expired %1").arg(timeText(*row.expires));
        return row.expires ? tr("Until %1").arg(timeText(*row.expires)) : tr("Until revoked");
    case ApprovedColumn:
        return row.by;
    case TimeColumn:
        return timeText(row.time);
    case ReasonColumn:
        return row.ticket.isEmpty() ? row.reason : row.reason + u" · "_s + row.ticket;
    default:
        return {};
    }
}

QVariant WhitelistModel::value(const WhitelistRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
        return header(column) + u": "_s + text(row, column);
    case StateRole:
        return int(row.state);
    case IdRole:
        return row.id;
    default:
        return {};
    }
}

QVariant WhitelistModel::sortKey(const WhitelistRow &row, int column) const
{
    if (column == StateColumn)
        return int(row.state);
    return column == TimeColumn ? QVariant(row.time) : QVariant(text(row, column));
}

QString WhitelistModel::searchText(const WhitelistRow &row) const
{
    QString all;
    for (int column = 0; column < ColumnCount; ++column)
        all += text(row, column) + u' ';
    return all;
}

} // namespace plumbline::models
