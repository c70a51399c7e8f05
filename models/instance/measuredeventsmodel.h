// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparison/change.h"
#include "models/table/rowsmodel.h"

#include <optional>

namespace plumbline::models {

/// An event of a boot beside its counterpart in the benchmark.
struct MeasuredEventRow
{
    evidence::Stage stage = evidence::Stage::Other;
    quint32 pcr = 0;
    std::optional<qint64> index; ///< in the boot's log; nothing where it is only in the benchmark
    QString type; ///< as claimed
    QString actual; ///< its summary, made safe; empty where it is missing
    QString standard; ///< the benchmark's, likewise; empty where it is new
    std::optional<comparison::ChangeKind> change; ///< nothing: as in the benchmark
    bool isCompared = true; ///< false: there is no benchmark
};

/// The events of a boot, those of one stage or all, changed ones marked.
class MeasuredEventsModel : public RowsModel<MeasuredEventRow>
{
    Q_OBJECT

public:
    enum Columns { IndexColumn, RegisterColumn, ChangeColumn, ActualColumn, StandardColumn, ColumnCount };
    enum Roles {
        ChangeRole = Qt::UserRole, ///< comparison::ChangeKind as int; nothing: as in the benchmark
        IsComparedRole, ///< bool
        TypeRole,
    };

    using RowsModel::RowsModel;

    void setStage(std::optional<evidence::Stage> stage);
    void setChangedOnly(bool isOnly);
    void refresh();

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString header(int column) const override;
    [[nodiscard]] QVariant value(const MeasuredEventRow &row, int column, int role) const override;
    [[nodiscard]] bool isSame(const MeasuredEventRow &a, const MeasuredEventRow &b) const override
    {
        return a.index == b.index && a.pcr == b.pcr && a.type == b.type;
    }
    [[nodiscard]] bool isWanted(const MeasuredEventRow &row) const override
    {
        return (!m_stage || row.stage == *m_stage) && (!m_isChangedOnly || row.change);
    }

private:
    [[nodiscard]] QString text(const MeasuredEventRow &row, int column) const;

    std::optional<evidence::Stage> m_stage;
    bool m_isChangedOnly = false;
};

/// "As in the benchmark", "Changed", "New", "Missing", "Moved", "Repeated".
[[nodiscard]] QString eventChangeText(std::optional<comparison::ChangeKind> change);

} // namespace plumbline::models
