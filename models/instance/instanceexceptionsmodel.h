// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/stage.h"
#include "core/store/records.h"
#include "models/table/rowsmodel.h"

#include <QDateTime>

namespace plumbline::models {

/// A trust exception of one instance, as much as its page shows.
struct InstanceExceptionRow
{
    using State = store::ExceptionState;

    QByteArray fingerprint; ///< of its change set
    QString cause; ///< in words
    evidence::Stage stage = evidence::Stage::Other;
    State state = State::Open;
    QDateTime first; ///< UTC
    QDateTime latest;
    int count = 1;
    QString explanation = {}; ///< what happened, what it means, what to check and to do; safe
};

/// The exceptions of an instance, the latest first.
class InstanceExceptionsModel : public RowsModel<InstanceExceptionRow>
{
    Q_OBJECT

public:
    enum Columns {
        CauseColumn,
        StageColumn,
        StateColumn,
        LatestColumn,
        FirstColumn,
        CountColumn,
        ColumnCount
    };
    enum Roles {
        StateRole = Qt::UserRole, ///< InstanceExceptionRow::State as int
        StageRole,
        IdRole, ///< the fingerprint
        ExplanationRole,
    };

    using RowsModel::RowsModel;

    void refresh();

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString header(int column) const override;
    [[nodiscard]] QVariant value(const InstanceExceptionRow &row, int column, int role) const override;
    [[nodiscard]] bool isSame(const InstanceExceptionRow &a, const InstanceExceptionRow &b) const override
    {
        return a.fingerprint == b.fingerprint;
    }

private:
    [[nodiscard]] QString text(const InstanceExceptionRow &row, int column) const;
};

} // namespace plumbline::models
