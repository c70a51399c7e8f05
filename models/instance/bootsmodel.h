// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appraisal/appraisal.h"
#include "models/overview/instancestatus.h"
#include "models/table/rowsmodel.h"

#include <QDateTime>

#include <functional>

namespace plumbline::models {

/// A boot of an instance, as its time line shows it.
struct BootRow
{
    quint64 number = 0; ///< of this instance's boots, from 1
    QByteArray id; ///< what the store knows it by
    QDateTime time; ///< UTC, when its evidence was taken in
    appraisal::Verdict evidence = appraisal::Verdict::Incomplete;
    InstanceStatus status = InstanceStatus::Unverified;
    QString summary; ///< what it came to, in a few words
    quint32 benchmarkVersion = 0; ///< with which it is judged; 0: none
    int repeats = 1; ///< times that the same boot was attested
};

/// The boots of an instance, the latest first.
class BootsModel : public RowsModel<BootRow>
{
    Q_OBJECT

public:
    enum Columns { NumberColumn, TimeColumn, StatusColumn, EvidenceColumn, BenchmarkColumn, ColumnCount };
    enum Roles {
        StatusRole = Qt::UserRole, ///< InstanceStatus as int
        EvidenceRole, ///< appraisal::Verdict as int
        IdRole,
    };

    using RowsModel::RowsModel;

    void refresh();
    [[nodiscard]] int rowOf(const QByteArray &id) const;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString header(int column) const override;
    [[nodiscard]] QVariant value(const BootRow &row, int column, int role) const override;
    [[nodiscard]] bool isSame(const BootRow &a, const BootRow &b) const override { return a.id == b.id; }

private:
    [[nodiscard]] QString text(const BootRow &row, int column) const;
};

} // namespace plumbline::models
