// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/registerdelegate.h"

#include "models/eventlog/pcrmodel.h"
#include "ui/widgets/digesttext.h"
#include "ui/widgets/trustlook.h"

namespace plumbline::ui {

using models::PcrModel;
using theme::Colour;

CellLook RegisterDelegate::look(const QModelIndex &index, int width) const
{
    CellLook cell = CellDelegate::look(index, width);
    switch (index.column()) {
    case PcrModel::RegisterColumn:
        cell.icon = stageIcon(evidence::Stage(index.data(PcrModel::StageRole).toInt()));
        cell.type = theme::Type::BodyStrong;
        return cell;
    case PcrModel::ExtendsColumn:
        cell.isNumber = true;
        return cell;
    case PcrModel::LogColumn:
    case PcrModel::MeaningColumn:
    case PcrModel::InitialColumn:
        cell.ink = Colour::TextSecondary;
        return cell;
    default:
        break;
    }
    if (!index.data(PcrModel::IsCompleteRole).toBool()) {
        cell.icon = theme::Icon::Warning;
        cell.iconInk = cell.ink = Colour::Caution;
        return cell;
    }
    const auto value = QByteArray::fromHex(index.data(PcrModel::CopyRole).toString().toLatin1());
    cell.type = theme::Type::Digest;
    if (!value.isEmpty())
        cell.text = elidedDigest(value, QFontMetrics(theme::font(cell.type)), width);
    return cell;
}

} // namespace plumbline::ui
