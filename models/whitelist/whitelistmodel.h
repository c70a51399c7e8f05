// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/ledgerstate.h"
#include "models/table/rowsmodel.h"

#include <functional>

namespace plumbline::models {

/// An accepted alternative. All texts are safe.
struct WhitelistRow
{
    enum class State { Active, Expired, Revoked };

    trust::ContentHash id;
    QString what; ///< what is accepted
    QString scope;
    State state = State::Active;
    std::optional<QDateTime> expires; ///< UTC; nothing: until it is revoked
    QString by; ///< who approved it, both of them where there were two
    QDateTime time;
    QString reason;
    QString ticket;
};

/// Every entry, revoked and expired ones too; active ones first, the latest first. @p describe says what an
/// encoded entry accepts.
[[nodiscard]] std::vector<WhitelistRow>
whitelistRows(const trust::LedgerState &state, const QDateTime &now,
              const std::function<QString(const QByteArray &entry)> &describe);

/// The whitelist.
class WhitelistModel : public RowsModel<WhitelistRow>
{
    Q_OBJECT

public:
    enum Columns {
        WhatColumn,
        ScopeColumn,
        StateColumn,
        ApprovedColumn,
        TimeColumn,
        ReasonColumn,
        ColumnCount
    };
    enum Roles {
        StateRole = Qt::UserRole, ///< WhitelistRow::State as int
        IdRole,
    };

    using RowsModel::RowsModel;

    void refresh();

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString header(int column) const override;
    [[nodiscard]] QVariant value(const WhitelistRow &row, int column, int role) const override;
    [[nodiscard]] QVariant sortKey(const WhitelistRow &row, int column) const override;
    [[nodiscard]] bool isSame(const WhitelistRow &a, const WhitelistRow &b) const override
    {
        return a.id == b.id;
    }
    [[nodiscard]] QString searchText(const WhitelistRow &row) const override;

private:
    [[nodiscard]] QString text(const WhitelistRow &row, int column) const;
};

} // namespace plumbline::models
