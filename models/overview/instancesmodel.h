// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chain/chain.h"
#include "models/overview/instancestatus.h"
#include "models/table/rowsmodel.h"

#include <QDateTime>

#include <functional>
#include <optional>

namespace plumbline::models {

/// A stage of an instance's last boot, as much as a row of a list shows.
struct StageBead
{
    evidence::Stage stage = evidence::Stage::Other;
    TrustState state = TrustState::NotCompared;

    bool operator==(const StageBead &) const = default;
};

/// An instance in the overview.
struct InstanceRow
{
    QByteArray id; ///< trust::InstanceId
    QString name; ///< what an operator typed
    QStringList groups;
    InstanceStatus status = InstanceStatus::Unmeasured;
    QString reason; ///< why it is not trusted, in a few words
    std::vector<StageBead> beads; ///< in the order of the boot
    QDateTime lastAttested; ///< UTC; invalid: never
    int openExceptions = 0;
    quint32 benchmarkVersion = 0; ///< 0: none yet
};

/// The beads in words: "all accepted", or the stages that are not: "Boot manager changed, 4 not vouched for".
[[nodiscard]] QString beadsText(const std::vector<StageBead> &beads);

/// The instances of a store.
class InstancesModel : public RowsModel<InstanceRow>
{
    Q_OBJECT

public:
    enum Columns {
        NameColumn,
        StatusColumn,
        ChainColumn,
        AttestedColumn,
        ExceptionsColumn,
        BenchmarkColumn,
        ColumnCount
    };
    enum Roles {
        SortRole = Qt::UserRole, ///< a number, a date or a name
        StatusRole, ///< InstanceStatus as int
        IdRole, ///< QByteArray
        BeadsRole, ///< QVariant of std::vector<StageBead>
    };
    using Clock = std::function<QDateTime()>;

    explicit InstancesModel(QObject *parent = nullptr);

    /// The time that ages are counted to.
    void setClock(Clock clock);
    /// Shows only instances with this status; nothing: all.
    void setStatus(std::optional<InstanceStatus> status);
    /// Takes the words and the ages again.
    void refresh();
    [[nodiscard]] int count(InstanceStatus status) const; ///< of all rows, filtered or not
    [[nodiscard]] int rowOf(const QByteArray &id) const; ///< -1 where it is not shown

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString header(int column) const override;
    [[nodiscard]] QVariant value(const InstanceRow &row, int column, int role) const override;
    [[nodiscard]] QVariant sortKey(const InstanceRow &row, int column) const override;
    [[nodiscard]] bool isSame(const InstanceRow &a, const InstanceRow &b) const override
    {
        return a.id == b.id;
    }
    [[nodiscard]] QString searchText(const InstanceRow &row) const override;
    [[nodiscard]] bool isWanted(const InstanceRow &row) const override;

private:
    [[nodiscard]] QString text(const InstanceRow &row, int column) const;

    Clock m_clock;
    std::optional<InstanceStatus> m_status;
};

} // namespace plumbline::models

Q_DECLARE_METATYPE(plumbline::models::StageBead)
