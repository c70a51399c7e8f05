// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/tablemodel.h"
#include "models/verdict/evidencedocument.h"

namespace plumbline::models {

/// The parts of the evidence: a row for each that there is or should be, and our request.
class PartsModel : public TableModel
{
    Q_OBJECT

public:
    enum Columns { PartColumn, StateColumn, ColumnCount };
    enum State { Missing, There, Unreadable };
    enum Roles {
        PartRole = Qt::UserRole, ///< EvidencePart; nothing for the request
        StateRole, ///< int of State
        FormRole, ///< what it looks like, or why it cannot be read
    };

    explicit PartsModel(const EvidenceDocument &document, QObject *parent = nullptr);

    /// Takes the words again, after a change of language.
    void refresh();
    /// The row of a part.
    [[nodiscard]] int rowOf(EvidencePart part) const; ///< -1 where it is not listed

protected:
    [[nodiscard]] int rows() const override { return int(m_rows.size()); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QString header(int column) const override;

private:
    struct Row
    {
        std::optional<EvidencePart> part; ///< nothing for the request
        QString name;
        QString text;
        QString toolTip; ///< what it looks like
        State state = Missing;
    };

    [[nodiscard]] Row makeRow(EvidencePart part) const;
    [[nodiscard]] Row requestRow() const;
    [[nodiscard]] Row hostRow() const;

    const EvidenceDocument &m_document;
    std::vector<Row> m_rows;
};

} // namespace plumbline::models
