// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/eventdelegate.h"

#include "models/eventlog/eventlistmodel.h"
#include "ui/review/reviewlook.h"
#include "ui/widgets/trustlook.h"

namespace plumbline::ui {

using models::EventListModel;
using theme::Colour;
using theme::Icon;
using theme::Type;

CellLook EventDelegate::look(const QModelIndex &index, int width) const
{
    CellLook cell = CellDelegate::look(index, width);
    switch (index.column()) {
    case EventListModel::IndexColumn:
        cell.isNumber = true;
        cell.ink = Colour::TextSecondary;
        if (const QVariant severity = index.data(EventListModel::SeverityRole); severity.isValid()) {
            cell.icon = severityLook(Severity(severity.toInt())).icon;
            cell.iconInk = severityLook(Severity(severity.toInt())).ink;
        }
        break;
    case EventListModel::StageColumn:
        cell.icon = stageIcon(evidence::Stage(index.data(EventListModel::StageRole).toInt()));
        break;
    case EventListModel::RegisterColumn:
        cell.isNumber = true;
        break;
    case EventListModel::TypeColumn:
        cell.ink = Colour::TextSecondary;
        cell.elide = Qt::ElideMiddle;
        break;
    case EventListModel::DigestColumn: {
        const QVariant result = index.data(EventListModel::DigestResultRole);
        const StatusLook look = result.isValid() ? digestLook(DigestCheck::Result(result.toInt()))
                                                 : StatusLook{Icon::NotCompared, Colour::TextMuted};
        cell.icon = look.icon;
        cell.iconInk = look.ink;
        cell.ink = look.ink;
        break;
    }
    default:
        break;
    }
    return cell;
}

} // namespace plumbline::ui
