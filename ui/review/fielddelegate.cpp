// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/fielddelegate.h"

#include "core/base/field.h"
#include "models/eventlog/fieldtreemodel.h"

namespace plumbline::ui {

using models::FieldTreeModel;

CellLook FieldDelegate::look(const QModelIndex &index, int width) const
{
    CellLook cell = CellDelegate::look(index, width);
    const bool isGroup = index.data(FieldTreeModel::KindRole).toInt() != int(Field::Kind::Value);
    switch (index.column()) {
    case FieldTreeModel::NameColumn:
        cell.ink = theme::Colour::TextSecondary;
        cell.type = isGroup ? theme::Type::BodyStrong : theme::Type::Body;
        break;
    case FieldTreeModel::ValueColumn:
        if (isGroup)
            cell.ink = theme::Colour::TextMuted;
        if (index.data(FieldTreeModel::IsCodeRole).toBool()) {
            cell.type = theme::Type::Digest;
            cell.elide = Qt::ElideMiddle;
        }
        break;
    default:
        cell.ink = theme::Colour::TextMuted;
        break;
    }
    return cell;
}

} // namespace plumbline::ui
