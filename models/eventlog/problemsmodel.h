// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/snapshot.h"
#include "models/table/tablemodel.h"

namespace plumbline::models {

/// What is wrong with the logs: one row for each problem, the worst first.
class ProblemsModel : public TableModel
{
    Q_OBJECT

public:
    enum Columns { SeverityColumn, ProblemColumn, PlaceColumn, LogColumn, ColumnCount };
    enum Roles {
        SortRole = Qt::UserRole, ///< numbers: severity, offset, log
        SeverityRole, ///< int of Severity
        LogRole, ///< int, index of the log
        RefRole, ///< EventRef, or nothing where the problem is not that of an event
        RangeRole, ///< ByteRange
        AdviceRole, ///< what the reader can do
        CopyRole, ///< the problem in one line
    };

    explicit ProblemsModel(QObject *parent = nullptr);

    void setSnapshot(const Snapshot &snapshot);
    /// Problems of that severity.
    [[nodiscard]] int count(Severity severity) const;

protected:
    [[nodiscard]] int rows() const override { return int(m_rows.size()); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QString header(int column) const override;

private:
    struct Row
    {
        int log = 0;
        Problem problem;
    };

    [[nodiscard]] QString displayText(const Row &row, int column) const;
    [[nodiscard]] QVariant sortValue(const Row &row, int column) const;

    std::vector<QString> m_names; ///< of the logs
    std::vector<Row> m_rows;
};

} // namespace plumbline::models
