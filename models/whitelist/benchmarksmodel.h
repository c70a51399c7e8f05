// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/ledgerstate.h"
#include "models/table/rowsmodel.h"

namespace plumbline::models {

/// A version of an instance's benchmark with its lineage: who made these values good, when, why, and what
/// they replaced. All texts are safe.
struct BenchmarkRow
{
    trust::InstanceId instance;
    QString instanceName;
    quint32 version = 1;
    quint32 previousVersion = 0; ///< which it replaced; 0: none
    quint32 restoredVersion = 0; ///< whose values it brought back; 0: learnt from a boot
    bool isInForce = false;
    QDateTime time;
    QString by;
    QString approvedBy; ///< the second operator; empty: there was none
    QString reason;
    QString ticket;
    quint64 entry = 0; ///< of the ledger
    QByteArray hash; ///< of the benchmark
};

/// Every version of every instance: by instance, the latest first.
[[nodiscard]] std::vector<BenchmarkRow> benchmarkRows(const trust::LedgerState &state);

/// Benchmarks and where they come from.
class BenchmarksModel : public RowsModel<BenchmarkRow>
{
    Q_OBJECT

public:
    enum Columns {
        InstanceColumn,
        VersionColumn,
        OriginColumn,
        ApprovedColumn,
        TimeColumn,
        ReasonColumn,
        ColumnCount
    };
    enum Roles {
        IsInForceRole = Qt::UserRole, ///< bool
        InstanceRole, ///< QByteArray
        VersionRole, ///< quint32
        HashRole,
    };

    using RowsModel::RowsModel;

    /// Those of one instance; empty: of all.
    void setInstance(const trust::InstanceId &instance);
    [[nodiscard]] const trust::InstanceId &instance() const { return m_instance; }
    void refresh();

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString header(int column) const override;
    [[nodiscard]] QVariant value(const BenchmarkRow &row, int column, int role) const override;
    [[nodiscard]] QVariant sortKey(const BenchmarkRow &row, int column) const override;
    [[nodiscard]] bool isSame(const BenchmarkRow &a, const BenchmarkRow &b) const override
    {
        return a.instance == b.instance && a.version == b.version;
    }
    [[nodiscard]] bool isWanted(const BenchmarkRow &row) const override
    {
        return m_instance.isEmpty() || row.instance == m_instance;
    }
    [[nodiscard]] QString searchText(const BenchmarkRow &row) const override;

private:
    [[nodiscard]] QString text(const BenchmarkRow &row, int column) const;

    trust::InstanceId m_instance;
};

/// The lineage of a version in sentences: "Version 3 is in force. Ada approved it on …; it replaced
/// version 2."
[[nodiscard]] QStringList lineageText(const BenchmarkRow &row);

} // namespace plumbline::models
