// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/instance/evidencefilesmodel.h"

#include "models/text/valuetext.h"

using namespace Qt::StringLiterals;

namespace plumbline::models {

void EvidenceFilesModel::refresh()
{
    refilter();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QString EvidenceFilesModel::header(int column) const
{
    switch (column) {
    case PartColumn:
        return tr("Part");
    case SizeColumn:
        return tr("Size");
    case HashColumn:
        return tr("SHA-256 of the raw bytes");
    default:
        return {};
    }
}

QVariant EvidenceFilesModel::value(const EvidenceFileRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (column == PartColumn)
            return row.part;
        return column == SizeColumn ? sizeText(row.size) : groupedHex(row.hash);
    case Qt::AccessibleDescriptionRole:
        return row.isShared ? tr("The same bytes belong to other boots too; they are stored once.")
                            : QString();
    case DigestRole:
        return column == HashColumn ? row.hash : QByteArray();
    default:
        return {};
    }
}

} // namespace plumbline::models
