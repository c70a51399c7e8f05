// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/instance/registersmodel.h"

#include "models/chain/chaintext.h"
#include "models/text/stagetext.h"
#include "models/text/valuetext.h"

using namespace Qt::StringLiterals;

namespace plumbline::models {

void RegistersModel::setStage(std::optional<evidence::Stage> stage)
{
    m_stage = stage;
    refilter();
}

void RegistersModel::refresh()
{
    refilter();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QString RegistersModel::header(int column) const
{
    switch (column) {
    case RegisterColumn:
        return tr("Register");
    case BankColumn:
        return tr("Bank");
    case StateColumn:
        return tr("State");
    case ActualColumn:
        return tr("Actual measure");
    case StandardColumn:
        return tr("Standard value");
    default:
        return {};
    }
}

QVariant RegistersModel::value(const RegisterRow &row, int column, int role) const
{
    const QByteArray &digest = column == StandardColumn ? row.standard : row.actual;
    const bool isDigest = column == ActualColumn || column == StandardColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        switch (column) {
        case RegisterColumn:
            return registerName(false, row.pcr);
        case BankColumn:
            return hashName(row.bank);
        case StateColumn:
            return row.otherwise
                ? tr("%1; else: %2").arg(trustStateText(row.state), trustStateText(*row.otherwise))
                : trustStateText(row.state);
        default:
            if (digest.isEmpty())
                return column == ActualColumn ? tr("Not there") : tr("None");
            return role == Qt::DisplayRole ? groupedHex(digest)
                                           : header(column) + u": "_s + QString::fromLatin1(digest.toHex());
        }
    case Qt::AccessibleDescriptionRole:
        if (column == ActualColumn && !row.actual.isEmpty())
            return row.isSigned ? tr("Signed by the TPM") : tr("Computed from the log; not signed");
        return column == RegisterColumn ? registerMeaning(row.stage, false, row.pcr) : QString();
    case StateRole:
        return int(row.state);
    case DigestRole:
        return isDigest ? digest : QByteArray();
    case CopyRole:
        return isDigest ? QString::fromLatin1(digest.toHex())
                        : value(row, column, Qt::DisplayRole).toString();
    case IsMatchRole:
        return row.actual == row.standard;
    default:
        return {};
    }
}

} // namespace plumbline::models
