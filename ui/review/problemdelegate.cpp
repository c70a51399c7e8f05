// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/problemdelegate.h"

#include "models/eventlog/problemsmodel.h"
#include "ui/review/reviewlook.h"

namespace plumbline::ui {

using models::ProblemsModel;

CellLook ProblemDelegate::look(const QModelIndex &index, int width) const
{
    CellLook cell = CellDelegate::look(index, width);
    if (index.column() == ProblemsModel::SeverityColumn) {
        const StatusLook status = severityLook(Severity(index.data(ProblemsModel::SeverityRole).toInt()));
        cell.icon = status.icon;
        cell.iconInk = cell.ink = status.ink;
    } else if (index.column() != ProblemsModel::ProblemColumn) {
        cell.ink = theme::Colour::TextSecondary;
    }
    return cell;
}

} // namespace plumbline::ui
