// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/snapshot.h"
#include "models/table/tablemodel.h"

namespace plumbline::models {

/// The registers as the logs say that they must be, a column for each bank. Registers of several logs stand
/// one log after the other: each log is replayed from the start value.
class PcrModel : public TableModel
{
    Q_OBJECT

public:
    enum Columns {
        RegisterColumn,
        LogColumn, ///< for several logs
        MeaningColumn,
        ExtendsColumn,
        InitialColumn,
        FirstBankColumn, ///< one column for each bank from here on
    };
    enum Roles {
        SortRole = Qt::UserRole, ///< numbers: register, log, count of extends
        CopyRole, ///< the whole value as plain hex
        IsCompleteRole, ///< bool, of a bank's value: false where an event could not be replayed
        StageRole, ///< int of evidence::Stage
    };

    explicit PcrModel(QObject *parent = nullptr);

    void setSnapshot(const Snapshot &snapshot);

    [[nodiscard]] int bankCount() const { return int(m_banks.size()); }
    /// All rows as text, tab-separated, values whole.
    [[nodiscard]] QString toText() const;

protected:
    [[nodiscard]] int rows() const override { return int(m_rows.size()); }
    [[nodiscard]] int columns() const override { return FirstBankColumn + bankCount(); }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QString header(int column) const override;

private:
    struct Row
    {
        int log = 0;
        quint32 index = 0;
        evidence::Stage stage = evidence::Stage::Other;
        bool isMeasurementRegister = false;
        std::vector<const appraisal::ReplayedRegister *> banks; ///< null where a log lacks the bank
    };

    struct Bank
    {
        HashAlgorithm algorithm = HashAlgorithm::None;
        bool isPaddedSha1 = false;

        bool operator==(const Bank &) const = default;
    };

    void addLog(int log);
    [[nodiscard]] const appraisal::ReplayedRegister *registerAt(const Row &row, int column) const;
    [[nodiscard]] const appraisal::ReplayedRegister *anyRegister(const Row &row) const;
    [[nodiscard]] QString displayText(const Row &row, int column) const;
    [[nodiscard]] QString accessibleText(const Row &row, int column) const;
    [[nodiscard]] QString copyText(const Row &row, int column) const;
    [[nodiscard]] QVariant sortValue(const Row &row, int column) const;

    Snapshot m_snapshot; ///< keeps the replays alive
    std::vector<Bank> m_banks;
    std::vector<Row> m_rows;
};

} // namespace plumbline::models
