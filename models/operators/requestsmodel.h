// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/ledgerstate.h"
#include "models/table/rowsmodel.h"

namespace plumbline::models {

/// A decision that waits for a second operator. All texts are safe.
struct RequestRow
{
    trust::ContentHash id; ///< hash of the entry that made it
    QString action;
    QString reason;
    QString by;
    QDateTime time;
    bool isMine = false; ///< the operator here asked for it, and cannot approve it
};

/// The requests that are open, the oldest first.
[[nodiscard]] std::vector<RequestRow> requestRows(const trust::LedgerState &state,
                                                  const trust::OperatorId &me);

/// What waits for a second operator.
class RequestsModel : public RowsModel<RequestRow>
{
    Q_OBJECT

public:
    enum Columns { ActionColumn, OperatorColumn, TimeColumn, ReasonColumn, ColumnCount };
    enum Roles { IdRole = Qt::UserRole, IsMineRole };

    using RowsModel::RowsModel;

    void refresh();

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString header(int column) const override;
    [[nodiscard]] QVariant value(const RequestRow &row, int column, int role) const override;
    [[nodiscard]] bool isSame(const RequestRow &a, const RequestRow &b) const override
    {
        return a.id == b.id;
    }

private:
    [[nodiscard]] QString text(const RequestRow &row, int column) const;
};

} // namespace plumbline::models
