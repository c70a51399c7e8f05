// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/ledgerstate.h"
#include "models/table/rowsmodel.h"

namespace plumbline::models {

/// An operator. All texts are safe.
struct OperatorRow
{
    trust::OperatorId id; ///< SHA-256 of the public key: its fingerprint
    QString name;
    trust::Role role = trust::Role::Viewer;
    QString key; ///< kind and place
    QDateTime added;
    QString addedBy;
    std::optional<QDateTime> revoked;
    bool isMe = false; ///< the key that is unlocked here
};

/// The operators of a ledger, active ones first.
[[nodiscard]] std::vector<OperatorRow> operatorRows(const trust::LedgerState &state,
                                                    const trust::OperatorId &me);

/// Who may decide.
class OperatorsModel : public RowsModel<OperatorRow>
{
    Q_OBJECT

public:
    enum Columns {
        NameColumn,
        RoleColumn,
        StateColumn,
        KeyColumn,
        FingerprintColumn,
        AddedColumn,
        ColumnCount
    };
    enum Roles {
        IsActiveRole = Qt::UserRole, ///< bool
        IsMeRole, ///< bool
        IdRole, ///< QByteArray, the fingerprint
    };

    using RowsModel::RowsModel;

    void refresh();

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString header(int column) const override;
    [[nodiscard]] QVariant value(const OperatorRow &row, int column, int role) const override;
    [[nodiscard]] bool isSame(const OperatorRow &a, const OperatorRow &b) const override
    {
        return a.id == b.id;
    }

private:
    [[nodiscard]] QString text(const OperatorRow &row, int column) const;
};

} // namespace plumbline::models
