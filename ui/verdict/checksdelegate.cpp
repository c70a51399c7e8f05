// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verdict/checksdelegate.h"

#include "models/verdict/checksmodel.h"
#include "ui/verdict/verdictlook.h"

namespace plumbline::ui {

using models::ChecksModel;
using theme::Colour;
using theme::Type;

CellLook ChecksDelegate::look(const QModelIndex &index, int width) const
{
    CellLook cell = CellDelegate::look(index, width);
    const bool isQuestion = index.data(ChecksModel::IsQuestionRole).toBool();
    const VerdictLook result = resultLook(appraisal::CheckResult(index.data(ChecksModel::ResultRole).toInt()),
                                          index.data(ChecksModel::IsVerifiedRole).toBool());
    switch (index.column()) {
    case ChecksModel::CheckColumn:
        if (isQuestion)
            cell.type = Type::BodyStrong;
        break;
    case ChecksModel::ResultColumn:
        cell.icon = result.icon;
        cell.iconInk = cell.ink = result.ink;
        if (isQuestion)
            cell.type = Type::BodyStrong;
        break;
    case ChecksModel::IdColumn:
        cell.type = Type::DigestSmall;
        cell.ink = Colour::TextMuted;
        cell.elide = Qt::ElideMiddle;
        break;
    default:
        cell.ink = isQuestion ? Colour::TextMuted : Colour::Text;
        break;
    }
    return cell;
}

} // namespace plumbline::ui
