// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appraisal/secureboot/securebootfacts.h"
#include "models/table/tablemodel.h"

namespace plumbline::models {

/// The facts of Secure Boot, a row for each, the findings first. Every row says what proves it.
class SecureBootModel : public TableModel
{
    Q_OBJECT

public:
    enum Columns { AreaColumn, FactColumn, ProvenanceColumn, ColumnCount };
    enum Roles {
        RatingRole = Qt::UserRole, ///< int of appraisal::FactRating
        ProvenanceRole, ///< appraisal::Provenance
        CodeRole, ///< "secure-boot.on"
        AdviceRole, ///< what the reader can do; empty where there is nothing to do
        EventRole, ///< qint64, index in the boot log; nothing where no event says it
        RangeRole, ///< ByteRange in the boot log
        CopyRole, ///< the row in one line
    };

    using TableModel::TableModel;

    /// Nothing clears it: there is no boot log.
    void setFacts(std::optional<appraisal::SecureBootFacts> facts);

    [[nodiscard]] bool hasFacts() const { return m_hasFacts; }
    [[nodiscard]] appraisal::SecureBootState state() const { return m_state; }
    [[nodiscard]] QString stateText() const;
    /// Facts that are warnings or bad.
    [[nodiscard]] int findingCount() const;
    /// The row of the first fact of that code; -1 where there is none.
    [[nodiscard]] int find(QLatin1StringView code) const;

protected:
    [[nodiscard]] int rows() const override { return int(m_facts.size()); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QString header(int column) const override;

private:
    std::vector<appraisal::SecureBootFact> m_facts; ///< worst first, else in the order of the areas
    appraisal::SecureBootState m_state = appraisal::SecureBootState::Unknown;
    bool m_hasFacts = false;
};

} // namespace plumbline::models
