// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/rowsmodel.h"

namespace plumbline::models {

/// A piece of the evidence of a boot, as it lies in the store.
struct EvidenceFileRow
{
    QString part; ///< what it is: "Boot log", "Quote"
    quint64 size = 0; ///< bytes
    QByteArray hash; ///< SHA-256 of the raw bytes
    bool isShared = false; ///< other boots have the very same bytes: stored once
};

/// The raw evidence of a boot.
class EvidenceFilesModel : public RowsModel<EvidenceFileRow>
{
    Q_OBJECT

public:
    enum Columns { PartColumn, SizeColumn, HashColumn, ColumnCount };
    enum Roles { DigestRole = Qt::UserRole };

    using RowsModel::RowsModel;

    void refresh();

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString header(int column) const override;
    [[nodiscard]] QVariant value(const EvidenceFileRow &row, int column, int role) const override;
    [[nodiscard]] bool isSame(const EvidenceFileRow &a, const EvidenceFileRow &b) const override
    {
        return a.part == b.part && a.hash == b.hash;
    }
};

} // namespace plumbline::models
