// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chain/chain.h"
#include "models/table/rowsmodel.h"

#include <optional>

namespace plumbline::models {

/// A register of one bank: the actual measure beside the standard value.
struct RegisterRow
{
    evidence::Stage stage = evidence::Stage::Other;
    quint32 pcr = 0;
    HashAlgorithm bank = HashAlgorithm::Sha256;
    QByteArray actual; ///< empty: this boot has no such register
    QByteArray standard; ///< empty: the benchmark has none
    TrustState state = TrustState::NotCompared;
    std::optional<TrustState> otherwise = {}; ///< of NotVouchedFor: what it would be
    bool isSigned = false; ///< the actual value is the TPM's own, else it is what the log says

    bool operator==(const RegisterRow &) const = default;
};

/// Registers of a boot against its benchmark, those of one stage or all.
class RegistersModel : public RowsModel<RegisterRow>
{
    Q_OBJECT

public:
    enum Columns { RegisterColumn, BankColumn, StateColumn, ActualColumn, StandardColumn, ColumnCount };
    enum Roles {
        StateRole = Qt::UserRole, ///< TrustState as int
        DigestRole, ///< QByteArray of the cell
        CopyRole, ///< the whole value as hex
        IsMatchRole, ///< bool: actual and standard are equal
    };

    using RowsModel::RowsModel;

    void setStage(std::optional<evidence::Stage> stage);
    void refresh();

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString header(int column) const override;
    [[nodiscard]] QVariant value(const RegisterRow &row, int column, int role) const override;
    [[nodiscard]] bool isSame(const RegisterRow &a, const RegisterRow &b) const override
    {
        return a.pcr == b.pcr && a.bank == b.bank && a.stage == b.stage;
    }
    [[nodiscard]] bool isWanted(const RegisterRow &row) const override
    {
        return !m_stage || row.stage == *m_stage;
    }

private:
    std::optional<evidence::Stage> m_stage;
};

} // namespace plumbline::models
