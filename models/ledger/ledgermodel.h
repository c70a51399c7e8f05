// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/ledger.h"
#include "models/table/rowsmodel.h"

namespace plumbline::models {

/// An entry of the ledger in words. All texts are safe.
struct LedgerEntryRow
{
    quint64 sequence = 0;
    QDateTime time; ///< UTC; by the operator's clock
    QString by; ///< name of the operator
    QString action; ///< what it decides
    QString reason;
    QString problem; ///< why it is not valid; empty: it is
    QByteArray hash;
};

/// Every entry of a ledger, the latest first.
[[nodiscard]] std::vector<LedgerEntryRow> ledgerRows(const trust::Ledger &ledger);

/// The ledger as a list.
class LedgerModel : public RowsModel<LedgerEntryRow>
{
    Q_OBJECT

public:
    enum Columns { SequenceColumn, TimeColumn, OperatorColumn, ActionColumn, ReasonColumn, ColumnCount };
    enum Roles {
        IsValidRole = Qt::UserRole, ///< bool
        HashRole, ///< QByteArray
    };

    using RowsModel::RowsModel;

    void refresh();

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString header(int column) const override;
    [[nodiscard]] QVariant value(const LedgerEntryRow &row, int column, int role) const override;
    [[nodiscard]] QVariant sortKey(const LedgerEntryRow &row, int column) const override;
    [[nodiscard]] bool isSame(const LedgerEntryRow &a, const LedgerEntryRow &b) const override
    {
        return a.sequence == b.sequence && a.hash == b.hash;
    }
    [[nodiscard]] QString searchText(const LedgerEntryRow &row) const override;

private:
    [[nodiscard]] QString text(const LedgerEntryRow &row, int column) const;
};

} // namespace plumbline::models
